package dev.askfirst;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Exempts a method from the {@link RequiresScope} of the type that declares it.
 *
 * <p>It exempts from nothing else: on a method that the requirement of a supertype reaches, or
 * beside a requirement of the method's own, it is an error; on a method that its type's requirement
 * does not reach, a warning. Its body is not covered by the type's requirement: it may not call
 * guarded methods directly.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface NoScopeRequired {}
