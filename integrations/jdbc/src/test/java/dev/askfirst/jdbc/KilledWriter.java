package dev.askfirst.jdbc;

import dev.askfirst.runtime.Subject;
import java.nio.file.Path;

/**
 * Goes on with the steps of a script until it is killed, and prints the number of each when it is
 * acknowledged. Run by tests: the place, the name of a user, how many steps are done.
 */
final class KilledWriter {
  private KilledWriter() {}

  /** A file if it is no URL. */
  static JdbcSettingStore open(String place) {
    return place.startsWith("jdbc:postgresql:")
        ? JdbcSettingStore.at(Postgres.dataSource(place))
        : JdbcSettingStore.inFile(Path.of(place));
  }

  public static void main(String[] arguments) throws Exception {
    KillScript script = new KillScript(Subject.of(arguments[1]));
    try (JdbcSettingStore store = open(arguments[0])) {
      for (long step = Long.parseLong(arguments[2]) + 1; ; step++) {
        script.run(step, store);
        System.out.println(step);
      }
    }
  }
}
