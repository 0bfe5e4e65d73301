package dev.askfirst.runtime;

import static dev.askfirst.runtime.Fixture.CAMERA;
import static dev.askfirst.runtime.Fixture.NEEDS_CAMERA;
import static dev.askfirst.runtime.Fixture.NEEDS_RECORD;
import static dev.askfirst.runtime.Fixture.RECORD;
import static dev.askfirst.runtime.Fixture.denial;
import static dev.askfirst.runtime.Fixture.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.Asks;
import dev.askfirst.runtime.internal.ledger.MemoryStore;
import dev.askfirst.runtime.spi.ConsentAnswer;
import dev.askfirst.runtime.spi.ConsentReply;
import dev.askfirst.runtime.spi.SubjectResolver;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What a person has not done with is not forgotten for the sake of others who come. */
class LeavingMemoryTest {
  private static final Subject ALICE = Subject.of("alice");
  private static final int MOST = 4;

  /** Of a platform, and used by no inventory, so that the settings list it to whom it concerns. */
  private static final String LOCATION = "scope.userLocationBackground";

  private final Fixture fixture = new Fixture();
  private final MemoryStore store = new MemoryStore();
  private final Authorizer authorizer = node();

  private Authorizer node() {
    return fixture
        .builder()
        .store(store)
        .subjects(SubjectResolver.boundOnly())
        .declare(Fixture.declared("memo.sync", Asks.SETTINGS_ONLY, 1))
        .maxSubjects(MOST)
        .build();
  }

  /** Alice comes, and is in memory; how long, the camera's grant shows. */
  private void aliceComes() {
    authorizer.runAs(ALICE, () -> authorizer.record(CAMERA, Decision.GRANTED, "form 1"));
  }

  private boolean aliceIsInMemory() {
    boolean[] known = new boolean[1];
    authorizer.runAs(ALICE, () -> known[0] = authorizer.loadedSetting().allows(NEEDS_CAMERA));
    return known[0];
  }

  private void othersCome() {
    for (int n = 0; n < 10 * MOST; n++) {
      authorizer.runAs(Subject.of("passer-by " + n), authorizer::getSetting);
    }
  }

  private List<String> listed(Authorizer node) {
    node.runAs(ALICE, node::openSetting);
    List<String> scopes = fixture.prompt.lastOpened().scopes();
    fixture.prompt.lastOpened().close();
    return scopes;
  }

  private void answers(ConsentAnswer answer) {
    fixture.prompt.always(answer);
    authorizer.runAs(ALICE, () -> authorizer.authorize(NEEDS_RECORD));
  }

  private String deferred() {
    fixture.prompt.always(
        request ->
            CompletableFuture.completedFuture(ConsentReply.deferred(Duration.ofMinutes(10))));
    String[] id = new String[1];
    authorizer.runAs(
        ALICE,
        () ->
            id[0] =
                refusal(() -> authorizer.authorize(NEEDS_RECORD).await()).askId().orElseThrow());
    return id[0];
  }

  @Test
  void whoHasDecidedLeaves() {
    aliceComes();
    answers(ConsentAnswer.refuse());

    othersCome();

    assertThat(aliceIsInMemory()).isFalse();
    assertThat(listed(authorizer)).containsExactly("memo.sync", CAMERA, RECORD);
  }

  @Test
  void O1_whatWasAskedForOnceIsListedHoweverManyCome() {
    aliceComes();
    answers(ConsentAnswer.allowOnce());
    fixture.time.pass(Duration.ofMinutes(2));

    othersCome();

    assertThat(listed(authorizer)).containsExactly("memo.sync", CAMERA, RECORD);
  }

  @Test
  void O1_whatCanOnlyBeTurnedOnInTheSettingsIsListedHoweverManyCome() {
    aliceComes();
    authorizer.runAs(
        ALICE,
        () ->
            assertThat(denial(() -> authorizer.authorize(LOCATION).await()))
                .isEqualTo(Denial.SETTINGS_ONLY));

    othersCome();

    assertThat(listed(authorizer)).containsExactly("memo.sync", CAMERA, LOCATION);
  }

  @Test
  void whoIsRefusedWhatAllSettingsListLeaves() {
    aliceComes();
    authorizer.runAs(ALICE, () -> denial(() -> authorizer.authorize("memo.sync").await()));

    othersCome();

    assertThat(aliceIsInMemory()).isFalse();
  }

  @Test
  void whatWasAskedForOnceIsDoneWithOnceItIsDecided() {
    aliceComes();
    answers(ConsentAnswer.allowOnce());
    answers(ConsentAnswer.allow());
    fixture.time.pass(Duration.ofMinutes(2));

    othersCome();

    assertThat(aliceIsInMemory()).isFalse();
  }

  @Test
  void O1_anOpenQuestionIsListedByEveryNodeAndKeepsNobodyInMemory() {
    aliceComes();
    String id = deferred();

    othersCome();

    assertThat(aliceIsInMemory()).isFalse();
    assertThat(listed(authorizer)).containsExactly("memo.sync", CAMERA, RECORD);
    Authorizer elsewhere = node();
    assertThat(listed(elsewhere)).containsExactly("memo.sync", CAMERA, RECORD);

    elsewhere.runAs(ALICE, () -> elsewhere.revoke(RECORD));
    assertThat(listed(elsewhere)).containsExactly("memo.sync", CAMERA);
    authorizer.runAs(
        ALICE,
        () ->
            assertThat(authorizer.answer(id, Map.of(RECORD, ConsentAnswer.allow())))
                .isEqualTo(AnswerResult.UNKNOWN));
  }

  @Test
  void O1_anOpenQuestionThatIsAnsweredWithoutADecisionIsListedFromThenOn() {
    aliceComes();
    String id = deferred();
    authorizer.runAs(ALICE, () -> authorizer.answer(id, Map.of(RECORD, ConsentAnswer.allowOnce())));
    fixture.time.pass(Duration.ofMinutes(2));

    othersCome();

    assertThat(listed(authorizer)).containsExactly("memo.sync", CAMERA, RECORD);
  }
}
