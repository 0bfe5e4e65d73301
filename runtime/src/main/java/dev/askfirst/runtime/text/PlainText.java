package dev.askfirst.runtime.text;

/**
 * Text of others made safe to show. Titles and reasons may come from a guest application, and
 * whoever may send escape sequences to a terminal can repaint the question that its user is
 * answering.
 */
public final class PlainText {
  // They hold letters of Persian and parts of emoji together, and move nothing.
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private PlainText() {}

  /**
   * The text on one line, without control characters and without those that change the direction of
   * reading.
   *
   * @param text any text
   * @return the text with a blank for each of those, without blanks around it; may be empty
   * @throws NullPointerException if {@code text} is null
   */
  public static String of(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints().map(PlainText::visible).forEach(plain::appendCodePoint);
    return plain.toString().strip();
  }

  /**
   * A method as people read it: plain, without the package that it is in.
   *
   * @param method as {@code com.example.GuardedVoiceMemo.record(Duration)}
   * @return as {@code GuardedVoiceMemo.record(Duration)}
   * @throws NullPointerException if {@code method} is null
   */
  public static String ofMethod(String method) {
    return of(method).replaceFirst("^(\\p{Ll}\\w*\\.)+", "");
  }

  private static int visible(int character) {
    if (character == ZERO_WIDTH_NON_JOINER || character == ZERO_WIDTH_JOINER) {
      return character;
    }
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          ' ';
      default -> character;
    };
  }
}
