package dev.askfirst.example;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the program was started with.
 *
 * @param folder where the memos are
 * @param locale the language that is spoken
 * @param command one command to run; empty to converse
 */
record Options(Path folder, Locale locale, String command) {

  /** Empty if an option is unknown or lacks its value. */
  static Optional<Options> parse(String... arguments) {
    Deque<String> rest = new ArrayDeque<>(List.of(arguments));
    Path folder = defaultFolder(System.getProperty("os.name"), System.getenv());
    Locale locale = Locale.getDefault();
    while (!rest.isEmpty() && rest.peek().startsWith("-")) {
      String option = rest.remove();
      if (rest.isEmpty()) {
        return Optional.empty();
      }
      try {
        switch (option) {
          case "--dir" -> folder = Path.of(rest.remove()).toAbsolutePath();
          case "--lang" -> locale = Locale.forLanguageTag(rest.remove());
          default -> {
            return Optional.empty();
          }
        }
      } catch (InvalidPathException noPath) {
        return Optional.empty();
      }
    }
    return Optional.of(new Options(folder, locale, String.join(" ", rest)));
  }

  /** Where programs of this system keep what belongs to their user. */
  static Path defaultFolder(String system, Map<String, String> environment) {
    String home = System.getProperty("user.home");
    if (system.startsWith("Windows")) {
      return Path.of(environment.getOrDefault("APPDATA", home), "Voice Memo");
    }
    if (system.startsWith("Mac")) {
      return Path.of(home, "Library", "Application Support", "Voice Memo");
    }
    String data = environment.getOrDefault("XDG_DATA_HOME", "");
    return Path.of(data.isEmpty() ? home + "/.local/share" : data, "voice-memo");
  }
}
