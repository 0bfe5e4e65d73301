package dev.askfirst.processor.inventory;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses which name was meant, by the number of letters to change. */
final class Nearest {
  private Nearest() {}

  /**
   * The name closest to a text; none if they have little in common. A name whose last part is the
   * text is as close as can be: the prefix was forgotten.
   */
  static Optional<String> to(String text, Collection<String> names) {
    return names.stream()
        .filter(each -> distance(text, each) <= Math.max(1, text.length() / 4))
        .min(
            Comparator.comparingInt((String each) -> distance(text, each))
                .thenComparing(each -> each));
  }

  private static int distance(String text, String name) {
    String one = text.toLowerCase(Locale.ROOT);
    String other = name.toLowerCase(Locale.ROOT);
    return other.endsWith("." + one) ? 0 : edits(one, other);
  }

  /** Letters to insert, delete, replace or swap with the next. */
  private static int edits(String one, String other) {
    int[][] edits = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        edits[i][j] = i == 0 || j == 0 ? i + j : step(edits, one, i, other, j);
      }
    }
    return edits[one.length()][other.length()];
  }

  private static int step(int[][] edits, String one, int i, String other, int j) {
    char last = one.charAt(i - 1);
    char otherLast = other.charAt(j - 1);
    int replaced = edits[i - 1][j - 1] + (last == otherLast ? 0 : 1);
    int least = Math.min(replaced, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && last == other.charAt(j - 2) && one.charAt(i - 2) == otherLast;
    return swapped ? Math.min(least, edits[i - 2][j - 2] + 1) : least;
  }
}
