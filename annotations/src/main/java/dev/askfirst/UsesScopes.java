package dev.askfirst;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Makes the scopes known here that types of other jars declare with {@link DeclaresScope}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface UsesScopes {
  /**
   * The types that declare the scopes.
   *
   * @return types that bear {@link DeclaresScope}
   */
  Class<?>[] value();
}
