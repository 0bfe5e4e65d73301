/**
 * What lets code do what would be refused: requirements that cover it, and sanctioned ways round;
 * and who calls without asking. Uses {@code code} and {@code report}.
 */
@NullMarked
package dev.askfirst.checker.exempt;

import org.jspecify.annotations.NullMarked;
