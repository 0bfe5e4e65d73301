package dev.askfirst.runtime.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** All that the rules speak of. */
final class World {
  final List<Person> people =
      IntStream.range(0, Histories.PEOPLE).mapToObj(who -> new Person(this, who)).toList();
  final Map<Integer, Call> calls = new TreeMap<>();
  final Map<Integer, String> results = new TreeMap<>();

  /** The questions that are left to other requests. */
  final List<Left> left = new ArrayList<>();

  /** What steps under way were answered, and what they came to. */
  final Map<Integer, Map<String, Step.Said>> given = new TreeMap<>();

  final Map<Integer, String> deferred = new TreeMap<>();

  /** The scopes of questions left to other requests, for settings that are being opened. */
  final Map<Integer, Set<String>> lookedUp = new TreeMap<>();

  Instant now;
  boolean reads = true;
  boolean writes = true;

  /**
   * Whether threads take their time to do what follows from steps: to put questions, and to read
   * again what memory forgot.
   */
  boolean slow;

  World(Instant now) {
    this.now = now;
  }

  /**
   * A question that is left to another request.
   *
   * @param number of this person's, from zero
   * @param versions of the decisions when it was put
   */
  record Left(
      int who, int number, List<String> scopes, Map<String, Long> versions, Instant expires) {
    boolean expired(Instant now) {
      return !now.isBefore(expires);
    }
  }

  /** All is done by now that follows from the steps so far. */
  void catchUp() {
    people.forEach(Person::catchUp);
  }

  /** What answers and switches are about is what is there before they are given. */
  void mark() {
    people.forEach(Person::mark);
  }

  Sight look() {
    slow = false;
    catchUp();
    Map<Integer, String> outcomes = new TreeMap<>();
    calls.forEach((id, call) -> outcomes.put(id, outcome(call)));
    Sight sight =
        new Sight(outcomes, new TreeMap<>(results), people.stream().map(Person::look).toList());
    people.forEach(person -> person.events.clear());
    return sight;
  }

  private static String outcome(Call call) {
    String outcome = call.outcome == null ? "waits" : call.outcome;
    return outcome.equals("ok") && call.guarded() ? "ok, entered" : outcome;
  }

  /** Two worlds of the same text go on alike. */
  @Override
  public String toString() {
    return now + " " + reads + writes + calls + results + left + people;
  }
}
