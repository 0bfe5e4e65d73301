package dev.askfirst.runtime.internal.settings;

import dev.askfirst.runtime.internal.decisions.Rules;
import dev.askfirst.runtime.internal.decisions.Setting;
import dev.askfirst.runtime.internal.subjects.SettingsPage;
import dev.askfirst.runtime.internal.subjects.SubjectState;
import java.util.HashSet;
import java.util.Set;

/** Which scopes the settings list: what was asked for or decided, and what asks nowhere else. */
final class Listing {
  private Listing() {}

  /**
   * Notes what is listed. What is decided from then on outdates it; what was decided since the
   * setting was read is in the one that this hands back.
   *
   * @param open the scopes of open asks
   */
  static Setting of(
      Rules rules, SubjectState state, SettingsPage page, Setting read, Set<String> open) {
    return state.find(
        () -> {
          Setting setting = state.setting().known() ? state.setting() : read;
          Set<String> scopes = new HashSet<>(rules.catalogue().settingsOnly());
          setting
              .stored()
              .forEach(
                  (scope, stored) -> {
                    if (stored.decision().isPresent()) {
                      scopes.add(scope);
                    }
                  });
          scopes.addAll(open);
          scopes.addAll(state.asked);
          scopes.removeIf(scope -> !rules.decidable(scope));
          scopes.forEach(scope -> page.list(scope, state.generations));
          return setting;
        });
  }
}
