package dev.askfirst.processor.model;

import com.palantir.javapoet.ClassName;

/**
 * How the guard calls a method.
 *
 * @param holder the class that a static method is called on
 * @param ofClass whether it is a static method
 * @param explicit whether its type arguments must be written out, because they do not follow from
 *     the arguments
 */
public record Call(ClassName holder, boolean ofClass, boolean explicit) {}
