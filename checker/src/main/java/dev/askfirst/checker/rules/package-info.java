/**
 * The rules by which requirements reach a method: one set, for the processor and for the compiler
 * check. Uses nothing but {@code javax.lang.model} and the names of the annotations.
 *
 * <p>The way in is {@link dev.askfirst.checker.rules.RequirementRules}.
 */
@NullMarked
package dev.askfirst.checker.rules;

import org.jspecify.annotations.NullMarked;
