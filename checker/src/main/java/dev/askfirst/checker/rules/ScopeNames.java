package dev.askfirst.checker.rules;

import java.util.regex.Pattern;

/** What a scope may be called. */
public final class ScopeNames {
  /** The grammar of a scope name, for messages. */
  public static final String GRAMMAR = "[A-Za-z][A-Za-z0-9_-]*([.:][A-Za-z0-9_-]+)*";

  /**
   * The same grammar. Possessive: however long the name, it is matched in a loop and the stack does
   * not grow.
   */
  private static final Pattern NAME =
      Pattern.compile("[A-Za-z][A-Za-z0-9_-]*+(?:[.:][A-Za-z0-9_-]++)*+");

  private ScopeNames() {}

  /**
   * Whether a text is a scope name.
   *
   * @param text any text
   * @return true if all of it follows {@link #GRAMMAR}
   */
  public static boolean valid(CharSequence text) {
    return NAME.matcher(text).matches();
  }
}
