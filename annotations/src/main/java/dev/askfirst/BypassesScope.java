package dev.askfirst;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The one sanctioned way round: the code inside the annotated element may call guarded methods
 * without asking.
 *
 * <p>It is lexical: it reaches nested types, lambdas and, on a package, every type of that very
 * package; it is not inherited and does not reach subpackages. One that nothing needs is a warning.
 * Every bypass is listed, with its reason, in the inventory {@code META-INF/askfirst/scopes}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({
  ElementType.METHOD,
  ElementType.CONSTRUCTOR,
  ElementType.FIELD,
  ElementType.TYPE,
  ElementType.PACKAGE
})
public @interface BypassesScope {
  /**
   * Why nobody is asked here.
   *
   * @return a reason for reviewers; blank is an error
   */
  String value();
}
