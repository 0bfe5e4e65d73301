package dev.askfirst.testkit.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Who the current user of a test is; {@code user} where there is no such annotation. On a class,
 * for all its tests, those of nested classes included; the one nearest to the test counts. See
 * {@link ConsentExtension} for what a test can take as a parameter.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@ExtendWith(ConsentExtension.class)
public @interface AsSubject {
  /**
   * Identifies the user.
   *
   * @return the user; not blank
   */
  String value();

  /**
   * Identifies the application that the user is in.
   *
   * @return the application; empty for the authorizer's own
   */
  String application() default "";

  /**
   * The language that the user is spoken to.
   *
   * @return an IETF language tag, such as {@code zh-CN}; empty for English
   */
  String language() default "";
}
