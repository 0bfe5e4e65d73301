package dev.askfirst.runtime.flow;

import dev.askfirst.runtime.Authorizer;
import dev.askfirst.runtime.Requirement;
import dev.askfirst.runtime.spi.ConsentAnswer;
import dev.askfirst.runtime.spi.ConsentReply;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.reactivestreams.tck.TestEnvironment;
import org.reactivestreams.tck.flow.FlowPublisherVerification;

/** The rules of Reactive Streams, by their own test kit, where each subscription asks. */
public class AskingPublisherRulesTest extends FlowPublisherVerification<Integer> {
  private static final Requirement RECORD = Requirement.allOf("scope.record");

  public AskingPublisherRulesTest() {
    super(new TestEnvironment(300, 30));
  }

  @Override
  public Flow.Publisher<Integer> createFlowPublisher(long elements) {
    return AskingPublisher.of(authorizer(), RECORD, () -> new Numbers(elements));
  }

  /** Asks somebody who says yes, once. */
  Authorizer authorizer() {
    return Authorizer.builder()
        .singleUser()
        .prompt(
            request ->
                CompletableFuture.completedFuture(
                    ConsentReply.toAll(request, ConsentAnswer.allowOnce())))
        .build();
  }

  @Override
  public Flow.Publisher<Integer> createFailedFlowPublisher() {
    Authorizer nobodyToAsk = Authorizer.builder().singleUser().build();
    return AskingPublisher.of(nobodyToAsk, RECORD, () -> new Numbers(1));
  }
}
