package dev.askfirst.runtime;

import static dev.askfirst.runtime.Fixture.CAMERA;
import static dev.askfirst.runtime.Fixture.NEEDS_RECORD;
import static dev.askfirst.runtime.Fixture.RECORD;
import static dev.askfirst.runtime.Fixture.denial;
import static dev.askfirst.runtime.Fixture.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.askfirst.runtime.internal.ledger.MemoryStore;
import dev.askfirst.runtime.spi.ConsentAnswer;
import dev.askfirst.runtime.spi.ConsentEvent.Outcome;
import dev.askfirst.runtime.spi.ConsentReply;
import dev.askfirst.runtime.spi.ConsentRequest;
import dev.askfirst.runtime.spi.ConsentSource;
import dev.askfirst.runtime.spi.SubjectResolver;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

/** A person who answers in another request. */
class DeferredTest {
  private static final Map<String, ConsentAnswer> YES = Map.of(RECORD, ConsentAnswer.allow());
  private static final Map<String, ConsentAnswer> NO = Map.of(RECORD, ConsentAnswer.refuse());
  private static final Duration OPEN_FOR = Duration.ofMinutes(10);

  private final Fixture fixture = new Fixture();
  private final MemoryStore store = new MemoryStore();
  private final Authorizer authorizer = node();
  private final VoiceMemo memo = new VoiceMemo();
  private final GuardedVoiceMemo guard = new GuardedVoiceMemo(memo, authorizer);

  /** An authorizer on the store that all share, whose prompt defers. */
  private Authorizer node() {
    fixture.prompt.always(
        request -> CompletableFuture.completedFuture(ConsentReply.deferred(OPEN_FOR)));
    return fixture.builder().store(store).singleUser().build();
  }

  private static String pending(Authorizer asked) {
    ScopeDeniedException refused = refusal(() -> asked.authorize(NEEDS_RECORD).await());
    assertThat(refused.denial()).isEqualTo(Denial.PENDING);
    return refused.askId().orElseThrow();
  }

  @Test
  void A18_theGuardRefusesAtOnceWithAnIdAndNothingIsKept() {
    ScopeDeniedException refused = refusal(() -> guard.record("monday"));

    assertThat(refused.denial()).isEqualTo(Denial.PENDING);
    assertThat(refused.isFault()).isTrue();
    assertThat(refused.scopes()).containsExactly(RECORD);
    assertThat(UUID.fromString(refused.askId().orElseThrow()).version()).isEqualTo(4);
    assertThat(refused.result().errMsg()).isEqualTo("authorize:fail pending");
    assertThat(memo.entered).isEmpty();
    assertThat(authorizer.getSetting().authSetting()).doesNotContainKey(RECORD);
    assertThat(store.load(Subject.of("single-user"))).as("kept").isEmpty();
    assertThat(fixture.time.timers()).isZero();
    assertThat(fixture.outcomes()).containsExactly(Outcome.REFUSED);
  }

  @Test
  void A18_everyCallThatWaitedHasTheSameId() {
    CompletableFuture<ConsentReply> reply = new CompletableFuture<>();
    fixture.prompt.always(request -> reply);
    Authorization one = authorizer.authorize(NEEDS_RECORD);
    Authorization other = authorizer.authorize(NEEDS_RECORD);

    reply.complete(ConsentReply.deferred(OPEN_FOR));

    assertThat(id(one)).isEqualTo(id(other));
  }

  private static String id(Authorization refused) {
    CompletableFuture<CallbackResult> future = refused.toCompletableFuture();
    return ((ScopeDeniedException) future.handle((ok, error) -> error).join())
        .askId()
        .orElseThrow();
  }

  @Test
  void A18_aSecondCallGetsTheSameIdAndThePersonIsNotAskedAgain() {
    String id = pending(authorizer);

    assertThat(pending(authorizer)).isEqualTo(id);
    assertThat(pending(node())).isEqualTo(id);
    assertThat(fixture.prompt.asked()).hasSize(1);
  }

  @Test
  void A18_anotherRequirementIsAnotherQuestion() {
    String id = pending(authorizer);
    Requirement forAnotherReason = Requirement.allOf(RECORD).because("Listen to you");

    String other = refusal(() -> authorizer.authorize(forAnotherReason).await()).askId().get();

    assertThat(other).isNotEqualTo(id);
    assertThat(fixture.prompt.asked()).hasSize(2);
  }

  @Test
  void A18_twoNodesThatDeferAtOnceKeepOneQuestion() {
    CompletableFuture<ConsentReply> reply = new CompletableFuture<>();
    Authorizer otherNode = node();
    fixture.prompt.always(request -> reply);
    Authorization here = authorizer.authorize(NEEDS_RECORD);
    Authorization there = otherNode.authorize(NEEDS_RECORD);
    assertThat(fixture.prompt.asked()).hasSize(2);

    reply.complete(ConsentReply.deferred(OPEN_FOR));

    assertThat(id(here)).isEqualTo(id(there));
  }

  @Test
  void A18_theAnswerIsKeptAndTheRetryGoesThrough() throws Exception {
    String id = pending(authorizer);

    assertThat(authorizer.answer(id, YES)).isEqualTo(AnswerResult.RECORDED);

    assertThat(guard.record("monday")).isSameAs(memo.clip);
    assertThat(fixture.prompt.asked()).hasSize(1);
    assertThat(fixture.outcomes()).containsExactly(Outcome.REFUSED, Outcome.GRANTED);
    assertThat(fixture.events.get(1).source()).contains(ConsentSource.PROMPT);
    assertThat(fixture.events.get(1).reasons()).containsExactly("Record your voice memo");
  }

  @Test
  void A18_aRefusalIsKeptAndNobodyIsAskedAgain() {
    assertThat(authorizer.answer(pending(authorizer), NO)).isEqualTo(AnswerResult.RECORDED);

    assertThat(denial(() -> guard.record("monday"))).isEqualTo(Denial.REFUSED_BEFORE);
    assertThat(fixture.prompt.asked()).hasSize(1);
    assertThat(memo.entered).isEmpty();
  }

  @Test
  void A18_onlyThisOnceIsGoodForTheRetryAlone() throws Exception {
    Map<String, ConsentAnswer> once = Map.of(RECORD, ConsentAnswer.allowOnce());
    assertThat(authorizer.answer(pending(authorizer), once)).isEqualTo(AnswerResult.RECORDED);

    assertThat(guard.record("monday")).isSameAs(memo.clip);
    assertThat(denial(() -> guard.record("tuesday"))).isEqualTo(Denial.PENDING);
    assertThat(authorizer.getSetting().authSetting()).doesNotContainKey(RECORD);
  }

  @Test
  void A18_anAnswerWithoutAChoiceLeavesTheScopeOpenAndTheNextCallAsks() {
    String id = pending(authorizer);
    assertThat(authorizer.answer(id, Map.of())).isEqualTo(AnswerResult.RECORDED);

    assertThat(pending(authorizer)).isNotEqualTo(id);
    assertThat(fixture.prompt.asked()).hasSize(2);
  }

  @Test
  void A5_onlyThisOnceStartsTheCountAgainAsWell() {
    for (int i = 0; i < 4; i++) {
      ConsentAnswer answer = i == 2 ? ConsentAnswer.allowOnce() : ConsentAnswer.later();
      authorizer.answer(pending(authorizer), Map.of(RECORD, answer));
      fixture.time.pass(Duration.ofMinutes(1));
    }

    pending(authorizer);
    assertThat(fixture.prompt.asked()).hasSize(5);
  }

  @Test
  void A18_anotherAuthorizerOnTheStoreTakesTheAnswerAfterARestart() throws Exception {
    String id = pending(authorizer);
    authorizer.close();

    try (Authorizer restarted = node()) {
      assertThat(restarted.pending(id).orElseThrow().items())
          .isEqualTo(fixture.prompt.last().request().items());
      assertThat(restarted.answer(id, YES)).isEqualTo(AnswerResult.RECORDED);
      assertThat(new GuardedVoiceMemo(memo, restarted).record("monday")).isSameAs(memo.clip);
    }
  }

  @Test
  void A18_aLivePromptForTheSameScopeTakesTheAnswerAsWell() {
    String id = pending(authorizer);
    fixture.prompt.always(request -> new CompletableFuture<>());
    Authorization waiting =
        authorizer.authorize(Requirement.allOf(RECORD).because("Listen to you"));

    authorizer.answer(id, YES);

    assertThat(waiting.await().isOk()).isTrue();
  }

  @Test
  void A18_severalScopesAreAnsweredScopeByScope() {
    Requirement both = Requirement.allOf(RECORD, CAMERA);
    String id = refusal(() -> authorizer.authorize(both).await()).askId().orElseThrow();

    assertThat(
            authorizer.answer(
                id, Map.of(RECORD, ConsentAnswer.allow(), CAMERA, ConsentAnswer.refuse())))
        .isEqualTo(AnswerResult.RECORDED);

    assertThat(authorizer.getSetting().decision(RECORD)).contains(Decision.GRANTED);
    assertThat(authorizer.getSetting().decision(CAMERA)).contains(Decision.DENIED);
  }

  @Test
  void A18_aScopeThatWasNotAskedForIsAMistakeAndKeepsTheQuestionOpen() {
    String id = pending(authorizer);

    assertThatThrownBy(() -> authorizer.answer(id, Map.of(CAMERA, ConsentAnswer.allow())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(RECORD)
        .hasMessageContaining(CAMERA);

    assertThat(authorizer.pending(id).map(ConsentRequest::subject)).isPresent();
    assertThat(authorizer.answer(id, YES)).isEqualTo(AnswerResult.RECORDED);
  }

  @Test
  void A18_noTwoIdsAreAlike() {
    Set<String> ids = new HashSet<>();
    Authorizer many = fixture.builder().store(store).subjects(SubjectResolver.boundOnly()).build();
    for (String user : List.of("alice", "bob", "carol")) {
      many.runAs(Subject.of(user), () -> ids.add(pending(many)));
    }

    assertThat(ids).hasSize(3);
  }

  @Test
  void A18_inAStageTheIdArrivesWithTheRefusal() {
    assertThatThrownBy(() -> guard.export("monday").toCompletableFuture().join())
        .isInstanceOf(CompletionException.class)
        .cause()
        .isInstanceOfSatisfying(
            ScopeDeniedException.class, refused -> assertThat(refused.askId()).isPresent());
    assertThat(memo.entered).isEmpty();
  }
}
