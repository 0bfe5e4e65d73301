package dev.askfirst.checker.report;

/**
 * The catalogue of everything the checker has to say. A text is one sentence: the rule, what was
 * found, what to do.
 */
public enum BypassMessage {
  DIRECT_CALL("DirectCall", true, "%s requires %s, and nothing here asks for it;\n%s"),
  RAW_ESCAPE(
      "RawEscape",
      true,
      "%s becomes %s here, on which calls are not checked, and nothing asks for %s;\n%s"),
  REFLECTIVE_ENTRY(
      "ReflectiveEntry",
      true,
      "%s requires %s, and %s on the raw object, where nobody asks;\n"
          + "move the requirement to the service that it calls, or put @BypassesScope(\"why\") on"
          + " it"),
  UNCHECKED_OVERRIDE(
      "UncheckedOverride",
      true,
      "%s requires %s, and %s, by which it can be called too, does not;\n"
          + "declare the requirement there, or put @SuppressWarnings(\"UncheckedOverride\") on"
          + " %s"),
  NOT_GUARDABLE(
      "NotGuardable",
      false,
      "a guard stands beside the type whose methods it calls, and no class can stand beside %s;\n"
          + "move the requirement to a top-level or member type"),
  UNUSED_BYPASS(
      "UnusedBypass",
      false,
      "@BypassesScope lets code call guarded methods without asking, and nothing in %s needs it;\n"
          + "take it out"),
  UNKNOWN_ARGUMENT(
      "UnknownArgument", false, "-Xplugin:Askfirst does not know %s;\nthe arguments are %s"),
  CHECK_FAILED(
      "CheckFailed",
      false,
      "the calls in %s could not be checked: %s;\n"
          + "add the class that is missing; if none is, this is a bug in the checker, please"
          + " report it");

  private final String id;
  private final boolean tunable;
  private final String text;

  BypassMessage(String id, boolean tunable, String text) {
    this.id = id;
    this.tunable = tunable;
    this.text = text;
  }

  /** What users search for. */
  public String id() {
    return id;
  }

  /** Whether {@code check=} decides how grave it is. */
  boolean tunable() {
    return tunable;
  }

  /** The id in brackets, then the text with what was found in its gaps. */
  String with(Object... found) {
    return "[" + id + "] " + text.formatted(found);
  }
}
