package dev.askfirst.runtime;

import static dev.askfirst.runtime.Fixture.NEEDS_RECORD;
import static dev.askfirst.runtime.Fixture.RECORD;
import static dev.askfirst.runtime.Fixture.denial;
import static dev.askfirst.runtime.Fixture.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.runtime.internal.ledger.MemoryStore;
import dev.askfirst.runtime.spi.ConsentAnswer;
import dev.askfirst.runtime.spi.ConsentReply;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is taken back, whatever was left of it in memory. */
@Timeout(60)
class TakenBackTest {
  /** Of a guard whose jar has no inventory: known from the guard's calls alone. */
  private static final String SHARE = "memo.share";

  private static final Requirement NEEDS_SHARE = Requirement.allOf(SHARE);

  private final Fixture fixture = new Fixture();
  private final MemoryStore store = new MemoryStore();
  private final Authorizer authorizer = fixture.single(store);

  static Stream<Arguments> takenBack() {
    return Stream.of(
        how("revoke", authorizer -> authorizer.revoke(RECORD)),
        how("clear", Authorizer::clear),
        how("clearApplication", authorizer -> authorizer.clearApplication("")));
  }

  private static Arguments how(String name, Consumer<Authorizer> step) {
    return Arguments.of(name, step);
  }

  private String deferred(Requirement needed) {
    fixture.prompt.always(
        request ->
            CompletableFuture.completedFuture(ConsentReply.deferred(Duration.ofMinutes(10))));
    ScopeDeniedException pending = refusal(() -> authorizer.authorize(needed).await());
    return pending.askId().orElseThrow();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("takenBack")
  void A13_soIsThePassThatOnlyThisOnceLeft(String name, Consumer<Authorizer> step) {
    authorizer.authorize(RECORD);
    fixture.prompt.last().answer(ConsentAnswer.allowOnce());
    step.accept(authorizer);

    assertThat(authorizer.authorize(NEEDS_RECORD).toCompletableFuture()).isNotDone();
    assertThat(fixture.prompt.asked()).hasSize(2);
  }

  @Test
  void A13_soItIsByANoInTheSettings() {
    authorizer.authorize(RECORD);
    fixture.prompt.last().answer(ConsentAnswer.allowOnce());
    authorizer.openSetting();
    fixture.prompt.lastOpened().set(RECORD, Decision.DENIED);

    assertThat(denial(() -> authorizer.authorize(NEEDS_RECORD).await()))
        .isEqualTo(Denial.REFUSED_BEFORE);
  }

  @Test
  void A13_soIsThePassOfAScopeThatNothingDeclares() {
    String answered = deferred(NEEDS_SHARE.because("Share it"));
    CompletableFuture<ConsentReply> reply = new CompletableFuture<>();
    fixture.prompt.always(request -> reply);
    Authorization open = authorizer.authorize(NEEDS_SHARE);
    authorizer.answer(answered, Map.of(SHARE, ConsentAnswer.allowOnce()));
    reply.complete(ConsentReply.deferred(Duration.ofMinutes(10)));
    assertThat(denial(open::await)).isEqualTo(Denial.PENDING);

    authorizer.revoke(SHARE);

    assertThat(denial(() -> authorizer.authorize(NEEDS_SHARE).await())).isEqualTo(Denial.PENDING);
  }

  @Test
  void M4_settingsThatListAQuestionPutOffDoNotGrantWhatWasRevokedSince() {
    deferred(NEEDS_SHARE);
    authorizer.openSetting();
    assertThat(fixture.prompt.lastOpened().scopes()).isEqualTo(List.of(SHARE));

    authorizer.revoke(SHARE);
    fixture.prompt.lastOpened().set(SHARE, Decision.GRANTED);

    assertThat(authorizer.getSetting().authSetting()).doesNotContainKey(SHARE);
    assertThat(authorizer.getSetting().allows(NEEDS_SHARE)).isFalse();
  }
}
