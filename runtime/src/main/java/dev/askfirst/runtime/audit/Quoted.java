package dev.askfirst.runtime.audit;

/** Text of others between quotes on one line, so that it cannot pass for more than it is. */
final class Quoted {
  private static final int LONGEST = 200;

  private Quoted() {}

  static String of(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints().limit(LONGEST).forEach(character -> append(quoted, character));
    if (text.codePointCount(0, text.length()) > LONGEST) {
      quoted.append("...");
    }
    return quoted.append('"').toString();
  }

  private static void append(StringBuilder quoted, int character) {
    if (character == '"' || character == '\\') {
      quoted.append('\\').appendCodePoint(character);
    } else if (plain(character)) {
      quoted.appendCodePoint(character);
    } else {
      for (char unit : Character.toChars(character)) {
        quoted.append(String.format("\\u%04x", (int) unit));
      }
    }
  }

  /**
   * Neither a line end, nor anything else that moves or turns what follows, nor half a character.
   */
  private static boolean plain(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }
}
