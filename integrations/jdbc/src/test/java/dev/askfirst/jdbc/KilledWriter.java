package dev.askfirst.jdbc;

import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.spi.SettingChange;
import dev.askfirst.runtime.spi.StoredDecision;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes decisions until it is killed, and prints each one when it is acknowledged. Run by {@link
 * KillTest}: the place, the name of a user, nothing else.
 */
final class KilledWriter {
  static final String SCOPE = "scope.record";

  private KilledWriter() {}

  /** A file if it is no URL. */
  static JdbcSettingStore open(String place) {
    return place.startsWith("jdbc:postgresql:")
        ? JdbcSettingStore.at(Postgres.dataSource(place))
        : JdbcSettingStore.inFile(Path.of(place));
  }

  /** Grants and takes back in turn; entry n of the log is number n here. */
  static SettingChange next(long number, long version) {
    return switch ((int) (number % 3)) {
      case 0 -> Change.takenBack(SCOPE, version);
      case 1 -> Change.granted(SCOPE, version);
      default -> Change.denied(SCOPE, version);
    };
  }

  public static void main(String[] arguments) throws Exception {
    Subject subject = Subject.of(arguments[1]);
    try (JdbcSettingStore store = open(arguments[0])) {
      StoredDecision kept = store.load(subject).get(SCOPE);
      long version = kept == null ? 0 : kept.version();
      for (long number = store.history(subject).size() + 1L; ; number++) {
        var result = store.write(subject, List.of(next(number, version)));
        if (!result.written()) {
          throw new IllegalStateException("Nobody else writes, but " + result);
        }
        version = Change.kept(result.current(), SCOPE).version();
        System.out.println(number);
      }
    }
  }
}
