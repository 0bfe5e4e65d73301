package dev.askfirst.processor.inventory;

import dev.askfirst.checker.rules.ScopeNames;
import java.util.List;

/** One line of the inventory, as its parts. */
sealed interface Entry permits Entry.Scope, Entry.Use, Entry.Bypass {

  List<String> parts();

  /** A scope as it is declared; {@code asks} is the name of one of {@link dev.askfirst.Asks}. */
  record Scope(String name, String asks, int version, String title, String description)
      implements Entry {

    /** Whether the runtime can make sense of it; it refuses a file of which it cannot. */
    boolean wellFormed() {
      return ScopeNames.valid(name) && !title.isBlank() && version >= 1;
    }

    @Override
    public List<String> parts() {
      return List.of("scope", name, asks, Integer.toString(version), title, description);
    }
  }

  /**
   * A part of what a method of a guard requires.
   *
   * @param all whether all of the scopes are required, or any one of them
   * @param scopes their names, as written
   * @param guard the guard's binary name
   * @param method the guard's method, as {@code record(Duration)}
   * @param reason what the user is told; empty for nothing
   */
  record Use(boolean all, List<String> scopes, String guard, String method, String reason)
      implements Entry {

    @Override
    public List<String> parts() {
      return List.of("use", all ? "all" : "any", String.join(",", scopes), guard, method, reason);
    }
  }

  /**
   * A way round.
   *
   * @param element a type's binary name, with {@code #} and the member; {@code package-info} for a
   *     package
   * @param why the reason given
   */
  record Bypass(String element, String why) implements Entry {

    @Override
    public List<String> parts() {
      return List.of("bypass", element, why);
    }
  }
}
