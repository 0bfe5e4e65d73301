package dev.askfirst.benchmarks;

import static dev.askfirst.benchmarks.Figure.allocating;
import static dev.askfirst.benchmarks.Figure.floor;
import static dev.askfirst.benchmarks.Figure.granted;
import static dev.askfirst.benchmarks.Limit.NONE;
import static dev.askfirst.benchmarks.Limit.atLeast;
import static dev.askfirst.benchmarks.Limit.atMost;

import java.util.List;
import java.util.stream.Stream;

/** The lines of the report. */
final class Figures {
  private static final String BIT = "OneUser.byHand";
  private static final String TASK = "OneUser.asyncByHand";
  private static final String MAP = "ManyUsers.byHand";
  private static final String ONE = "OneUser.guard";
  private static final String BOUND = "ManyUsers.bound";
  private static final String THROWN = "Refused.byHand";
  private static final String THROWN_TO_MANY = "RefusedToMany.byHand";
  private static final String REFUSED = "RefusedToMany.guard";

  private static final String ONE_TYPE = "ManyTypes.oneType";

  private static final List<Figure> ONE_USER =
      List.of(
          Figure.of("one user: unguarded", "OneUser.unguarded", BIT, NONE),
          floor("one user: by hand, a bit", BIT),
          granted("one user: guard", ONE, BIT, atMost(1.3)),
          granted("one user: two scopes", "OneUser.twoScopes", BIT, NONE),
          granted("one user: any of two", "OneUser.anyOf", BIT, NONE),
          granted("one user: stage", "OneUser.stage", BIT, NONE),
          granted("one user: grant that ends", "OneUser.expiring", BIT, NONE),
          Figure.of("one user: avaje-inject aspect", "OneUser.avaje", ONE, atLeast(3)),
          Figure.of("one user: JDK proxy", "OneUser.jdkProxy", ONE, atLeast(3)),
          Figure.of("one user: Micronaut @Around", "OneUser.micronaut", ONE, atLeast(10)),
          floor("one user: async by hand", TASK),
          allocating("one user: async()", "OneUser.async", TASK, NONE));

  private static final List<Figure> MANY_USERS =
      List.of(
          floor("many users: by hand, a map", MAP),
          granted("many users: guard, bound", BOUND, MAP, atMost(0.35)),
          granted("many users: two scopes", "ManyUsers.twoScopes", MAP, NONE),
          granted("many users: any of two", "ManyUsers.anyOf", MAP, NONE),
          granted("many users: stage", "ManyUsers.stage", MAP, NONE),
          granted("many users: grant that ends", "ManyUsers.expiring", MAP, NONE),
          granted("many users: guard, resolver", "ManyUsers.resolved", MAP, NONE),
          Figure.of("many users: avaje-inject aspect", "PeersOfMany.avaje", BOUND, atLeast(3)),
          Figure.of("many users: JDK proxy", "PeersOfMany.jdkProxy", BOUND, atLeast(3)),
          Figure.of("many users: Micronaut @Around", "PeersOfMany.micronaut", BOUND, atLeast(10)),
          Figure.of("many users: Spring @Secured", "PeersOfMany.springSecured", BOUND, atLeast(3)),
          Figure.of(
              "many users: Spring @PreAuthorize",
              "PeersOfMany.springPreAuthorize",
              BOUND,
              atLeast(50)),
          allocating("many users: async()", "ManyUsers.async", TASK, NONE));

  private static final List<Figure> REFUSALS =
      List.of(
          floor("refused, one user: by hand", THROWN),
          allocating("refused, one user: guard", "Refused.guard", THROWN, atMost(1.5)),
          allocating("refused, one user: two scopes", "Refused.twoScopes", THROWN, NONE),
          allocating("refused, one user: any of two", "Refused.anyOf", THROWN, NONE),
          allocating("refused, one user: stage", "Refused.stage", THROWN, NONE),
          allocating("refused, one user: async()", "Refused.async", TASK, NONE),
          floor("refused, many: by hand", THROWN_TO_MANY),
          allocating("refused, many: guard, bound", REFUSED, THROWN_TO_MANY, atMost(1.5)),
          Figure.of("refused, many: avaje-inject aspect", "PeersRefused.avaje", REFUSED, NONE),
          Figure.of("refused, many: JDK proxy", "PeersRefused.jdkProxy", REFUSED, NONE),
          Figure.of("refused, many: Micronaut @Around", "PeersRefused.micronaut", REFUSED, NONE),
          Figure.of("refused, many: Spring @Secured", "PeersRefused.springSecured", REFUSED, NONE),
          Figure.of(
              "refused, many: Spring @PreAuthorize",
              "PeersRefused.springPreAuthorize",
              REFUSED,
              NONE));

  private static final List<Figure> MANY_TYPES =
      List.of(
          granted("20 sites, one type", ONE_TYPE, ONE_TYPE, NONE),
          granted("20 sites, 20 types", "ManyTypes.twentyTypes", ONE_TYPE, atMost(2)),
          floor("one site, 20 types: by hand", "SharedSite.byHand"),
          granted("one site, 20 types: guards", "SharedSite.guard", "SharedSite.byHand", NONE));

  static final List<Figure> ALL =
      Stream.of(ONE_USER, MANY_USERS, REFUSALS, MANY_TYPES).flatMap(List::stream).toList();

  private Figures() {}
}
