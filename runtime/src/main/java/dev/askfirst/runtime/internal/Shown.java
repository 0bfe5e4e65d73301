package dev.askfirst.runtime.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a person was shown: the language, and the reasons by scope. */
record Shown(Locale locale, Map<String, List<String>> byScope) {

  List<String> reasons(String scope) {
    return byScope.getOrDefault(scope, List.of());
  }
}
