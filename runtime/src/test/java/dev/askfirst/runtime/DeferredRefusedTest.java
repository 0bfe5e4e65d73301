package dev.askfirst.runtime;

import static dev.askfirst.runtime.Fixture.RECORD;
import static dev.askfirst.runtime.Fixture.declared;
import static dev.askfirst.runtime.Fixture.denial;
import static dev.askfirst.runtime.Fixture.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.Asks;
import dev.askfirst.runtime.internal.ledger.MemoryStore;
import dev.askfirst.runtime.spi.ConsentAnswer;
import dev.askfirst.runtime.spi.ConsentReply;
import dev.askfirst.runtime.spi.ConsentSource;
import dev.askfirst.runtime.spi.OpenAsk;
import dev.askfirst.runtime.spi.SettingChange;
import dev.askfirst.runtime.spi.SubjectResolver;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers in another request that do not count, each for its reason. */
class DeferredRefusedTest {
  private static final Map<String, ConsentAnswer> YES = Map.of(RECORD, ConsentAnswer.allow());
  private static final Map<String, ConsentAnswer> NO = Map.of(RECORD, ConsentAnswer.refuse());
  private static final Subject ALICE = Subject.of("alice");
  private static final Duration OPEN_FOR = Duration.ofMinutes(10);

  private final Fixture fixture = new Fixture();
  private final Map<String, String> texts =
      new HashMap<>(Map.of("memo.why", "Record your voice memo"));
  private final MemoryStore store = new MemoryStore();
  private final Authorizer authorizer = node();

  private Authorizer node(ScopeDeclaration... declared) {
    fixture.prompt.always(
        request -> CompletableFuture.completedFuture(ConsentReply.deferred(OPEN_FOR)));
    return fixture
        .builder()
        .store(store)
        .declare(declared)
        .texts((key, application, locale) -> Optional.ofNullable(texts.get(key)))
        .subjects(SubjectResolver.boundOnly())
        .build();
  }

  private String pending() throws Exception {
    return pending(authorizer, Requirement.allOf(RECORD).because("{memo.why}"));
  }

  private static String pending(Authorizer node, Requirement needed) throws Exception {
    return node.callAs(
        ALICE, () -> refusal(() -> node.authorize(needed).await()).askId().orElseThrow());
  }

  private AnswerResult answer(String id, Map<String, ConsentAnswer> answers) throws Exception {
    return authorizer.callAs(ALICE, () -> authorizer.answer(id, answers));
  }

  private Optional<Decision> decision() throws Exception {
    return authorizer.callAs(ALICE, () -> authorizer.getSetting().decision(RECORD));
  }

  @Test
  void A18_answeringTwiceCountsOnce() throws Exception {
    String id = pending();
    assertThat(answer(id, NO)).isEqualTo(AnswerResult.RECORDED);

    assertThat(answer(id, YES)).isEqualTo(AnswerResult.UNKNOWN);
    assertThat(decision()).contains(Decision.DENIED);
  }

  @Test
  void A18_anUnknownIdIsNoQuestion() throws Exception {
    assertThat(answer("00000000-0000-4000-8000-000000000000", YES)).isEqualTo(AnswerResult.UNKNOWN);
    assertThat(answer("", YES)).isEqualTo(AnswerResult.UNKNOWN);
    assertThat(decision()).isEmpty();
  }

  @Test
  void A18_anotherUserCannotAnswerNorLook() throws Exception {
    String id = pending();

    authorizer.runAs(
        Subject.of("mallory"),
        () -> {
          assertThat(authorizer.pending(id)).isEmpty();
          assertThat(authorizer.answer(id, YES)).isEqualTo(AnswerResult.OTHER_SUBJECT);
          assertThat(authorizer.getSetting().authSetting()).doesNotContainKey(RECORD);
        });

    assertThat(decision()).isEmpty();
    assertThat(answer(id, YES)).isEqualTo(AnswerResult.RECORDED);
  }

  @Test
  void A18_theSameUserOfAnotherApplicationCannotAnswer() throws Exception {
    String id = pending();

    authorizer.runAs(
        ALICE.in("another"),
        () -> assertThat(authorizer.answer(id, YES)).isEqualTo(AnswerResult.OTHER_SUBJECT));

    assertThat(decision()).isEmpty();
  }

  @Test
  void A18_withoutASubjectNobodyAnswers() throws Exception {
    String id = pending();

    assertThat(denial(() -> authorizer.answer(id, YES))).isEqualTo(Denial.NO_SUBJECT);
    assertThat(decision()).isEmpty();
  }

  @Test
  void A18_anAnswerThatComesTooLateIsNotKeptAndTheNextCallAsks() throws Exception {
    String id = pending();
    fixture.time.pass(OPEN_FOR);

    assertThat(answer(id, YES)).isEqualTo(AnswerResult.EXPIRED);
    assertThat(authorizer.<Object>callAs(ALICE, () -> authorizer.pending(id)))
        .isEqualTo(Optional.empty());
    assertThat(decision()).isEmpty();
    assertThat(pending()).isNotEqualTo(id);
  }

  @Test
  void A18_aMomentBeforeItsEndAnAnswerCounts() throws Exception {
    String id = pending();
    fixture.time.pass(OPEN_FOR.minusNanos(1));

    assertThat(answer(id, YES)).isEqualTo(AnswerResult.RECORDED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"scope.record.title", "scope.record.description", "memo.why"})
  void A18_aTextThatHasChangedWasNotAgreedTo(String text) throws Exception {
    String id = pending();
    String before = texts.put(text, "Records all the time, and sells it");

    assertThat(answer(id, YES)).isEqualTo(AnswerResult.TEXT_CHANGED);
    assertThat(decision()).isEmpty();
    assertThat(pending()).isNotEqualTo(id);

    texts.compute(text, (key, changed) -> before);
    assertThat(answer(id, YES)).isEqualTo(AnswerResult.RECORDED);
  }

  @Test
  void A18_whatWasAskedForAnOlderVersionOfAScopeIsNotAnswered() throws Exception {
    String scope = "memo.share";
    String id = pending(node(declared(scope, Asks.DIALOG, 1)), Requirement.allOf(scope));
    Map<String, ConsentAnswer> yes = Map.of(scope, ConsentAnswer.allow());
    Authorizer newer = node(declared(scope, Asks.DIALOG, 2));

    newer.runAs(
        ALICE,
        () -> {
          assertThat(newer.answer(id, yes)).isEqualTo(AnswerResult.TEXT_CHANGED);
          assertThat(newer.getSetting().authSetting()).doesNotContainKey(scope);
        });
    assertThat(store.load(ALICE)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"revoke", "clear", "clearApplication"})
  void A18_whatIsTakenBackMeanwhileIsNotAnswered(String how) throws Exception {
    String id = pending();
    authorizer.runAs(
        ALICE,
        () -> {
          switch (how) {
            case "revoke" -> authorizer.revoke(RECORD);
            case "clear" -> authorizer.clear();
            default -> authorizer.clearApplication("");
          }
        });

    assertThat(answer(id, YES)).isEqualTo(AnswerResult.UNKNOWN);
    assertThat(decision()).isEmpty();
  }

  @Test
  void A18_aRevocationOfAnotherScopeLeavesTheQuestionOpen() throws Exception {
    String id = pending();
    authorizer.runAs(ALICE, () -> authorizer.revoke(Fixture.CAMERA));

    assertThat(answer(id, YES)).isEqualTo(AnswerResult.RECORDED);
  }

  @Test
  void A18_theDecisionOfAnotherNodeStands() throws Exception {
    String id = pending();
    writeElsewhere(Decision.DENIED);

    assertThat(answer(id, YES)).isEqualTo(AnswerResult.DECIDED_SINCE);
    assertThat(decision()).contains(Decision.DENIED);
    assertThat(answer(id, YES)).isEqualTo(AnswerResult.UNKNOWN);
  }

  private void writeElsewhere(Decision decision) throws Exception {
    store.write(
        ALICE,
        List.of(
            new SettingChange(
                RECORD,
                Optional.of(decision),
                Optional.empty(),
                1,
                0,
                ConsentSource.APPLICATION,
                List.of(),
                Optional.empty(),
                Optional.of("form"),
                fixture.time.instant())));
  }

  @Test
  void A18_aClosedAuthorizerTakesNoAnswer() throws Exception {
    String id = pending();
    authorizer.close();

    assertThat(denial(() -> answer(id, YES))).isEqualTo(Denial.CLOSED);
    assertThat(store.openAsk(id).map(OpenAsk::subject)).contains(ALICE);
  }
}
