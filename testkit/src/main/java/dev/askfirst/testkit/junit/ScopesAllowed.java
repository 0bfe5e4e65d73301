package dev.askfirst.testkit.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The user of a test has allowed scopes before it starts, so that nobody is asked for them. On a
 * class, for all its tests, those of nested classes included; what is written nearer to the test
 * counts. See {@link ConsentExtension} for what a test can take as a parameter.
 *
 * <p>A scope that is refused as well by the same method or class, and one that nothing declares,
 * fail the test with a message that says so.
 */
@Documented
@Inherited
@Repeatable(ScopesAllowed.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@ExtendWith(ConsentExtension.class)
public @interface ScopesAllowed {
  /**
   * The scopes.
   *
   * @return scope names
   */
  String[] value();

  /** Holds several. */
  @Documented
  @Inherited
  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.METHOD, ElementType.TYPE, ElementType.ANNOTATION_TYPE})
  @ExtendWith(ConsentExtension.class)
  @interface List {
    /**
     * The annotations held.
     *
     * @return each of them counts
     */
    ScopesAllowed[] value();
  }
}
