package dev.askfirst.testkit.store;

import static dev.askfirst.testkit.store.Changes.deny;
import static dev.askfirst.testkit.store.Changes.grant;
import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.runtime.Decision;
import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.spi.AskStore;
import dev.askfirst.runtime.spi.ConsentRequest;
import dev.askfirst.runtime.spi.OpenAsk;
import dev.askfirst.runtime.spi.SettingStore.Result;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What every {@link AskStore} must do with open questions. Inherit from this beside {@link
 * SettingStoreContract} or {@link SharedSettingStoreContract}, which are about its decisions.
 */
public abstract class AskStoreContract {
  private static final String RECORD = "scope.record";
  private static final Subject ALICE = Subject.of("alice").in("memo");
  private static final Subject BOB = Subject.of("bob").in("memo");
  private static final int THREADS = 8;

  private AskStore store;

  /** For those who inherit. */
  protected AskStoreContract() {}

  /**
   * The store to be tested. Called once before each test.
   *
   * @return a store that keeps nothing yet
   * @throws Exception fails the test
   */
  protected abstract AskStore emptyStore() throws Exception;

  @BeforeEach
  final void begin() throws Exception {
    store = emptyStore();
  }

  @Test
  final void whatWasOpenedIsThereAsItWas() throws Exception {
    OpenAsk ask = ask("one", "question", ALICE, Changes.NOW);
    assertThat(store.open(ask)).isEqualTo(ask);
    assertThat(store.openAsk("one")).contains(ask);
    assertThat(store.openAsks(ALICE)).containsExactly(ask);
  }

  @Test
  final void whatIsNotOpenIsNotThere() throws Exception {
    store.open(ask("one", "question", ALICE, Changes.NOW));
    for (String id : List.of("", "two", "one ", "ONE", "' or 1=1 --", "一", "x".repeat(10_000))) {
      assertThat(store.openAsk(id)).as("%s", id).isEmpty();
    }
    assertThat(store.openAsks(BOB)).isEmpty();
  }

  @Test
  final void aSubjectHasOneOpenAskOfAQuestion() throws Exception {
    OpenAsk first = store.open(ask("one", "question", ALICE, Changes.NOW));
    assertThat(store.open(ask("two", "question", ALICE, Changes.NOW.plusSeconds(1))))
        .isEqualTo(first);
    OpenAsk other = store.open(ask("three", "other", ALICE, Changes.NOW));
    OpenAsk bobs = store.open(ask("four", "question", BOB, Changes.NOW));
    assertThat(store.openAsks(ALICE)).containsExactlyInAnyOrder(first, other);
    assertThat(store.openAsks(BOB)).containsExactly(bobs);
    assertThat(store.openAsk("two")).isEmpty();
  }

  @Test
  final void oneThatHasExpiredMakesRoom() throws Exception {
    OpenAsk old = store.open(ask("one", "question", ALICE, Changes.NOW));
    OpenAsk next = ask("two", "question", ALICE, old.expires());
    assertThat(store.open(next)).isEqualTo(next);
    assertThat(store.openAsk("two")).contains(next);
  }

  @Test
  final void anAnswerIsWrittenAndTheAskIsTakenOnce() throws Exception {
    OpenAsk ask = store.open(ask("one", "question", ALICE, Changes.NOW));
    Result result = store.answer(ask, List.of(grant(RECORD, 0)));
    assertThat(result.written()).isTrue();
    assertThat(Kept.decisions(result.current())).containsOnly(Map.entry(RECORD, Decision.GRANTED));
    assertThat(store.load(ALICE)).isEqualTo(result.current());
    assertThat(store.openAsk("one")).isEmpty();
    assertThat(store.openAsks(ALICE)).isEmpty();
    long version = Kept.version(store.load(ALICE), RECORD);
    assertThat(store.answer(ask, List.of(deny(RECORD, version))))
        .isEqualTo(new Result(false, result.current()));
    assertThat(store.load(ALICE)).isEqualTo(result.current());
  }

  @Test
  final void anAnswerThatDecidesNothingTakesTheAskAsWell() throws Exception {
    OpenAsk ask = store.open(ask("one", "question", ALICE, Changes.NOW));
    assertThat(store.answer(ask, List.of()).written()).isTrue();
    assertThat(store.openAsk("one")).isEmpty();
    assertThat(store.answer(ask, List.of()).written()).isFalse();
  }

  @Test
  final void anAnswerToWhatWasDecidedSinceLeavesTheAsk() throws Exception {
    OpenAsk ask = store.open(ask("one", "question", ALICE, Changes.NOW));
    store.write(ALICE, List.of(deny(RECORD, 0)));
    Result result = store.answer(ask, List.of(grant(RECORD, 0)));
    assertThat(result.written()).isFalse();
    assertThat(Kept.decisions(result.current())).containsOnly(Map.entry(RECORD, Decision.DENIED));
    assertThat(store.openAsk("one")).contains(ask);
  }

  @Test
  final void whatIsTakenBackIsGone() throws Exception {
    OpenAsk ask = store.open(ask("one", "question", ALICE, Changes.NOW));
    store.withdraw("two");
    assertThat(store.openAsk("one")).isPresent();
    store.withdraw("one");
    store.withdraw("one");
    assertThat(store.openAsk("one")).isEmpty();
    assertThat(store.answer(ask, List.of(grant(RECORD, 0))).written()).isFalse();
    assertThat(Kept.decisions(store.load(ALICE))).isEmpty();
  }

  @Test
  final void anApplicationIsClearedOfItsAsksAndNoOther() throws Exception {
    store.open(ask("one", "question", ALICE, Changes.NOW));
    store.open(ask("two", "question", BOB, Changes.NOW));
    OpenAsk other = store.open(ask("three", "question", Subject.of("alice"), Changes.NOW));
    store.clearApplication("memo");
    assertThat(store.openAsk("one")).isEmpty();
    assertThat(store.openAsks(BOB)).isEmpty();
    assertThat(store.openAsk("three")).contains(other);
  }

  @Test
  final void ofManyWhoOpenTheSameOneIsKept() throws Exception {
    List<Callable<OpenAsk>> openers = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      OpenAsk ask = ask("id-" + i, "question", ALICE, Changes.NOW);
      openers.add(() -> store.open(ask));
    }
    assertThat(Crowd.run(openers)).containsOnly(store.openAsks(ALICE).get(0));
    assertThat(store.openAsks(ALICE)).hasSize(1);
  }

  @Test
  final void ofManyWhoAnswerOneWrites() throws Exception {
    OpenAsk ask = store.open(ask("one", "question", ALICE, Changes.NOW));
    List<Boolean> written =
        Crowd.run(Collections.nCopies(THREADS, () -> store.answer(ask, List.of()).written()));
    assertThat(written).containsOnlyOnce(true);
  }

  private static OpenAsk ask(String id, String question, Subject subject, Instant asked) {
    ConsentRequest.Item shown =
        new ConsentRequest.Item(
            RECORD, "麦克风 🎤", "Record \"sound\"; it's\nlong", List.of("录音", "Record your memo"));
    return new OpenAsk(
        id,
        question,
        subject,
        Locale.forLanguageTag("zh-Hant-TW"),
        List.of(new OpenAsk.Item(shown, List.of("{reason.key}", "Record your memo"), 3)),
        asked,
        asked.plus(Duration.ofMinutes(5)));
  }
}
