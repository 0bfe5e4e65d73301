package dev.askfirst.runtime.model;

import dev.askfirst.runtime.Decision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is kept and remembered of one person. */
final class Person {
  final World world;
  final int who;
  final Map<String, Kept> kept = new TreeMap<>();
  final Set<String> asked = new TreeSet<>();
  final List<String> events = new ArrayList<>();
  final Patience patience = new Patience();
  final Leave leave = new Leave();
  final Door door = new Door(this);
  final Turns turns = new Turns(this);

  /** Whether memory has what is kept. */
  boolean loaded;

  /** The operation that has the decisions to itself; none if negative. */
  int exclusive = -1;

  /** How many questions were left to other requests. */
  int left;

  @Nullable Page page;
  @Nullable Page marked;
  private final Map<String, Integer> decisions = new TreeMap<>();
  private long versions;

  /** A decision. */
  record Kept(Decision decision, @Nullable Instant until, long version) {}

  /** The settings as they are open. */
  static final class Page {
    /** How often each scope had been decided about when it was listed. */
    final Map<String, Integer> listed;

    /** Who waits for them to be closed. */
    final Set<Integer> openers = new TreeSet<>();

    boolean closing;

    Page(Map<String, Integer> listed, int opener) {
      this.listed = listed;
      openers.add(opener);
    }

    /** Whether nothing was decided about a scope since it was listed. */
    boolean current(String scope, Person person) {
      return listed.getOrDefault(scope, -1) == person.decisions(scope);
    }

    @Override
    public String toString() {
      return new TreeMap<>(listed) + " for " + openers;
    }
  }

  Person(World world, int who) {
    this.world = world;
    this.who = who;
  }

  /** Reads what is kept if memory does not have it; false if that cannot be. */
  boolean load() {
    loaded |= world.reads;
    return loaded;
  }

  /** The same, unless that takes a while. */
  boolean knows() {
    return world.slow ? loaded : load();
  }

  /** What memory has counts no more. */
  void lose() {
    loaded = false;
    follow();
  }

  /** What follows from a step. */
  void follow() {
    if (!world.slow) {
      catchUp();
    }
  }

  /** What is kept is read again if somebody waits, and the question is put whose turn it is. */
  void catchUp() {
    if (page != null || door.waits()) {
      load();
    }
    turns.goOn();
    door.placeLate();
    turns.show();
  }

  boolean granted(String scope) {
    Kept one = kept.get(scope);
    return one != null
        && one.decision() == Decision.GRANTED
        && (one.until() == null || world.now.isBefore(one.until()));
  }

  boolean denied(String scope) {
    Kept one = kept.get(scope);
    return one != null && one.decision() == Decision.DENIED;
  }

  boolean undecided(String scope) {
    return !granted(scope) && !denied(scope);
  }

  long version(String scope) {
    Kept one = kept.get(scope);
    return one == null ? 0 : one.version();
  }

  int decisions(String scope) {
    return decisions.getOrDefault(scope, 0);
  }

  void decide(String scope, Decision decision, @Nullable Instant until) {
    kept.put(scope, new Kept(decision, until, ++versions));
    outdate(scope);
  }

  /** What was asked or allowed about a scope so far counts no more. */
  void outdate(String scope) {
    decisions.merge(scope, 1, Integer::sum);
    leave.drop(scope);
    patience.answered(scope);
  }

  void mark() {
    marked = page;
    turns.mark();
  }

  Sight.Person look() {
    Map<String, Boolean> setting = new TreeMap<>();
    if (load()) {
      kept.keySet().stream()
          .filter(scope -> !undecided(scope))
          .forEach(scope -> setting.put(scope, granted(scope)));
    }
    return new Sight.Person(
        loaded ? setting.toString() : "STORE_UNAVAILABLE",
        turns.prompt(),
        page == null ? List.of() : List.copyOf(new TreeSet<>(page.listed.keySet())),
        events.stream().sorted().toList());
  }

  @Override
  public String toString() {
    return kept + " " + loaded + asked + patience + leave + turns + page + decisions + left;
  }
}
