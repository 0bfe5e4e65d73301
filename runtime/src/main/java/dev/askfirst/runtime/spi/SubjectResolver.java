package dev.askfirst.runtime.spi;

import dev.askfirst.runtime.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whom the current thread works for; asked at every call where no subject is bound by
 * {@code callAs}. Called by many threads; must be quick.
 */
@FunctionalInterface
public interface SubjectResolver {
  /**
   * The current subject.
   *
   * @return the subject, or null if there is none; that, and an exception, refuse with {@link
   *     dev.askfirst.runtime.Denial#NO_SUBJECT}
   */
  @Nullable Subject current();

  /**
   * Knows nobody: only what {@code callAs} and {@code wrap} bind counts.
   *
   * @return the resolver
   */
  static SubjectResolver boundOnly() {
    return () -> null;
  }
}
