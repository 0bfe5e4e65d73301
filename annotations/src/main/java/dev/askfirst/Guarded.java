package dev.askfirst;

import java.lang.annotation.Annotation;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for a guard of the annotated type, or shapes the one that it gets.
 *
 * <p>A type that declares guarded methods has a guard without it. With it, a type that only
 * inherits guarded methods has one too; a type without any is an error.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Guarded {
  /**
   * The name of the guard.
   *
   * @return a simple name, for a class of the same package; empty, the default, for {@code Guarded}
   *     and the simple names of the type, as in {@code GuardedOuter_Inner}
   */
  String name() default "";

  /**
   * Whether the guard has a view {@code async()} of its guarded methods, a nested class {@code
   * Async}, for threads that must not wait.
   *
   * <p>On it every guarded method returns a {@code CompletionStage} of what it returns otherwise
   * (of {@code Void} for {@code void}) and declares no exceptions: a refusal, and what the method
   * throws, arrive in the stage. The method runs after the answer, never on the calling thread. A
   * method that returns a stage returns that stage, not one in another; one that returns a
   * publisher returns that publisher, which asks when it is subscribed to in any case. It is an
   * error if a name of the view is taken, or a guarded method is one of {@code Object}.
   *
   * @return false by default
   */
  boolean async() default false;

  /**
   * The annotation types that the guard's methods carry over from the type's.
   *
   * @return annotation types; none by default: most annotations would act twice
   */
  Class<? extends Annotation>[] copy() default {};

  /**
   * The interfaces that the guard shall not implement although the type does.
   *
   * @return interfaces of the type; none by default
   */
  Class<?>[] omit() default {};
}
