package dev.askfirst.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.askfirst.runtime.Authorization;
import dev.askfirst.runtime.Authorizer;
import dev.askfirst.runtime.Decision;
import dev.askfirst.runtime.Denial;
import dev.askfirst.runtime.Requirement;
import dev.askfirst.runtime.ScopeDeniedException;
import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.spi.Withdrawal;
import dev.askfirst.testkit.AskedQuestion;
import dev.askfirst.testkit.ScriptedPrompt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NodesTest {
  private static final Subject ALICE = Subject.of("single-user").in("memo");
  private static final String SCOPE = "scope.record";
  private static final Requirement RECORD = Requirement.allOf(SCOPE).because("Record your memo");

  private final Kind.Place place = Kind.POSTGRESQL.place();
  private final List<Authorizer> open = new ArrayList<>();
  private final Node here = new Node("here");
  private final Node there = new Node("there");

  /** A process with an authorizer, but for being in the same one. */
  private final class Node {
    final ScriptedPrompt prompt = new ScriptedPrompt();
    final JdbcSettingStore store;
    final Authorizer authorizer;

    Node(String name) {
      prompt.onOthers().hold();
      store = place.builder().node(name).build();
      authorizer =
          Authorizer.builder().store(store).application("memo").prompt(prompt).singleUser().build();
      open.add(authorizer);
    }

    boolean allows() {
      return authorizer.getSetting().allows(RECORD);
    }
  }

  @AfterEach
  void close() {
    open.forEach(Authorizer::close);
  }

  @Test
  void M6_whoeverAnswersFirstTheOtherPromptIsWithdrawnAndTakesTheAnswer() throws Exception {
    Authorization second = there.authorizer.authorize(RECORD);
    AskedQuestion question = there.prompt.awaitAsked();
    Authorization first = here.authorizer.authorize(RECORD);
    here.prompt.awaitAsked().allow();

    assertThat(first.await().isOk()).isTrue();
    assertThat(question.awaitWithdrawal()).isEqualTo(Withdrawal.SUPERSEDED);
    assertThat(second.await().isOk()).isTrue();
    question.refuse();
    assertThat(here.store.history(ALICE)).hasSize(1);
  }

  @Test
  void M6_anAnswerThatMeetsARefusalIsLoggedAndGivesWay() throws Exception {
    Authorization mine = here.authorizer.authorize(RECORD);
    AskedQuestion question = here.prompt.awaitAsked();
    // As a node that is not heard of writes: no notification, the version alone tells.
    place.writeUntold(ALICE, Change.denied(SCOPE, 0));

    question.allow();

    assertThatThrownBy(mine::await)
        .isInstanceOfSatisfying(
            ScopeDeniedException.class,
            denied -> assertThat(denied.denial()).isEqualTo(Denial.REFUSED_BEFORE));
    assertThat(here.store.history(ALICE))
        .extracting(LoggedDecision::decision, LoggedDecision::applied, LoggedDecision::node)
        .containsExactly(
            tuple(Optional.of(Decision.DENIED), true, "untold"),
            tuple(Optional.of(Decision.GRANTED), false, "here"));
    assertThat(here.allows()).isFalse();
  }

  @Test
  void M6_aRefusalThatMeetsAGrantStands() throws Exception {
    Authorization mine = here.authorizer.authorize(RECORD);
    AskedQuestion question = here.prompt.awaitAsked();
    place.writeUntold(ALICE, Change.granted(SCOPE, 0));

    question.refuse();

    assertThatThrownBy(mine::await)
        .isInstanceOfSatisfying(
            ScopeDeniedException.class,
            denied -> assertThat(denied.denial()).isEqualTo(Denial.REFUSED));
    assertThat(here.store.history(ALICE))
        .extracting(LoggedDecision::decision, LoggedDecision::applied)
        .containsExactly(
            tuple(Optional.of(Decision.GRANTED), true),
            tuple(Optional.of(Decision.DENIED), false),
            tuple(Optional.of(Decision.DENIED), true));
    assertThat(here.allows()).isFalse();
  }

  @Test
  void M7_aDecisionMadeElsewhereIsObeyedHere() throws Exception {
    assertThat(here.allows()).isFalse();
    there.authorizer.record(SCOPE, Decision.GRANTED, "paper form 17");
    Patience.until(here::allows);
    there.authorizer.revoke(SCOPE);
    Patience.until(() -> !here.allows());
    assertThat(here.authorizer.getSetting().authSetting()).doesNotContainKey(SCOPE);
  }

  @Test
  void M7_whatIsClearedOrErasedElsewhereIsForgottenHere() throws Exception {
    there.authorizer.record(SCOPE, Decision.GRANTED, "paper form 17");
    Patience.until(here::allows);
    there.authorizer.clearApplication("memo");
    Patience.until(() -> !here.allows());
    there.authorizer.record(SCOPE, Decision.GRANTED, "paper form 18");
    Patience.until(here::allows);
    there.store.erase(ALICE);
    Patience.until(() -> !here.allows());
    Patience.until(() -> !there.allows());
  }
}
