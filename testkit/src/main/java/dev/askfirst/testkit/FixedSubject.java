package dev.askfirst.testkit;

import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.spi.SubjectResolver;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The current subject, as a test sets it: the same for every thread. Safe for use by many threads.
 */
public final class FixedSubject implements SubjectResolver {
  private volatile @Nullable Subject current;

  private FixedSubject(@Nullable Subject current) {
    this.current = current;
  }

  /**
   * A user.
   *
   * @param user identifies the user; not blank
   * @return a resolver that finds that user
   * @throws IllegalArgumentException if {@code user} is blank
   * @throws NullPointerException if {@code user} is null
   */
  public static FixedSubject of(String user) {
    return of(Subject.of(user));
  }

  /**
   * A subject.
   *
   * @param subject the current one
   * @return a resolver that finds it
   * @throws NullPointerException if {@code subject} is null
   */
  public static FixedSubject of(Subject subject) {
    return new FixedSubject(Objects.requireNonNull(subject, "subject"));
  }

  /**
   * Nobody, as where no one has signed in.
   *
   * @return a resolver that finds no subject
   */
  public static FixedSubject nobody() {
    return new FixedSubject(null);
  }

  /**
   * Another subject from now on.
   *
   * @param subject the current one
   * @throws NullPointerException if {@code subject} is null
   */
  public void become(Subject subject) {
    current = Objects.requireNonNull(subject, "subject");
  }

  /** Nobody from now on, as after signing out. */
  public void leave() {
    current = null;
  }

  @Override
  public @Nullable Subject current() {
    return current;
  }

  @Override
  public String toString() {
    return String.valueOf(current);
  }
}
