package dev.askfirst.runtime;

import static dev.askfirst.runtime.Fixture.NEEDS_RECORD;
import static dev.askfirst.runtime.Fixture.RECORD;
import static dev.askfirst.runtime.Fixture.denial;
import static dev.askfirst.runtime.Fixture.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.runtime.internal.ledger.MemoryStore;
import dev.askfirst.runtime.spi.AskStore;
import dev.askfirst.runtime.spi.ConsentAnswer;
import dev.askfirst.runtime.spi.ConsentReply;
import dev.askfirst.runtime.spi.Withdrawal;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions and answers that the store does not keep. */
class DeferredFaultsTest {
  private static final Map<String, ConsentAnswer> YES = Map.of(RECORD, ConsentAnswer.allow());

  private final Fixture fixture = new Fixture();
  private final Set<String> failing = new HashSet<>();
  private final Set<String> failingAfterwards = new HashSet<>();
  private final Authorizer authorizer =
      fixture.builder().store(flaky(new MemoryStore())).singleUser().build();

  {
    fixture.prompt.always(
        request ->
            CompletableFuture.completedFuture(ConsentReply.deferred(Duration.ofMinutes(10))));
  }

  /** A store whose methods fail when the test says so. */
  private AskStore flaky(AskStore kept) {
    return (AskStore)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {AskStore.class},
            (proxy, method, arguments) -> {
              if (failing.contains(method.getName())) {
                throw new IOException("no " + method.getName());
              }
              try {
                Object result = method.invoke(kept, arguments);
                if (failingAfterwards.contains(method.getName())) {
                  throw new IOException("cut off after " + method.getName());
                }
                return result;
              } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
              }
            });
  }

  private String pending() {
    return refusal(() -> authorizer.authorize(NEEDS_RECORD).await()).askId().orElseThrow();
  }

  private AnswerResult answer(String id, Map<String, ConsentAnswer> answers) {
    return authorizer.answer(id, answers);
  }

  private Optional<Decision> decision() {
    return authorizer.getSetting().decision(RECORD);
  }

  @Test
  void A18_anAnswerThatCannotBeKeptDoesNotCountAndMayBeGivenAgain() {
    String id = pending();
    failing.add("answer");
    assertThat(denial(() -> answer(id, YES))).isEqualTo(Denial.STORE_UNAVAILABLE);
    assertThat(decision()).isEmpty();

    failing.clear();
    assertThat(answer(id, YES)).isEqualTo(AnswerResult.RECORDED);
  }

  @Test
  void A18_anAnswerThatWasKeptThoughTheStoreFailedIsReadAgainAtOnce() {
    String id = pending();
    fixture.prompt.always(request -> new CompletableFuture<>());
    Authorization waiting =
        authorizer.authorize(Requirement.allOf(RECORD).because("Listen to you"));
    failingAfterwards.add("answer");

    assertThat(denial(() -> answer(id, YES))).isEqualTo(Denial.STORE_UNAVAILABLE);

    assertThat(waiting.toCompletableFuture()).isCompleted();
    assertThat(fixture.prompt.last().withdrawn()).isEqualTo(Withdrawal.SUPERSEDED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"open", "openAsks"})
  void A18_aQuestionThatCannotBeKeptRefusesWithAReasonOfItsOwn(String operation) {
    failing.add(operation);

    ScopeDeniedException refused = refusal(() -> authorizer.authorize(NEEDS_RECORD).await());

    assertThat(refused.denial()).isEqualTo(Denial.STORE_UNAVAILABLE);
    assertThat(refused.getCause()).isInstanceOf(IOException.class);
    assertThat(refused.askId()).isEmpty();
  }

  @Test
  void O1_settingsWhoseOpenQuestionsCannotBeReadSayWhy() {
    failing.add("openAsks");

    CompletableFuture<SettingResult> settings = authorizer.openSetting().toCompletableFuture();

    assertThat(settings.handle((result, error) -> error).join())
        .isInstanceOfSatisfying(
            ScopeDeniedException.class,
            refused -> assertThat(refused.denial()).isEqualTo(Denial.STORE_UNAVAILABLE));
    assertThat(fixture.prompt.opened()).isEmpty();
  }

  @Test
  void A18_aStoreThatKeepsNoQuestionsSaysSo() {
    Authorizer without = fixture.builder().store(new FailingStore()).singleUser().build();

    ScopeDeniedException refused = refusal(() -> without.authorize(NEEDS_RECORD).await());

    assertThat(refused.denial()).isEqualTo(Denial.STORE_UNAVAILABLE);
    assertThat(refused.getCause()).hasMessageContaining("AskStore");
    assertThat(without.answer("any", YES)).isEqualTo(AnswerResult.UNKNOWN);
  }
}
