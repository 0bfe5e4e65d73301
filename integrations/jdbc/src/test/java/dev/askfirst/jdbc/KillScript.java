package dev.askfirst.jdbc;

import dev.askfirst.runtime.Decision;
import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.spi.ConsentRequest;
import dev.askfirst.runtime.spi.OpenAsk;
import dev.askfirst.runtime.spi.SettingChange;
import dev.askfirst.runtime.spi.StoredDecision;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a writer does step by step until it is killed, and what the store then holds. Steps are
 * counted from one; each leaves another state than the one before: decisions are written and taken
 * back, questions are opened, answered and withdrawn.
 */
record KillScript(Subject subject) {
  private static final String SCOPE = "scope.record";
  private static final int LENGTH = 7;
  private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");

  /** All that is kept, but for the versions. */
  record State(List<Optional<Decision>> log, Optional<Decision> decision, List<OpenAsk> asks) {}

  /** Does a step. */
  void run(long step, JdbcSettingStore store) throws SQLException {
    switch ((int) (step % LENGTH)) {
      case 1 -> write(store, Change.granted(SCOPE, version(store)));
      case 2 -> written(store.open(ask(step)).equals(ask(step)));
      case 3 -> write(store, Change.denied(SCOPE, version(store)));
      case 4 -> written(store.open(ask(step)).equals(ask(step)));
      case 5 -> answer(store, ask(step - 3), Change.granted(SCOPE, version(store)));
      case 6 -> store.withdraw(ask(step - 2).id());
      default -> write(store, Change.takenBack(SCOPE, version(store)));
    }
  }

  /** What the store holds after so many steps. */
  State after(long steps) {
    List<Optional<Decision>> log = new ArrayList<>();
    for (long step = 1; step <= steps; step++) {
      switch ((int) (step % LENGTH)) {
        case 1, 5 -> log.add(Optional.of(Decision.GRANTED));
        case 3 -> log.add(Optional.of(Decision.DENIED));
        case 0 -> log.add(Optional.empty());
        default -> {}
      }
    }
    Optional<Decision> last = log.isEmpty() ? Optional.empty() : log.get(log.size() - 1);
    return new State(log, last, asks(steps));
  }

  private List<OpenAsk> asks(long steps) {
    return switch ((int) (steps % LENGTH)) {
      case 2 -> List.of(ask(steps));
      case 3 -> List.of(ask(steps - 1));
      case 4 -> List.of(ask(steps - 2), ask(steps));
      case 5 -> List.of(ask(steps - 1));
      default -> List.of();
    };
  }

  /** What the store holds now; the decision that counts must be the last of the log. */
  State read(JdbcSettingStore store) throws SQLException {
    List<LoggedDecision> history = store.history(subject);
    Optional<StoredDecision> kept = Optional.ofNullable(store.load(subject).get(SCOPE));
    long last = history.isEmpty() ? 0 : history.get(history.size() - 1).number();
    if (kept.map(StoredDecision::version).orElse(0L) != last) {
      throw new AssertionError(kept + " is not what the log ends with, which is number " + last);
    }
    return new State(
        history.stream().map(LoggedDecision::decision).toList(),
        kept.flatMap(StoredDecision::decision),
        store.openAsks(subject));
  }

  private void write(JdbcSettingStore store, SettingChange change) throws SQLException {
    written(store.write(subject, List.of(change)).written());
  }

  private static void answer(JdbcSettingStore store, OpenAsk ask, SettingChange change)
      throws SQLException {
    written(store.answer(ask, List.of(change)).written());
  }

  private static void written(boolean written) {
    if (!written) {
      throw new IllegalStateException("Nobody else writes, but a step was not done");
    }
  }

  private long version(JdbcSettingStore store) throws SQLException {
    StoredDecision kept = store.load(subject).get(SCOPE);
    return kept == null ? 0 : kept.version();
  }

  private OpenAsk ask(long step) {
    ConsentRequest.Item shown =
        new ConsentRequest.Item(SCOPE, "Microphone", "", List.of(Change.REASON));
    return new OpenAsk(
        // In the order in which the store lists them, whatever it sorts by.
        String.format(Locale.ROOT, "%s-%09d", subject.user(), step),
        "question " + step,
        subject,
        Locale.forLanguageTag("zh-Hans-CN"),
        List.of(new OpenAsk.Item(shown, List.of("{record.reason}"), step)),
        NOON,
        NOON.plus(Duration.ofMinutes(10)));
  }
}
