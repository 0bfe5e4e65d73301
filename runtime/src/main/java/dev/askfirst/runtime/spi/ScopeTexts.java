package dev.askfirst.runtime.spi;

import java.util.Locale;
import java.util.Optional;

/**
 * Supplies or overrides texts at run time, such as those of a mini-program's manifest. Asked before
 * {@code META-INF/askfirst/texts.properties} and the declarations. Called by many threads.
 */
@FunctionalInterface
public interface ScopeTexts {
  /**
   * A text.
   *
   * @param key {@code <scope>.title}, {@code <scope>.description}, or the key of a reason that is
   *     written as <code>{key}</code>
   * @param application the application that asks; empty if it has no name
   * @param locale the language wanted
   * @return the text; empty if this has none
   */
  Optional<String> text(String key, String application, Locale locale);
}
