package dev.askfirst.runtime.model;

import dev.askfirst.runtime.Decision;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Decisions that come from elsewhere than a prompt.
 *
 * @param id names the step
 */
record Amending(int id) {
  private static final String DONE = "done";
  private static final String FAILED = "STORE_UNAVAILABLE";

  /** Questions that are left to other requests are taken back first. */
  List<Move> amends(int who, Set<String> about, Consumer<Person> change) {
    return List.of(
        Move.alone(who, id, false, person -> result(person, takeBack(person, about))),
        Move.alone(who, id, true, person -> result(person, amend(person, about, change))));
  }

  private void result(Person person, String result) {
    person.world.results.put(id, result);
  }

  private static String takeBack(Person person, Set<String> about) {
    World world = person.world;
    boolean any = world.left.stream().anyMatch(left -> concerns(person, left, about));
    if (!world.reads || (any && !world.writes)) {
      return FAILED;
    }
    world.left.removeIf(left -> concerns(person, left, about));
    return DONE;
  }

  private static boolean concerns(Person person, World.Left left, Set<String> about) {
    return left.who() == person.who && left.scopes().stream().anyMatch(about::contains);
  }

  private String amend(Person person, Set<String> about, Consumer<Person> change) {
    person.loaded = DONE.equals(person.world.results.get(id));
    if (person.loaded) {
      change.accept(person);
    }
    // A write that failed has cleared it.
    if (person.loaded) {
      person.turns.supersede(about);
    }
    return person.loaded ? DONE : FAILED;
  }

  static void write(Person person, String scope, Decision decision) {
    person.loaded = person.world.writes;
    if (person.loaded) {
      person.decide(scope, decision, null);
      person.events.add(decision + " " + scope);
    }
  }

  static void revoke(Person person, Set<String> scopes) {
    person.loaded = person.world.writes || scopes.stream().noneMatch(person.kept::containsKey);
    if (person.loaded) {
      scopes.forEach(scope -> forget(person, scope));
    }
  }

  private static void forget(Person person, String scope) {
    if (person.kept.remove(scope) != null) {
      person.events.add("REVOKED " + scope);
    }
    person.asked.remove(scope);
    person.outdate(scope);
  }

  static void elsewhere(Person person, Step.Elsewhere step) {
    if (person.world.reads) {
      person.decide(step.scope(), step.decision(), null);
      person.turns.supersede(Set.of(step.scope()));
    }
  }

  /** What was left to other requests is looked up before the settings are listed. */
  List<Move> opens(int who) {
    return List.of(Move.of(who, this::lookUp), Move.of(who, this::open));
  }

  private void lookUp(Person person) {
    Person.Page page = person.page;
    if (page != null) {
      page.openers.add(id);
    } else if (person.load() && person.world.reads) {
      Set<String> scopes = new HashSet<>();
      person.world.left.stream()
          .filter(left -> left.who() == person.who)
          .forEach(left -> scopes.addAll(left.scopes()));
      person.world.lookedUp.put(id, scopes);
    } else {
      result(person, FAILED);
    }
  }

  private void open(Person person) {
    Set<String> scopes = person.world.lookedUp.remove(id);
    Person.Page page = person.page;
    if (scopes != null && page != null) {
      page.openers.add(id);
    } else if (scopes != null) {
      scopes.addAll(person.asked);
      scopes.addAll(person.kept.keySet());
      Map<String, Integer> listed = new HashMap<>();
      scopes.forEach(scope -> listed.put(scope, person.decisions(scope)));
      person.page = new Person.Page(listed, id);
    }
  }

  List<Move> closes(Step.Closes closes) {
    int who = closes.who();
    return List.of(
        Move.alone(who, id, false, person -> closing(person, closes)),
        Move.alone(who, id, true, person -> set(person, closes)),
        Move.of(who, this::end));
  }

  /** Settings are closed once, and only those that were open before the step. */
  private void closing(Person person, Step.Closes closes) {
    Person.Page page = person.page;
    if (page != null && page == person.marked && !page.closing) {
      page.closing = true;
      result(person, takeBack(person, switched(page, closes)));
    }
  }

  private static Set<String> switched(Person.Page page, Step.Closes closes) {
    return page.listed.containsKey(closes.scope()) ? Set.of(closes.scope()) : Set.of();
  }

  private void set(Person person, Step.Closes closes) {
    Person.Page page = person.page;
    if (page != null && person.world.results.containsKey(id)) {
      Set<String> switched = switched(page, closes);
      result(
          person,
          amend(
              person,
              switched,
              same -> {
                if (switched.stream().anyMatch(scope -> page.current(scope, same))) {
                  write(same, closes.scope(), closes.decision());
                }
              }));
    }
  }

  private void end(Person person) {
    String result = person.world.results.remove(id);
    Person.Page page = person.page;
    if (page != null && result != null) {
      String end = result.equals(DONE) && !person.load() ? FAILED : result;
      page.openers.forEach(opener -> person.world.results.put(opener, end));
      person.page = null;
    }
  }
}
