/** Tests of what memory holds of each subject. */
@NullMarked
package dev.askfirst.runtime.internal.subjects;

import org.jspecify.annotations.NullMarked;
