package dev.askfirst;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a generated guard. The checker lets a guard call the methods that it guards; written by
 * hand, the annotation is an error.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface GuardOf {
  /**
   * The guarded type.
   *
   * @return the type whose methods this guard calls once the user has allowed what they require
   */
  Class<?> value();
}
