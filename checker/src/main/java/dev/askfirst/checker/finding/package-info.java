/**
 * What becomes of a finding: whether it is exempt, what to do instead, and a report. Uses {@code
 * exempt}, {@code report} and the rooms that tell of code and guards.
 */
@NullMarked
package dev.askfirst.checker.finding;

import org.jspecify.annotations.NullMarked;
