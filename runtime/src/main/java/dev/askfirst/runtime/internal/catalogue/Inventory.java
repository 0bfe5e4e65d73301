package dev.askfirst.runtime.internal.catalogue;

import dev.askfirst.Asks;
import dev.askfirst.runtime.ScopeDeclaration;
import dev.askfirst.runtime.scope.ScopeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The scopes and uses that one inventory lists. */
record Inventory(List<ScopeDeclaration> scopes, List<Use> uses) {

  /**
   * Reads the lines of an inventory.
   *
   * @param source names the inventory in messages
   * @throws IllegalStateException if a line is malformed
   */
  static Inventory parse(String source, List<String> lines) {
    Inventory inventory = new Inventory(new ArrayList<>(), new ArrayList<>());
    for (int number = 1; number <= lines.size(); number++) {
      String line = lines.get(number - 1);
      try {
        inventory.add(line);
      } catch (IllegalArgumentException malformed) {
        throw new IllegalStateException(
            "A line of an inventory is 'scope', 'use' or 'bypass' and its parts between TABs, but "
                + source
                + " line "
                + number
                + " is \""
                + line
                + "\": "
                + malformed.getMessage()
                + "; build that jar again, or correct the line",
            malformed);
      }
    }
    return inventory;
  }

  /**
   * The scopes that the program declares itself. Of a platform's scope that it only uses, an
   * inventory repeats all that the platforms say; that is the platforms' word still.
   */
  List<ScopeDeclaration> without(List<ScopeDeclaration> platform) {
    Map<String, List<ScopeDeclaration>> known =
        platform.stream().collect(Collectors.groupingBy(ScopeDeclaration::name));
    List<ScopeDeclaration> own = new ArrayList<>(scopes);
    for (List<ScopeDeclaration> said : known.values()) {
      if (scopes.containsAll(said)) {
        own.removeAll(said);
      }
    }
    return own;
  }

  private void add(String line) {
    if (line.isBlank() || line.startsWith("#")) {
      return;
    }
    String[] parts = line.split("\t", -1);
    switch (parts[0]) {
      case "scope" -> scopes.add(scope(sized(parts, 6)));
      case "use" -> uses.add(use(sized(parts, 6)));
      case "bypass" -> sized(parts, 3);
      default -> throw new IllegalArgumentException("it starts with \"" + parts[0] + "\"");
    }
  }

  private static String[] sized(String[] parts, int size) {
    if (parts.length != size) {
      throw new IllegalArgumentException(
          "it has " + parts.length + " parts, and \"" + parts[0] + "\" has " + size);
    }
    String[] texts = new String[size];
    for (int i = 0; i < size; i++) {
      texts[i] = unescaped(parts[i]);
    }
    return texts;
  }

  private static ScopeDeclaration scope(String[] parts) {
    int version;
    try {
      version = Integer.parseInt(parts[3]);
    } catch (NumberFormatException noNumber) {
      throw new IllegalArgumentException("its version is \"" + parts[3] + "\"", noNumber);
    }
    String title = parts[4].isBlank() ? parts[1] : parts[4];
    return new ScopeDeclaration(parts[1], title, parts[5], Asks.valueOf(parts[2]), version);
  }

  private static Use use(String[] parts) {
    if (!parts[1].equals("all") && !parts[1].equals("any")) {
      throw new IllegalArgumentException("it requires \"" + parts[1] + "\", not 'all' or 'any'");
    }
    List<String> names = List.of(parts[2].split(",", -1));
    names.forEach(ScopeName::checked);
    return new Use(names, parts[3] + "." + parts[4], parts[5]);
  }

  private static String unescaped(String text) {
    if (text.indexOf('\\') < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      plain.append(c == '\\' ? meant(text, ++i) : c);
    }
    return plain.toString();
  }

  private static char meant(String text, int index) {
    char c = index < text.length() ? text.charAt(index) : ' ';
    return switch (c) {
      case 't' -> '\t';
      case 'n' -> '\n';
      case '\\' -> '\\';
      default -> throw new IllegalArgumentException("it has a '\\' without t, n or \\ after it");
    };
  }
}
