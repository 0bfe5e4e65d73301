/**
 * What memory holds of each subject, who is current on a thread, and who may leave memory.
 *
 * <p>Uses {@code outcome}, {@code decisions} and {@code work}. Decides nothing: the rooms above do,
 * under the subject's lock.
 */
@NullMarked
package dev.askfirst.runtime.internal.subjects;

import org.jspecify.annotations.NullMarked;
