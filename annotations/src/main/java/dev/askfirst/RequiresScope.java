package dev.askfirst;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A call of the annotated method needs the user's permission.
 *
 * <pre>{@code
 * @RequiresScope(value = "scope.record", reason = "Record your voice memo")
 * public Clip record(Duration length) throws IOException { ... }
 * }</pre>
 *
 * <p>On a <em>method</em> it binds that method and all that override it. On a <em>type</em> it
 * binds every method that the type declares, static ones and a record's implicit accessors
 * included, but not {@code equals(Object)}, {@code hashCode()}, {@code toString()}, {@code clone()}
 * and {@code finalize()}, nor an enum's {@code values()} and {@code valueOf(String)}; a private
 * method among them gets no guard, only its callers are bound. Nested types do not inherit it;
 * {@link NoScopeRequired} exempts a method from it. On an <em>annotation type</em> it makes a
 * meta-annotation, to any depth, for methods and types, with CLASS or RUNTIME retention.
 *
 * <p>Requirements add up: a method's own, its type's, those of its meta-annotations and of every
 * method that it overrides all hold together, each with its own reason. An override can add a
 * requirement but never drop one.
 *
 * <p>At least one of {@link #value} and {@link #anyOf} must be given. A scope name is {@code
 * [A-Za-z][A-Za-z0-9_-]*([.:][A-Za-z0-9_-]+)*}, and something must declare it: the lists of {@link
 * WeChatScopes} and {@link DouyinScopes}, or a {@link DeclaresScope}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.ANNOTATION_TYPE})
public @interface RequiresScope {
  /**
   * The scopes that must all be allowed.
   *
   * @return scope names; none by default
   */
  String[] value() default {};

  /**
   * The scopes of which at least one must be allowed, beside all of {@link #value}.
   *
   * @return scope names in the order in which they are asked for; none by default
   */
  String[] anyOf() default {};

  /**
   * What the user is told the scopes are wanted for.
   *
   * @return a text for people, or <code>{bundle.key}</code>; empty, the default, for none
   */
  String reason() default "";

  /**
   * The method to call instead when the user's answer is no. It takes the same parameters, or the
   * same and a final {@code ScopeDeniedException}, returns a type that can be assigned to this
   * method's, and throws no further checked exceptions; all this is checked at compile time. It
   * never runs for a fault, such as a store that cannot be read. It belongs to the very method that
   * it is written on: on a type or an annotation type it is an error.
   *
   * @return the simple name of a method of the same type; empty, the default, to throw
   */
  String onDenied() default "";
}
