package dev.askfirst.reactor;

import dev.askfirst.runtime.Authorizer;
import dev.askfirst.runtime.Requirement;
import dev.askfirst.runtime.spi.ConsentAnswer;
import dev.askfirst.runtime.spi.ConsentReply;
import java.util.concurrent.CompletableFuture;
import org.reactivestreams.Publisher;
import org.reactivestreams.tck.PublisherVerification;
import org.reactivestreams.tck.TestEnvironment;
import reactor.core.publisher.Flux;

/** The rules of Reactive Streams, by their own test kit: everybody is asked, and says yes once. */
public class AskingFluxRulesTest extends PublisherVerification<Integer> {
  private static final Requirement RECORD = Requirement.allOf("scope.record");

  public AskingFluxRulesTest() {
    super(new TestEnvironment(300, 30));
  }

  @Override
  public Publisher<Integer> createPublisher(long elements) {
    Authorizer authorizer =
        Authorizer.builder()
            .singleUser()
            .prompt(
                request ->
                    CompletableFuture.completedFuture(
                        ConsentReply.toAll(request, ConsentAnswer.allowOnce())))
            .build();
    int count = (int) Math.min(elements, Integer.MAX_VALUE);
    return AskingFlux.of(authorizer, RECORD, () -> Flux.range(0, count));
  }

  @Override
  public Publisher<Integer> createFailedPublisher() {
    Authorizer nobodyToAsk = Authorizer.builder().singleUser().build();
    return AskingFlux.of(nobodyToAsk, RECORD, () -> Flux.just(1));
  }
}
