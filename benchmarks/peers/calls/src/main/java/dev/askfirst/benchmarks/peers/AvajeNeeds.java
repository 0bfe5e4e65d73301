package dev.askfirst.benchmarks.peers;

import io.avaje.inject.aop.Aspect;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Needs a permission. Not nested: avaje-inject 12.4 writes code that does not compile then. */
@Aspect
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface AvajeNeeds {
  /** The scope. */
  String value();
}
