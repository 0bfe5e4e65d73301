/** Tests of the example: its parts, and the application as a whole in a process of its own. */
@NullMarked
package dev.askfirst.example;

import org.jspecify.annotations.NullMarked;
