package dev.askfirst.runtime;

import static dev.askfirst.runtime.Fixture.NEEDS_RECORD;
import static dev.askfirst.runtime.Fixture.RECORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.askfirst.runtime.flow.AskingPublisher;
import dev.askfirst.runtime.spi.ConsentAnswer;
import dev.askfirst.runtime.spi.SubjectResolver;
import dev.askfirst.runtime.spi.Withdrawal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a guard returns where its method returns a publisher of the JDK. */
@Timeout(60)
class AskingPublisherTest {
  private static final Subject ALICE = Subject.of("alice");

  private final Fixture fixture = new Fixture();
  private final Upstream upstream = new Upstream();
  private final Ear ear = new Ear();

  private Flow.Publisher<String> samples(Authorizer authorizer) {
    return AskingPublisher.of(authorizer, NEEDS_RECORD, upstream::call);
  }

  @Test
  void asksAtEachSubscriptionAndNotBefore() {
    Flow.Publisher<String> samples = samples(fixture.single());
    assertThat(fixture.prompt.asked()).isEmpty();
    samples.subscribe(ear);
    fixture.prompt.last().answer(ConsentAnswer.allowOnce());
    samples.subscribe(new Ear());

    assertThat(fixture.prompt.asked()).hasSize(2);
    assertThat(upstream.calls).isEqualTo(1);
  }

  @Test
  void G4_returnsAtOnceAndGoesOnAfterTheAnswerOnTheExecutor() {
    List<Runnable> tasks = new ArrayList<>();
    Authorizer authorizer = fixture.builder().executor(tasks::add).singleUser().build();
    samples(authorizer).subscribe(ear);
    ear.subscription().request(2);
    ear.subscription().request(3);
    fixture.prompt.last().answer(ConsentAnswer.allow());
    assertThat(upstream.calls).isZero();

    new ArrayList<>(tasks).forEach(Runnable::run);
    assertThat(upstream.requested).containsExactly(5L);
    ear.subscription().request(7);
    assertThat(upstream.requested).containsExactly(5L, 7L);
    upstream.subscriber().onNext("one");
    upstream.subscriber().onComplete();
    assertThat(ear.heard).containsExactly("one", "complete");
  }

  @Test
  void G1_grantedItGoesOnWhereItIsSubscribed() {
    Authorizer authorizer = fixture.builder().executor(task -> {}).singleUser().build();
    authorizer.record(RECORD, Decision.GRANTED, "form 1");
    samples(authorizer).subscribe(ear);
    ear.subscription().request(Long.MAX_VALUE);

    assertThat(upstream.requested).containsExactly(Long.MAX_VALUE);
    assertThat(fixture.prompt.asked()).isEmpty();
  }

  @Test
  void G3_aRefusalIsAnErrorAfterTheSubscription() {
    fixture.prompt.always(ConsentAnswer.refuse());
    samples(fixture.single()).subscribe(ear);

    assertThat(ear.error).isInstanceOf(ScopeDeniedException.class);
    assertThat(ear.subscriptions).isEqualTo(1);
    assertThat(upstream.calls).isZero();
  }

  @Test
  void G3_onDeniedLeadsToAnotherForAPersonsAnswerOnly() {
    fixture.prompt.always(ConsentAnswer.refuse());
    orElse(fixture.single()).subscribe(ear);
    upstream.subscriber().onNext("instead");
    assertThat(ear.heard).containsExactly("instead");

    orElse(Authorizer.builder().executor(Runnable::run).singleUser().build()).subscribe(ear);
    ear.awaitError();
    assertThat(upstream.calls).isEqualTo(1);
  }

  private Flow.Publisher<String> orElse(Authorizer authorizer) {
    return AskingPublisher.of(
        authorizer,
        NEEDS_RECORD,
        () -> {
          throw new AssertionError("entered");
        },
        denied -> upstream.call());
  }

  @Test
  void whatTheCallThrowsIsTheErrorItself() {
    Authorizer authorizer = fixture.single();
    fixture.prompt.always(ConsentAnswer.allow());
    upstream.failure = new IOException("microphone");
    samples(authorizer).subscribe(ear);
    assertThat(ear.error).isSameAs(upstream.failure);

    Ear granted = new Ear();
    samples(authorizer).subscribe(granted);
    assertThat(granted.error).isSameAs(upstream.failure);
  }

  @Test
  void aPublisherThatIsNoneIsAnErrorToo() {
    fixture.prompt.always(ConsentAnswer.allow());
    AskingPublisher.of(fixture.single(), NEEDS_RECORD, AskingPublisherTest::nothing).subscribe(ear);
    assertThat(ear.error).isInstanceOf(NullPointerException.class).hasMessageContaining("null");
  }

  @SuppressWarnings("NullAway")
  private static Flow.Publisher<String> nothing() {
    return null;
  }

  @Test
  void C5_toCancelGivesUpTheQuestionOfThisSubscriptionOnly() {
    Authorizer authorizer = fixture.single();
    Ear other = new Ear();
    samples(authorizer).subscribe(ear);
    samples(authorizer).subscribe(other);
    ear.subscription().cancel();
    assertThat(fixture.prompt.last().withdrawn()).isNull();
    other.subscription().cancel();

    assertThat(fixture.prompt.last().withdrawn()).isEqualTo(Withdrawal.CANCELLED);
    assertThat(upstream.calls).isZero();
    assertThat(ear.error).isNull();
  }

  @Test
  void cancelledOnSubscription_nobodyIsAsked() {
    ear.first = Flow.Subscription::cancel;
    samples(fixture.single()).subscribe(ear);

    assertThat(fixture.prompt.asked()).isEmpty();
    assertThat(ear.error).isNull();
  }

  @Test
  void cancelledAfterTheAnswer_thePublisherHearsOfIt() {
    fixture.prompt.always(ConsentAnswer.allow());
    samples(fixture.single()).subscribe(ear);
    ear.subscription().cancel();
    ear.subscription().request(-1);

    assertThat(upstream.cancelled).isEqualTo(1);
    assertThat(ear.error).isNull();
  }

  @Test
  void aRequestOfNothingEndsItBeforeTheAnswerAndGivesUpTheQuestion() {
    samples(fixture.single()).subscribe(ear);
    ear.subscription().request(0);

    assertThat(ear.error).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("3.9");
    assertThat(fixture.prompt.last().withdrawn()).isEqualTo(Withdrawal.CANCELLED);
    assertThat(upstream.calls).isZero();
  }

  @Test
  void S4_theSubjectIsTheOneOfTheCallWhoeverSubscribes() throws Exception {
    Authorizer authorizer = fixture.builder().subjects(SubjectResolver.boundOnly()).build();
    List<Subject> subjects = new ArrayList<>();
    upstream.entered = () -> subjects.add(current(authorizer));
    Flow.Publisher<String> samples = authorizer.callAs(ALICE, () -> samples(authorizer));
    authorizer.runAs(Subject.of("bob"), () -> samples.subscribe(ear));
    assertThat(fixture.prompt.last().request().subject()).isEqualTo(ALICE);
    fixture.prompt.last().answer(ConsentAnswer.allow());
    authorizer.runAs(Subject.of("bob"), () -> samples.subscribe(new Ear()));
    assertThat(subjects).as("after the answer, and granted").containsExactly(ALICE, ALICE);

    Ear late = new Ear();
    Flow.Publisher<String> nobodys = samples(authorizer);
    authorizer.runAs(ALICE, () -> nobodys.subscribe(late));
    assertThat(late.error)
        .isInstanceOfSatisfying(
            ScopeDeniedException.class,
            denied -> assertThat(denied.denial()).isEqualTo(Denial.NO_SUBJECT));
  }

  private static Subject current(Authorizer authorizer) {
    return Fixture.refusal(() -> authorizer.authorize("scope.userInfo").await())
        .subject()
        .orElseThrow();
  }

  @Test
  void G4_neverReadsTheStoreOnTheSubscribingThread() {
    FailingStore store = new FailingStore();
    List<Runnable> own = new ArrayList<>();
    AuthorizerBuilder builder = fixture.builder().store(store).singleUser();
    builder.config.own = own::add;
    samples(builder.build()).subscribe(ear);

    assertThat(store.reads).isZero();
    assertThat(own).isNotEmpty();
  }

  @Test
  void noSubscriberIsAMistakeAtOnce() {
    Flow.Publisher<String> samples = samples(fixture.single());
    assertThatThrownBy(() -> subscribeNobody(samples)).isInstanceOf(NullPointerException.class);
  }

  @SuppressWarnings("NullAway")
  private static void subscribeNobody(Flow.Publisher<String> samples) {
    samples.subscribe(null);
  }
}
