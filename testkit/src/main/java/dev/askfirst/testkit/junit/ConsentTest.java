package dev.askfirst.testkit.junit;

import dev.askfirst.runtime.AuthorizerBuilder;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests that have an authorizer of their own each, in which nothing is decided unless {@link
 * ScopesAllowed} or {@link ScopesRefused} says so. Needed on a class whose constructor or lifecycle
 * methods take what {@link ConsentExtension} gives, and where the authorizer is to be built in a
 * special way.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@ExtendWith(ConsentExtension.class)
public @interface ConsentTest {
  /**
   * What else the builder is told, such as scopes that only a test declares. Prompt, subjects and
   * listener are those of the extension.
   *
   * @return classes with a constructor without parameters, which are made anew for each test; those
   *     of enclosing classes are run before
   */
  Class<? extends Consumer<AuthorizerBuilder>>[] configuredBy() default {};
}
