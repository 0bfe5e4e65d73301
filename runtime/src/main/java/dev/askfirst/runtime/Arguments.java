package dev.askfirst.runtime;

import java.time.Duration;

/** What a builder takes. */
final class Arguments {
  private Arguments() {}

  static String name(String application) {
    if (application.isBlank()) {
      throw new IllegalArgumentException(
          "application(...) names the application, but the name is blank; leave the call out if"
              + " there is none");
    }
    return application;
  }

  static Duration positive(Duration duration, String what) {
    if (duration.isZero() || duration.isNegative()) {
      throw new IllegalArgumentException(
          what + " takes a duration above zero, but this one is " + duration);
    }
    return duration;
  }

  static int atLeastOne(int number, String what) {
    if (number < 1) {
      throw new IllegalArgumentException(what + " takes 1 or more, but this is " + number);
    }
    return number;
  }

  static void oneUserOrMany(boolean one, boolean many) {
    if (one == many) {
      throw new IllegalStateException(
          "An authorizer has one user or many, but "
              + (one ? "both singleUser() and subjects(...) were" : "neither was")
              + " called; call singleUser() for a program of one user, or subjects(resolver) to say"
              + " who the current user is");
    }
  }
}
