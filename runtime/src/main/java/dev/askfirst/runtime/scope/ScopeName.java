package dev.askfirst.runtime.scope;

import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a scope name looks like. */
public final class ScopeName {
  private static final Pattern FORM =
      Pattern.compile("[A-Za-z][A-Za-z0-9_-]*([.:][A-Za-z0-9_-]+)*");

  private ScopeName() {}

  /** Whether this is a scope name. */
  public static boolean valid(@Nullable String name) {
    return name != null && FORM.matcher(name).matches();
  }

  /**
   * Hands the name back if it is a scope name.
   *
   * @throws NullPointerException if {@code name} is null
   * @throws IllegalArgumentException if it is not a scope name
   */
  public static String checked(String name) {
    Objects.requireNonNull(name, "a scope name must not be null");
    if (!valid(name)) {
      throw new IllegalArgumentException(
          "A scope name is letters, digits, '_' and '-' in parts joined by '.' or ':', such as"
              + " scope.record, but this one is \""
              + name
              + "\"; write it as a constant and use that");
    }
    return name;
  }
}
