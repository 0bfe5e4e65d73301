package dev.askfirst.processor.render;

/** Writes a string as Java source, on one line whatever is in it. */
final class Literal {
  private Literal() {}

  static String of(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      switch (each) {
        case '"' -> literal.append("\\\"");
        case '\\' -> literal.append("\\\\");
        case '\n' -> literal.append("\\n");
        case '\r' -> literal.append("\\r");
        case '\t' -> literal.append("\\t");
        default -> literal.append(plain(each) ? each : "\\u%04x".formatted((int) each));
      }
    }
    return literal.append('"').toString();
  }

  /** Separators would end the line, and a lone surrogate has no encoding. */
  private static boolean plain(char each) {
    return switch (Character.getType(each)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED,
          Character.PRIVATE_USE ->
          false;
      default -> !Character.isSurrogate(each);
    };
  }
}
