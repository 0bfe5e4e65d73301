package dev.askfirst.processor;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lays source out as a person would: a sentence of Javadoc on one line, fields without blank lines
 * between them. No string of a guard spans lines, so that none can be mistaken for either.
 */
final class Page {
  private static final int WIDTH = 100;
  private static final Pattern SENTENCE =
      Pattern.compile("(?m)^( *)/\\*\\*\n *\\* ([^\n]*)\n *\\*/$");
  private static final Pattern NO_PARAMETERS = Pattern.compile("\\(\n *\\)");
  private static final Pattern NO_BODY = Pattern.compile("\\{\n *\\}");
  private static final Pattern THROWS = Pattern.compile(" throws\n( *)");
  private static final Pattern CONSTANTS = Pattern.compile(";\n\n(?=  private static final )");
  private static final Pattern FIELDS =
      Pattern.compile("(?m)^(  private final [^\n]*;\n)\n(?=  private final )");

  private Page() {}

  static String of(String source) {
    String page = SENTENCE.matcher(source).replaceAll(Page::sentence);
    page = NO_PARAMETERS.matcher(page).replaceAll("()");
    page = NO_BODY.matcher(page).replaceAll("{}");
    page = THROWS.matcher(page).replaceAll("\n$1throws ");
    page = CONSTANTS.matcher(page).replaceAll(";\n");
    return FIELDS.matcher(page).replaceAll("$1");
  }

  private static String sentence(MatchResult javadoc) {
    String line = javadoc.group(1) + "/** " + javadoc.group(2) + " */";
    return Matcher.quoteReplacement(line.length() <= WIDTH ? line : javadoc.group());
  }
}
