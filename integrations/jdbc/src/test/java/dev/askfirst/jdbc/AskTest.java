package dev.askfirst.jdbc;

import static dev.askfirst.jdbc.Change.granted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.spi.ConsentRequest;
import dev.askfirst.runtime.spi.OpenAsk;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the contract does not say: all that is kept of an ask, and what erasure does to it. */
class AskTest {
  private static final Subject ALICE = Subject.of("alice").in("memo");
  private static final String RECORD = "scope.record";
  private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");

  private static OpenAsk ask(String id, String question, Subject subject, Instant asked) {
    return new OpenAsk(
        id,
        question,
        subject,
        Locale.forLanguageTag("zh-Hans-CN"),
        List.of(
            new OpenAsk.Item(
                new ConsentRequest.Item(RECORD, "Microphone", "", List.of("a\nb", "c")),
                List.of("{key}", "c"),
                42),
            new OpenAsk.Item(
                new ConsentRequest.Item("scope.camera", "Camera", "Takes \"pictures\"", List.of()),
                List.of(),
                0)),
        asked,
        asked.plus(Duration.ofMinutes(10)));
  }

  @ParameterizedTest
  @EnumSource
  void anAskIsFoundByAnyStoreUntilItIsWithdrawn(Kind kind) throws Exception {
    Kind.Place place = kind.place();
    OpenAsk ask = ask("id-1", "digest", ALICE, NOON);
    OpenAsk second = ask("id-2", "other digest", ALICE, NOON);

    assertThat(place.store().open(ask)).isEqualTo(ask);
    assertThat(place.store().open(second)).isEqualTo(second);

    JdbcSettingStore other = place.store();
    assertThat(other.openAsk("id-1")).contains(ask);
    assertThat(other.openAsks(ALICE)).containsExactlyInAnyOrder(ask, second);
    assertThat(other.openAsks(Subject.of("alice"))).isEmpty();
    assertThat(other.openAsk("' or 1 = 1")).isEmpty();
    other.withdraw("id-1");
    other.withdraw("id-1");
    assertThat(place.store().openAsk("id-1")).isEmpty();
    assertThat(place.store().openAsks(ALICE)).containsExactly(second);
  }

  @ParameterizedTest
  @EnumSource
  void anAnswerTakesTheAskAndWritesTheDecisionOrNeither(Kind kind) throws Exception {
    JdbcSettingStore store = kind.place().store();
    OpenAsk ask = store.open(ask("id-1", "digest", ALICE, NOON));

    assertThat(store.answer(ask, List.of(granted(RECORD, 42))).written()).isFalse();
    assertThat(store.openAsk("id-1")).contains(ask);
    assertThat(store.answer(ask, List.of(granted(RECORD, 0))).written()).isTrue();
    assertThat(store.openAsk("id-1")).isEmpty();
    long version = Change.kept(store.load(ALICE), RECORD).version();
    assertThat(store.answer(ask, List.of(granted(RECORD, version))).written()).isFalse();
    assertThat(Change.kept(store.load(ALICE), RECORD).version()).isEqualTo(version);
    assertThat(store.answer(store.open(ask), List.of()).written()).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void erasureAndClearingTakeAsksBack(Kind kind) throws Exception {
    JdbcSettingStore store = kind.place().store();
    Subject bob = Subject.of("bob").in("memo");
    Subject elsewhere = Subject.of("alice").in("other");
    store.open(ask("id-1", "digest", ALICE, NOON));
    store.open(ask("id-2", "digest", bob, NOON));
    store.open(ask("id-3", "digest", elsewhere, NOON));

    store.erase(ALICE);
    assertThat(store.openAsk("id-1")).isEmpty();
    assertThat(store.openAsk("id-2")).isPresent();
    store.clearApplication("memo");
    assertThat(store.openAsk("id-2")).isEmpty();
    assertThat(store.openAsk("id-3")).isPresent();
  }
}
