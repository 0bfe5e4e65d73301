package dev.askfirst;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a scope, so that methods can require it and prompts can say what it is.
 *
 * <p>A declaration is known to the whole compilation that it stands in, and elsewhere through
 * {@link UsesScopes}. Title and description can be translated in {@code
 * META-INF/askfirst/texts_<language>.properties} (UTF-8; keys {@code <scope>.title}, {@code
 * <scope>.description}).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Repeatable(DeclaresScope.List.class)
public @interface DeclaresScope {
  /**
   * The scope's name.
   *
   * @return {@code [A-Za-z][A-Za-z0-9_-]*([.:][A-Za-z0-9_-]+)*}
   */
  String name();

  /**
   * What a user calls it.
   *
   * @return a few words, such as {@code Microphone}
   */
  String title();

  /**
   * What it lets the application do.
   *
   * @return a sentence for the user; empty, the default, for none
   */
  String description() default "";

  /**
   * How the user comes to decide.
   *
   * @return a dialog by default
   */
  Asks asks() default Asks.DIALOG;

  /**
   * The version of the purpose. Raise it when the purpose changes: earlier grants are then asked
   * for again, refusals stay.
   *
   * @return 1 by default
   */
  int version() default 1;

  /** Holds several declarations on one element; the compiler writes it. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.TYPE, ElementType.PACKAGE})
  @interface List {
    /**
     * The declarations.
     *
     * @return in the order of the source
     */
    DeclaresScope[] value();
  }
}
