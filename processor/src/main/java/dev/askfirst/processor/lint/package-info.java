/**
 * What javac's own lints want to hear from processors. Uses the shared rules, and no other room of
 * the processor.
 */
@NullMarked
package dev.askfirst.processor.lint;

import org.jspecify.annotations.NullMarked;
