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
  // Patterns that begin with four plain characters are searched for by these, which is quick.
  private static final Pattern SENTENCE = Pattern.compile("/\\*\\*\n *\\* ([^\n]*)\n( *)\\*/");
  private static final Pattern NO_PARAMETERS = Pattern.compile("\\(\n *\\)");
  private static final Pattern NO_BODY = Pattern.compile("\\) \\{\n *\\}");
  private static final Pattern THROWS = Pattern.compile(" throws\n( *)");
  private static final String CONSTANT = "  private static final ";
  private static final Pattern FIELDS =
      Pattern.compile("  private final ([^\n]*;\n)\n(?=  private final )");

  private Page() {}

  static String of(String source) {
    String page = SENTENCE.matcher(source).replaceAll(Page::sentence);
    if (page.contains("(\n")) {
      page = NO_PARAMETERS.matcher(page).replaceAll("()");
    }
    page = NO_BODY.matcher(page).replaceAll(") {}");
    page = THROWS.matcher(page).replaceAll("\n$1throws ");
    page = page.replace(";\n\n" + CONSTANT, ";\n" + CONSTANT);
    return FIELDS.matcher(page).replaceAll("  private final $1");
  }

  private static String sentence(MatchResult javadoc) {
    String line = "/** " + javadoc.group(1) + " */";
    int indent = javadoc.group(2).length() - 1;
    return Matcher.quoteReplacement(indent + line.length() <= WIDTH ? line : javadoc.group());
  }
}
