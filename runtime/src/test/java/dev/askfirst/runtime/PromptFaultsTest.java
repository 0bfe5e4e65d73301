package dev.askfirst.runtime;

import static dev.askfirst.runtime.Fixture.CAMERA;
import static dev.askfirst.runtime.Fixture.RECORD;
import static dev.askfirst.runtime.Fixture.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.runtime.spi.ConsentAnswer;
import dev.askfirst.runtime.spi.ConsentReply;
import dev.askfirst.runtime.spi.ConsentRequest;
import dev.askfirst.runtime.spi.NobodyToAskException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Prompts that fail, or that can ask nobody. */
class PromptFaultsTest {
  private final Fixture fixture = new Fixture();

  static Stream<Arguments> brokenPrompts() {
    return Stream.of(
        broken(
            "throws",
            request -> {
              throw new IllegalStateException("broken");
            }),
        broken(
            "throws an error",
            request -> {
              throw new AssertionError("broken");
            }),
        broken(
            "fails",
            request -> CompletableFuture.failedFuture(new IllegalStateException("broken"))),
        broken("returns null", request -> nothing()),
        broken("answers null", request -> CompletableFuture.completedFuture(nothing())),
        broken(
            "answers what was not asked",
            request ->
                CompletableFuture.completedFuture(
                    ConsentReply.of(
                        Map.of(RECORD, ConsentAnswer.allow(), CAMERA, ConsentAnswer.allow())))));
  }

  private static Arguments broken(
      String how, Function<ConsentRequest, CompletionStage<ConsentReply>> script) {
    return Arguments.of(how, script);
  }

  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
  private static <T> T nothing() {
    return null;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("brokenPrompts")
  void A10_aPromptThatFailsRefusesAndKeepsNothing(
      String how, Function<ConsentRequest, CompletionStage<ConsentReply>> script) throws Exception {
    fixture.prompt.always(script);
    FailingStore store = new FailingStore();
    Authorizer authorizer = fixture.single(store);
    VoiceMemo memo = new VoiceMemo();
    GuardedVoiceMemo guard = new GuardedVoiceMemo(memo, authorizer);

    ScopeDeniedException refused = refusal(() -> guard.record(how));
    assertThat(refused.denial()).isEqualTo(Denial.PROMPT_FAILED);
    assertThat(refused.result().errMsg()).isEqualTo("authorize:fail system error");
    assertThat(refused.isFault()).isTrue();
    assertThat(refused).hasCauseInstanceOf(Throwable.class);
    assertThat(authorizer.getSetting().authSetting()).doesNotContainKeys(RECORD, CAMERA);
    assertThat(store.log).as("kept").isEmpty();
    assertThat(memo.entered).isEmpty();

    fixture.prompt.always(ConsentAnswer.allow());
    guard.record("again");
    assertThat(memo.entered).containsExactly("record again");
    assertThat(fixture.time.timers()).isZero();
  }

  @Test
  void A10_theCauseIsTheExceptionItself() {
    IllegalStateException broken = new IllegalStateException("broken");
    fixture.prompt.always(
        request -> CompletableFuture.<ConsentReply>failedFuture(broken).thenApply(reply -> reply));

    assertThat(refusal(() -> fixture.single().authorize(RECORD).await())).hasCause(broken);
    fixture.prompt.always(
        request -> {
          throw broken;
        });
    assertThat(refusal(() -> fixture.single().authorize(RECORD).await())).hasCause(broken);
  }

  @Test
  void A9_aPromptMaySayThatThereIsNobodyToAsk() {
    fixture.prompt.always(
        request -> {
          throw new NobodyToAskException("no display");
        });

    ScopeDeniedException refused = refusal(() -> fixture.single().authorize(RECORD).await());
    assertThat(refused.denial()).isEqualTo(Denial.NO_PROMPT);
    assertThat(refused.result().errMsg()).isEqualTo("authorize:fail no prompt");
    assertThat(refused).hasRootCauseMessage("no display");
  }
}
