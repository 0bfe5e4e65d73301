package dev.askfirst.example;

import dev.askfirst.jdbc.JdbcSettingStore;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What the user has decided, kept beside the memos from one day to the next. */
final class Decisions {
  /** Kept, as loggers that nobody holds forget their level. */
  private static final Logger TABLES = Logger.getLogger("org.flywaydb");

  private Decisions() {}

  /**
   * Opens them.
   *
   * @throws IllegalStateException if they cannot be read, with what to do about it
   */
  static JdbcSettingStore in(Path folder) {
    // A terminal is no place for what is said of tables that are as they should be.
    TABLES.setLevel(Level.WARNING);
    return JdbcSettingStore.inFile(folder.resolve("decisions"));
  }
}
