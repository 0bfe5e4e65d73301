package dev.askfirst.reactor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.runtime.Authorizer;
import dev.askfirst.runtime.Decision;
import dev.askfirst.runtime.Denial;
import dev.askfirst.runtime.Requirement;
import dev.askfirst.runtime.ScopeDeniedException;
import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.spi.ConsentAnswer;
import dev.askfirst.runtime.spi.SettingChange;
import dev.askfirst.runtime.spi.SettingStore;
import dev.askfirst.runtime.spi.StoredDecision;
import dev.askfirst.runtime.spi.Withdrawal;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import reactor.test.publisher.TestPublisher;

/** What a guard returns where its method returns a publisher of Reactor. */
@Timeout(60)
class AskingTest {
  private static final Requirement RECORD = Requirement.allOf("scope.record");

  private final Person person = new Person();
  private final List<Thread> entered = new CopyOnWriteArrayList<>();

  private <P> P enter(P publisher) {
    entered.add(Thread.currentThread());
    return publisher;
  }

  private Flux<Integer> numbers(Authorizer authorizer) {
    return AskingFlux.of(authorizer, RECORD, () -> enter(Flux.range(1, 3)));
  }

  private Mono<String> word(Authorizer authorizer) {
    return AskingMono.of(authorizer, RECORD, () -> enter(Mono.just("word")));
  }

  @Test
  void G4_asksAtEachSubscriptionAndGoesOnAfterTheAnswer() {
    Authorizer authorizer = person.alone();
    Flux<Integer> numbers = numbers(authorizer);
    assertThat(person.questions()).isZero();

    StepVerifier.create(numbers, 0)
        .expectSubscription()
        .thenRequest(2)
        .then(() -> person.says(ConsentAnswer.allowOnce()))
        .expectNext(1, 2)
        .thenRequest(1)
        .expectNext(3)
        .verifyComplete();
    StepVerifier.create(numbers).expectNextCount(3).verifyComplete();
    assertThat(person.questions()).isEqualTo(2);
    assertThat(entered).hasSize(2).doesNotContain(Thread.currentThread());
  }

  @Test
  void G1_grantedItGoesOnWhereItIsSubscribed() {
    Authorizer authorizer = person.alone();
    authorizer.record("scope.record", Decision.GRANTED, "form 1");
    StepVerifier.create(numbers(authorizer)).expectNext(1, 2, 3).verifyComplete();
    StepVerifier.create(word(authorizer)).expectNext("word").verifyComplete();

    assertThat(entered).containsExactly(Thread.currentThread(), Thread.currentThread());
    assertThat(person.questions()).isZero();
  }

  @Test
  void G3_aRefusalIsTheErrorSignal() {
    Authorizer authorizer = person.says(ConsentAnswer.refuse()).alone();
    StepVerifier.create(numbers(authorizer)).verifyError(ScopeDeniedException.class);
    StepVerifier.create(word(authorizer)).verifyError(ScopeDeniedException.class);
    assertThat(entered).isEmpty();
  }

  @Test
  void G3_onDeniedLeadsToAnotherForAPersonsAnswerOnly() {
    Authorizer authorizer = person.says(ConsentAnswer.refuse()).alone();
    StepVerifier.create(
            AskingFlux.<Object>of(
                authorizer,
                RECORD,
                () -> numbers(authorizer),
                denied -> Flux.just(denied.denial())))
        .expectNext(Denial.REFUSED)
        .verifyComplete();
    StepVerifier.create(
            AskingMono.<Object>of(
                authorizer, RECORD, () -> word(authorizer), denied -> Mono.just(denied.denial())))
        .expectNext(Denial.REFUSED_BEFORE)
        .verifyComplete();

    Authorizer nobodyToAsk = Authorizer.builder().singleUser().build();
    StepVerifier.create(
            AskingMono.of(nobodyToAsk, RECORD, () -> word(authorizer), denied -> Mono.just("no")))
        .verifyError(ScopeDeniedException.class);
  }

  @Test
  void whatTheCallThrowsIsTheErrorItself() {
    Authorizer authorizer = person.says(ConsentAnswer.allow()).alone();
    IOException thrown = new IOException("microphone");
    Flux<Integer> broken =
        AskingFlux.of(
            authorizer,
            RECORD,
            () -> {
              throw thrown;
            });
    StepVerifier.create(broken).verifyErrorSatisfies(error -> assertThat(error).isSameAs(thrown));
    StepVerifier.create(broken).verifyErrorSatisfies(error -> assertThat(error).isSameAs(thrown));
  }

  @Test
  void aPublisherThatIsNoneIsAnErrorToo() {
    Authorizer authorizer = person.says(ConsentAnswer.allow()).alone();
    StepVerifier.create(AskingFlux.of(authorizer, RECORD, AskingTest::nothing))
        .verifyError(NullPointerException.class);
    StepVerifier.create(AskingFlux.of(authorizer, RECORD, AskingTest::nothing))
        .verifyError(NullPointerException.class);
  }

  @SuppressWarnings("NullAway")
  private static Publisher<String> nothing() {
    return null;
  }

  @Test
  void C5_toCancelGivesUpTheQuestion() {
    Authorizer authorizer = person.alone();
    StepVerifier.create(word(authorizer))
        .expectSubscription()
        .then(person::question)
        .thenCancel()
        .verify();

    assertThat(person.question().withdrawn().toCompletableFuture().join())
        .isEqualTo(Withdrawal.CANCELLED);
    assertThat(entered).isEmpty();
  }

  @Test
  void theContextReachesThePublisherAndToCancelDoesToo() {
    Authorizer authorizer = person.says(ConsentAnswer.allow()).alone();
    StepVerifier.create(
            AskingMono.of(
                    authorizer,
                    RECORD,
                    () -> Mono.deferContextual(context -> Mono.just(context.get("key"))))
                .contextWrite(context -> context.put("key", "value")))
        .expectNext("value")
        .verifyComplete();

    TestPublisher<String> source = TestPublisher.create();
    StepVerifier.create(AskingFlux.of(authorizer, RECORD, source::flux))
        .then(() -> source.next("one"))
        .expectNext("one")
        .thenCancel()
        .verify();
    source.assertCancelled();
  }

  @Test
  void S4_theSubjectIsTheOneOfTheCallWhoeverSubscribes() throws Exception {
    Authorizer authorizer = person.amongMany();
    List<Subject> subjects = new CopyOnWriteArrayList<>();
    Supplier<Flux<Integer>> call =
        () -> {
          subjects.add(current(authorizer));
          return Flux.range(1, 3);
        };
    Flux<Integer> alices =
        authorizer.callAs(Subject.of("alice"), () -> AskingFlux.of(authorizer, RECORD, call::get));
    authorizer.runAs(
        Subject.of("bob"),
        () ->
            StepVerifier.create(alices)
                .then(person::question)
                .then(() -> person.says(ConsentAnswer.allow()))
                .expectNextCount(3)
                .verifyComplete());
    assertThat(person.question().subject()).isEqualTo(Subject.of("alice"));
    authorizer.runAs(
        Subject.of("bob"), () -> StepVerifier.create(alices).expectNextCount(3).verifyComplete());
    assertThat(subjects)
        .as("after the answer, and granted")
        .containsExactly(Subject.of("alice"), Subject.of("alice"));

    Mono<String> nobodys = word(authorizer);
    authorizer.runAs(
        Subject.of("alice"),
        () -> StepVerifier.create(nobodys).verifyError(ScopeDeniedException.class));
  }

  private static Subject current(Authorizer authorizer) {
    try {
      authorizer.authorize("scope.userInfo").await();
      throw new AssertionError("scope.userInfo is withdrawn");
    } catch (ScopeDeniedException denied) {
      return denied.subject().orElseThrow();
    }
  }

  @Test
  void G4_neverReadsTheStoreOnTheSubscribingThreadNorThrowsThere() {
    Reading store = new Reading();
    Authorizer authorizer = Authorizer.builder().prompt(person).store(store).singleUser().build();
    StepVerifier.create(word(authorizer)).verifyError(ScopeDeniedException.class);
    StepVerifier.create(numbers(authorizer)).verifyError(ScopeDeniedException.class);

    assertThat(store.threads).hasSize(2).doesNotContain(Thread.currentThread());
    assertThat(entered).isEmpty();
    assertThat(person.questions()).isZero();
  }

  /** A store that cannot be read, and notes who tried. */
  private static final class Reading implements SettingStore {
    final List<Thread> threads = new CopyOnWriteArrayList<>();

    @Override
    public Map<String, StoredDecision> load(Subject subject) throws IOException {
      threads.add(Thread.currentThread());
      throw new IOException("no route to database");
    }

    @Override
    public Result write(Subject subject, List<SettingChange> changes) {
      throw new AssertionError("nothing was decided");
    }

    @Override
    public void clearApplication(String application) {}
  }
}
