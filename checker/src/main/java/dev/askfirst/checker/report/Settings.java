package dev.askfirst.checker.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.SourceVersion;

/**
 * What {@code -Xplugin:Askfirst} was told.
 *
 * @param mode how grave the first four rules are
 * @param entries the annotations, by qualified name, that mark methods which a framework calls,
 *     beside those known anyway
 * @param refused the arguments that mean nothing
 */
public record Settings(Mode mode, Set<String> entries, List<String> refused) {
  public static final String KNOWN = "check=warn, check=off, entry=<annotation>[,<annotation>...]";

  /** How grave the rules are that can be tuned. */
  public enum Mode {
    ERROR,
    WARN,
    OFF
  }

  public static Settings parse(String... arguments) {
    Mode mode = Mode.ERROR;
    Set<String> entries = new LinkedHashSet<>();
    List<String> refused = new ArrayList<>();
    for (String argument : arguments) {
      if (argument.equals("check=warn")) {
        mode = Mode.WARN;
      } else if (argument.equals("check=off")) {
        mode = Mode.OFF;
      } else if (!entry(argument, entries)) {
        refused.add(argument);
      }
    }
    return new Settings(mode, Set.copyOf(entries), List.copyOf(refused));
  }

  private static boolean entry(String argument, Set<String> entries) {
    if (!argument.startsWith("entry=")) {
      return false;
    }
    List<String> names = List.of(argument.substring("entry=".length()).split(",", -1));
    entries.addAll(names);
    return names.stream().allMatch(SourceVersion::isName);
  }
}
