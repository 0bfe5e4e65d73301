package dev.askfirst.runtime;

import static dev.askfirst.runtime.Fixture.NEEDS_RECORD;
import static dev.askfirst.runtime.Fixture.RECORD;
import static dev.askfirst.runtime.Fixture.denial;
import static dev.askfirst.runtime.Fixture.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.askfirst.runtime.spi.ConsentAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class AuthorizeTest {
  private final Fixture fixture = new Fixture();
  private final FailingStore store = new FailingStore();

  @Test
  void A1_undecidedAndAllowedIsAskedOnceAndKept() {
    Authorizer authorizer = fixture.single(store);
    Authorization authorization = authorizer.authorize(RECORD);
    assertThat(authorization.toCompletableFuture()).isNotDone();
    fixture.prompt.last().answer(ConsentAnswer.allow());

    assertThat(authorization.await().errMsg()).isEqualTo("authorize:ok");
    assertThat(authorization.await().isOk()).isTrue();
    assertThat(authorizer.getSetting().authSetting()).containsEntry(RECORD, true);
    assertThat(authorizer.authorize(RECORD).await().isOk()).isTrue();
    assertThat(fixture.prompt.asked()).hasSize(1);
    assertThat(kept()).containsExactly("scope.record GRANTED");
  }

  /** What was written to the store. */
  private List<String> kept() {
    return store.log.stream()
        .map(change -> change.scope() + change.decision().map(to -> " " + to).orElse(" taken back"))
        .toList();
  }

  @Test
  void A1_thePromptTellsWhatForAndWhy() {
    Authorizer authorizer = fixture.builder().application("memo").singleUser().build();
    authorizer.authorize(NEEDS_RECORD);

    var request = fixture.prompt.last().request();
    assertThat(request.application()).isEqualTo("memo");
    assertThat(request.subject()).isEqualTo(Subject.of("single-user").in("memo"));
    assertThat(request.items()).hasSize(1);
    assertThat(request.items().get(0).scope()).isEqualTo(RECORD);
    assertThat(request.items().get(0).title()).isNotBlank().isNotEqualTo(RECORD);
    assertThat(request.items().get(0).description()).isNotBlank();
    assertThat(request.items().get(0).reasons()).containsExactly("Record your voice memo");
  }

  @Test
  void A2_undecidedAndRefusedIsKept() {
    Authorizer authorizer = fixture.single(store);
    Authorization authorization = authorizer.authorize(RECORD);
    fixture.prompt.last().answer(ConsentAnswer.refuse());

    ScopeDeniedException refused = refusal(authorization::await);
    assertThat(refused.denial()).isEqualTo(Denial.REFUSED);
    assertThat(refused.result().errMsg()).isEqualTo("authorize:fail auth deny");
    assertThat(refused.isFault()).isFalse();
    assertThat(authorizer.getSetting().authSetting()).containsEntry(RECORD, false);
    assertThat(kept()).containsExactly("scope.record DENIED");
  }

  @Test
  void A7_whatIsNoScopeNameIsAMistakeOfTheCaller() {
    Authorizer authorizer = fixture.single();

    for (String wrong :
        List.of("", " ", "scope record", ".record", "scope.", "1scope", "scope..a")) {
      assertThatThrownBy(() -> authorizer.authorize(wrong))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("\"" + wrong + "\"");
    }
    String none = nothing();
    assertThatThrownBy(() -> authorizer.authorize(none)).isInstanceOf(NullPointerException.class);
    assertThat(fixture.prompt.asked()).isEmpty();
  }

  @Test
  void A7_inTheCallbackShapeItArrivesInFail() {
    Authorizer authorizer = fixture.single();
    for (String wrong : new String[] {"", " ", "scope record", nothing()}) {
      List<String> heard = new ArrayList<>();
      Authorization authorization =
          authorizer.authorize(
              AuthorizeOption.scope(wrong)
                  .success(res -> heard.add("success"))
                  .fail(res -> heard.add(res.errMsg()))
                  .complete(res -> heard.add("complete")));

      assertThat(heard).containsExactly("authorize:fail invalid scope", "complete");
      assertThat(denial(authorization::await)).isEqualTo(Denial.UNDECLARED);
    }
    assertThat(denial(() -> authorizer.authorize(AuthorizeTest.<AuthorizeOption>nothing()).await()))
        .isEqualTo(Denial.UNDECLARED);
    assertThat(fixture.prompt.asked()).isEmpty();
  }

  @Test
  void A8_whatNothingDeclaresIsRefused() {
    Authorizer authorizer = fixture.single(store);

    ScopeDeniedException refused = refusal(() -> authorizer.authorize("scope.recrod").await());
    assertThat(refused.denial()).isEqualTo(Denial.UNDECLARED);
    assertThat(refused.result().errMsg()).isEqualTo("authorize:fail invalid scope");
    assertThat(refused.isFault()).isTrue();
    assertThat(refused).hasMessageContaining("scope.recrod").hasMessageContaining("declare(");
    assertThat(denial(() -> authorizer.record("scope.recrod", Decision.GRANTED, "form")))
        .isEqualTo(Denial.UNDECLARED);
    List<String> heard = new ArrayList<>();
    authorizer.authorize(
        AuthorizeOption.scope("scope.recrod")
            .success(res -> heard.add("success"))
            .fail(res -> heard.add(res.errMsg())));
    assertThat(heard).containsExactly("authorize:fail invalid scope");
    assertThat(fixture.prompt.asked()).isEmpty();
    assertThat(authorizer.getSetting().authSetting()).doesNotContainKey("scope.recrod");
    assertThat(kept()).isEmpty();
  }

  @Test
  void A8_aRequirementDeclaresItsScopesAndADeclarationDeclaresAName() {
    Authorizer authorizer =
        fixture
            .builder()
            .declare(new ScopeDeclaration("memo.share", "Sharing", "Share memos"))
            .singleUser()
            .build();

    authorizer.authorize(Requirement.allOf("memo.undeclared"));
    assertThat(fixture.prompt.last().scopes()).containsExactly("memo.undeclared");
    fixture.prompt.last().dismiss();
    authorizer.authorize("memo.share");
    assertThat(fixture.prompt.last().request().items().get(0).title()).isEqualTo("Sharing");
  }

  @Test
  void A9_nobodyToAskIsRefusedAndSaysHowToSetAPrompt() {
    Authorizer authorizer = Authorizer.builder().store(store).singleUser().build();

    ScopeDeniedException refused = refusal(() -> authorizer.authorize(NEEDS_RECORD).await());
    assertThat(refused.denial()).isEqualTo(Denial.NO_PROMPT);
    assertThat(refused.result().errMsg()).isEqualTo("authorize:fail no prompt");
    assertThat(refused.isFault()).isTrue();
    assertThat(refused).hasMessageContaining("prompt(new TerminalPrompt())");
    assertThat(authorizer.getSetting().authSetting()).doesNotContainKey(RECORD);
    assertThat(kept()).isEmpty();
    authorizer.record(RECORD, Decision.GRANTED, "form 1");
    assertThat(authorizer.authorize(NEEDS_RECORD).await().isOk()).isTrue();
  }

  @Test
  void A12_authorizeEntersNoGuardedMethod() throws Exception {
    Authorizer authorizer = fixture.single();
    VoiceMemo memo = new VoiceMemo();
    GuardedVoiceMemo guard = new GuardedVoiceMemo(memo, authorizer);
    authorizer.authorize(RECORD);
    fixture.prompt.last().answer(ConsentAnswer.allow());
    assertThat(memo.entered).isEmpty();

    guard.record("one");
    assertThat(memo.entered).containsExactly("record one");
  }

  @Test
  void nobodyElseCompletesAnAuthorization() {
    Authorizer authorizer = fixture.single();
    Authorization authorization = authorizer.authorize(RECORD);
    @SuppressWarnings("unchecked")
    CompletableFuture<CallbackResult> itself = (CompletableFuture<CallbackResult>) authorization;

    assertThatThrownBy(() -> itself.complete(CallbackResult.ok()))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> itself.obtrudeValue(CallbackResult.ok()))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> itself.orTimeout(1, TimeUnit.SECONDS))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> itself.completeAsync(CallbackResult::ok))
        .isInstanceOf(UnsupportedOperationException.class);
    authorization.toCompletableFuture().complete(CallbackResult.ok());
    CompletableFuture<CallbackResult> dependent =
        authorization.thenApply(result -> result).toCompletableFuture();
    dependent.complete(CallbackResult.ok());

    assertThat(authorization.toCompletableFuture()).isNotDone();
    fixture.prompt.last().answer(ConsentAnswer.refuse());
    assertThat(denial(authorization::await)).isEqualTo(Denial.REFUSED);
  }

  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
  private static <T> T nothing() {
    return null;
  }
}
