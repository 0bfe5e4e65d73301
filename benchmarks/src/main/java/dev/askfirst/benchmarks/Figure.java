package dev.askfirst.benchmarks;

import static dev.askfirst.benchmarks.Limit.NONE;
import static dev.askfirst.benchmarks.Limit.atLeast;
import static dev.askfirst.benchmarks.Limit.atMost;

import java.util.List;

/**
 * A line of the report.
 *
 * @param what what is called, in words
 * @param benchmark class and method
 * @param against the benchmark that it is compared with: code by hand, or our guard for a peer
 * @param limit what the ratio should keep to
 */
record Figure(String what, String benchmark, String against, Limit limit) {
  static final List<Figure> ALL =
      List.of(
          new Figure("one user: unguarded", "OneUser.unguarded", "OneUser.byHand", NONE),
          new Figure("one user: by hand, a bit", "OneUser.byHand", "OneUser.byHand", NONE),
          new Figure("one user: guard", "OneUser.guard", "OneUser.byHand", atMost(1.3)),
          new Figure("one user: two scopes", "OneUser.twoScopes", "OneUser.byHand", NONE),
          new Figure("one user: any of two", "OneUser.anyOf", "OneUser.byHand", NONE),
          new Figure("one user: stage", "OneUser.stage", "OneUser.byHand", NONE),
          new Figure("one user: grant that ends", "OneUser.expiring", "OneUser.byHand", NONE),
          new Figure("one user: avaje-inject aspect", "OneUser.avaje", "OneUser.guard", atLeast(3)),
          new Figure("one user: JDK proxy", "OneUser.jdkProxy", "OneUser.guard", atLeast(3)),
          new Figure(
              "one user: Micronaut @Around", "OneUser.micronaut", "OneUser.guard", atLeast(10)),
          new Figure("async by hand", "OneUser.asyncByHand", "OneUser.asyncByHand", NONE),
          new Figure("async()", "OneUser.async", "OneUser.asyncByHand", NONE),
          new Figure("many users: by hand, a map", "ManyUsers.byHand", "ManyUsers.byHand", NONE),
          new Figure(
              "many users: guard, bound", "ManyUsers.bound", "ManyUsers.byHand", atMost(0.35)),
          new Figure("many users: guard, resolver", "ManyUsers.resolved", "ManyUsers.byHand", NONE),
          new Figure(
              "many users: avaje-inject aspect",
              "PeersOfMany.avaje",
              "ManyUsers.bound",
              atLeast(3)),
          new Figure(
              "many users: JDK proxy", "PeersOfMany.jdkProxy", "ManyUsers.bound", atLeast(3)),
          new Figure(
              "many users: Micronaut @Around",
              "PeersOfMany.micronaut",
              "ManyUsers.bound",
              atLeast(10)),
          new Figure(
              "many users: Spring @Secured",
              "PeersOfMany.springSecured",
              "ManyUsers.bound",
              atLeast(3)),
          new Figure(
              "many users: Spring @PreAuthorize",
              "PeersOfMany.springPreAuthorize",
              "ManyUsers.bound",
              atLeast(50)),
          new Figure("refused, one user: by hand", "Refused.byHand", "Refused.byHand", NONE),
          new Figure("refused, one user: guard", "Refused.guard", "Refused.byHand", atMost(1.5)),
          new Figure(
              "refused, many: by hand", "RefusedToMany.byHand", "RefusedToMany.byHand", NONE),
          new Figure(
              "refused, many: guard, bound",
              "RefusedToMany.guard",
              "RefusedToMany.byHand",
              atMost(1.5)),
          new Figure("20 sites, one type", "ManyTypes.oneType", "ManyTypes.oneType", NONE),
          new Figure("20 sites, 20 types", "ManyTypes.twentyTypes", "ManyTypes.oneType", atMost(2)),
          new Figure("one site, 20 types: by hand", "SharedSite.byHand", "SharedSite.byHand", NONE),
          new Figure("one site, 20 types: guards", "SharedSite.guard", "SharedSite.byHand", NONE));
}
