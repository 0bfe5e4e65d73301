package dev.askfirst.processor.inventory;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;

/**
 * The text of an inventory: one entry a line, sorted, so that the order in which the compiler comes
 * by the sources does not matter, and texts merge by concatenation.
 *
 * <p>Comments name the types and packages that the entries come from; see {@link Contributors}.
 */
final class InventoryText {
  private static final String HEADER =
      "# Scopes that are declared and used here, and ways round them; written by the compiler.\n";

  private static final String FROM = "# from ";

  private InventoryText() {}

  static String of(Collection<? extends Entry> entries, Collection<String> contributors) {
    StringBuilder text = new StringBuilder(HEADER);
    for (String contributor : new TreeSet<>(contributors)) {
      text.append(FROM).append(contributor).append('\n');
    }
    Set<String> lines = new TreeSet<>();
    entries.forEach(each -> lines.add(line(each)));
    lines.forEach(each -> text.append(each).append('\n'));
    return text.toString();
  }

  /** The types and packages that the entries of a text come from. */
  static List<String> contributors(String text) {
    return text.lines()
        .filter(each -> each.startsWith(FROM))
        .map(each -> each.substring(FROM.length()))
        .toList();
  }

  private static String line(Entry entry) {
    StringJoiner line = new StringJoiner("\t");
    for (String each : entry.parts()) {
      line.add(escaped(each));
    }
    return line.toString();
  }

  /**
   * A carriage return would end the line for many a reader, and the format has no escape for it.
   */
  private static String escaped(String text) {
    // Nearly all parts are names, which have nothing to escape.
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) == '\\') {
        return spelled(text);
      }
    }
    return text;
  }

  private static String spelled(String text) {
    return text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n");
  }
}
