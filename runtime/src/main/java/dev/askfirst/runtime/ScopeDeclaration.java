package dev.askfirst.runtime;

import dev.askfirst.Asks;
import dev.askfirst.runtime.scope.ScopeName;
import java.util.Objects;

/**
 * What is known of a scope: the runtime side of {@link dev.askfirst.DeclaresScope}.
 *
 * @param name the scope name, such as {@code scope.record}
 * @param title a few words for the person who is asked; not blank
 * @param description a sentence on what the scope is for; may be empty
 * @param asks how the person comes to decide
 * @param version raised when the purpose changes: grants of an earlier version are asked for again.
 *     At least 1
 */
public record ScopeDeclaration(
    String name, String title, String description, Asks asks, int version) {
  /**
   * Checks the parts.
   *
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if the name is not a scope name, the title is blank or the
   *     version is below 1
   */
  public ScopeDeclaration {
    ScopeName.checked(name);
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(asks, "asks");
    if (title.isBlank()) {
      throw new IllegalArgumentException(
          "A scope has a title that people are shown, but that of " + name + " is blank");
    }
    if (version < 1) {
      throw new IllegalArgumentException(
          "The version of a scope is 1 or more, but that of " + name + " is " + version);
    }
  }

  /**
   * A scope that is asked for in a dialog, in its first version.
   *
   * @param name the scope name
   * @param title a few words for the person who is asked
   * @param description a sentence on what the scope is for; may be empty
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if the name is not a scope name or the title is blank
   */
  public ScopeDeclaration(String name, String title, String description) {
    this(name, title, description, Asks.DIALOG, 1);
  }
}
