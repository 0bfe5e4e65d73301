package dev.askfirst.benchmarks;

import java.util.List;

/**
 * A line of the report.
 *
 * @param what what is called, in words
 * @param benchmark class and method
 * @param against the benchmark that it is compared with
 * @param limit the ratio that it should not exceed; infinite where there is none
 */
record Figure(String what, String benchmark, String against, double limit) {
  private static final double NONE = Double.POSITIVE_INFINITY;

  static final List<Figure> ALL =
      List.of(
          new Figure("one user: unguarded", "OneUser.unguarded", "OneUser.byHand", NONE),
          new Figure("one user: by hand, a bit", "OneUser.byHand", "OneUser.byHand", NONE),
          new Figure("one user: guard", "OneUser.guard", "OneUser.byHand", 1.3),
          new Figure("one user: two scopes", "OneUser.twoScopes", "OneUser.byHand", NONE),
          new Figure("one user: any of two", "OneUser.anyOf", "OneUser.byHand", NONE),
          new Figure("one user: stage", "OneUser.stage", "OneUser.byHand", NONE),
          new Figure("one user: grant that ends", "OneUser.expiring", "OneUser.byHand", NONE),
          new Figure("one user: JDK proxy", "OneUser.jdkProxy", "OneUser.byHand", NONE),
          new Figure("async by hand", "OneUser.asyncByHand", "OneUser.asyncByHand", NONE),
          new Figure("async()", "OneUser.async", "OneUser.asyncByHand", NONE),
          new Figure("many users: by hand, a map", "ManyUsers.byHand", "ManyUsers.byHand", NONE),
          new Figure("many users: guard, bound", "ManyUsers.bound", "ManyUsers.byHand", 0.35),
          new Figure("many users: guard, resolver", "ManyUsers.resolved", "ManyUsers.byHand", NONE),
          new Figure("refused: by hand", "Refused.byHand", "Refused.byHand", NONE),
          new Figure("refused: guard", "Refused.guard", "Refused.byHand", 1.5),
          new Figure("20 sites, one type", "ManyTypes.oneType", "ManyTypes.oneType", NONE),
          new Figure("20 sites, 20 types", "ManyTypes.twentyTypes", "ManyTypes.oneType", 2));
}
