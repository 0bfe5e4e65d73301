package dev.askfirst.reactor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.runtime.Authorizer;
import dev.askfirst.runtime.CallbackResult;
import dev.askfirst.runtime.Requirement;
import dev.askfirst.runtime.spi.ConsentAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;

/** A plain guard on Reactor's threads. */
@Timeout(60)
class ReactorEventLoopTest {
  private static final Requirement RECORD = Requirement.allOf("scope.record");

  private final Person person = new Person();

  private static Mono<CallbackResult> plainGuard(Authorizer authorizer, Scheduler on) {
    return Mono.fromCallable(() -> authorizer.authorize(RECORD).await()).subscribeOn(on);
  }

  @Test
  void G7_onAThreadThatMustNotBlockItIsAnErrorThatNamesAsync() {
    StepVerifier.create(plainGuard(person.alone(), Schedulers.parallel()))
        .verifyErrorSatisfies(
            error ->
                assertThat(error)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("parallel-")
                    .hasMessageContaining("async()"));
  }

  @Test
  void G7_onAThreadThatMayBlockItWaits() {
    Authorizer authorizer = person.says(ConsentAnswer.allow()).alone();
    StepVerifier.create(plainGuard(authorizer, Schedulers.boundedElastic()))
        .assertNext(result -> assertThat(result.isOk()).isTrue())
        .verifyComplete();
    StepVerifier.create(plainGuard(authorizer, Schedulers.parallel()))
        .assertNext(result -> assertThat(result.isOk()).isTrue())
        .verifyComplete();
  }
}
