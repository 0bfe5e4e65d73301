package dev.askfirst.runtime;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whose decisions count: a user, and the application that asks. Immutable.
 *
 * <p>Two subjects are equal if user and application are; the locale is a wish for prompts and no
 * part of the identity.
 */
public final class Subject {
  private final String user;
  private final String application;
  private final @Nullable Locale locale;

  private Subject(String user, String application, @Nullable Locale locale) {
    this.user = user;
    this.application = application;
    this.locale = locale;
  }

  /**
   * A user of the authorizer's own application.
   *
   * @param user identifies the user; not blank
   * @return the subject
   * @throws IllegalArgumentException if {@code user} is blank
   * @throws NullPointerException if {@code user} is null
   */
  public static Subject of(String user) {
    return new Subject(named(user, "user"), "", null);
  }

  /**
   * The same user in an application of its own, as a host of mini-programs has many.
   *
   * @param application identifies the application; not blank
   * @return a subject with that application
   * @throws IllegalArgumentException if {@code application} is blank
   * @throws NullPointerException if {@code application} is null
   */
  public Subject in(String application) {
    return new Subject(user, named(application, "application"), locale);
  }

  /**
   * The same subject, to be spoken to in a language.
   *
   * @param locale the language of prompts
   * @return an equal subject with that locale
   * @throws NullPointerException if {@code locale} is null
   */
  public Subject speaking(Locale locale) {
    return new Subject(user, application, Objects.requireNonNull(locale, "locale"));
  }

  /**
   * Who uses the application.
   *
   * @return the user, never blank
   */
  public String user() {
    return user;
  }

  /**
   * Which application is used.
   *
   * @return the application; empty for the authorizer's own
   */
  public String application() {
    return application;
  }

  /**
   * The language that prompts should speak.
   *
   * @return the locale; empty for the authorizer's default
   */
  public Optional<Locale> locale() {
    return Optional.ofNullable(locale);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Subject that
        && user.equals(that.user)
        && application.equals(that.application);
  }

  @Override
  public int hashCode() {
    return 31 * user.hashCode() + application.hashCode();
  }

  @Override
  public String toString() {
    return application.isEmpty() ? user : user + " in " + application;
  }

  private static String named(String name, String what) {
    Objects.requireNonNull(name, what);
    if (name.isBlank()) {
      throw new IllegalArgumentException(
          "The " + what + " of a subject identifies it, but this one is blank; give it a name");
    }
    return name;
  }
}
