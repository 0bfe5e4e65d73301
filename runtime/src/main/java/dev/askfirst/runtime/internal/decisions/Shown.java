package dev.askfirst.runtime.internal.decisions;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a person was shown: the language, and the reasons by scope. */
public record Shown(Locale locale, Map<String, List<String>> byScope) {

  /** Before anything was shown. */
  public static final Shown NOTHING = new Shown(Locale.ROOT, Map.of());

  public List<String> reasons(String scope) {
    return byScope.getOrDefault(scope, List.of());
  }
}
