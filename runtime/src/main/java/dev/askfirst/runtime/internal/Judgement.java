package dev.askfirst.runtime.internal;

import dev.askfirst.runtime.Requirement.Clause;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Weighs what a call needs against what is decided. */
final class Judgement {
  private final Setting setting;
  private final Set<String> once;
  private final Set<String> without;
  private final Set<String> asks = new LinkedHashSet<>();
  private final List<String> blocking = new ArrayList<>();
  private Standing worst = Standing.ALLOWED;

  private Judgement(Setting setting, Set<String> once, Set<String> without) {
    this.setting = setting;
    this.once = once;
    this.without = without;
  }

  /**
   * Weighs.
   *
   * @param once scopes that are allowed to this one call
   */
  static Verdict of(List<Clause> clauses, Setting setting, Set<String> once) {
    return new Judgement(setting, once, Set.of()).verdict(clauses);
  }

  /** Whether the needs are met even without some scopes. */
  static boolean holdsWithout(
      Set<String> without, List<Clause> clauses, Setting setting, Set<String> once) {
    return new Judgement(setting, once, without).verdict(clauses) instanceof Verdict.Holds;
  }

  private Verdict verdict(List<Clause> clauses) {
    // What all-of clauses ask for may satisfy an any-of clause.
    for (Clause clause : clauses) {
      if (clause.match() == Clause.Match.ALL) {
        all(clause);
      }
    }
    for (Clause clause : clauses) {
      if (clause.match() == Clause.Match.ANY) {
        any(clause);
      }
    }
    return verdict();
  }

  private void all(Clause clause) {
    for (String scope : clause.scopes()) {
      Standing standing = standing(scope);
      if (standing.blocks()) {
        block(scope, standing);
      } else if (standing == Standing.UNDECIDED) {
        asks.add(scope);
      }
    }
  }

  private void any(Clause clause) {
    for (String scope : clause.scopes()) {
      if (standing(scope) == Standing.ALLOWED || asks.contains(scope)) {
        return;
      }
    }
    for (String scope : clause.scopes()) {
      if (standing(scope) == Standing.UNDECIDED) {
        asks.add(scope);
        return;
      }
    }
    Standing telling = telling(clause);
    for (String scope : clause.scopes()) {
      if (standing(scope) == telling) {
        block(scope, telling);
      }
    }
  }

  /** Of scopes that all block: a person's answer first, then what a person can still turn on. */
  private Standing telling(Clause clause) {
    Standing telling = Standing.WITHDRAWN;
    for (String scope : clause.scopes()) {
      Standing standing = standing(scope);
      if (standing == Standing.DENIED) {
        return standing;
      }
      telling = standing.compareTo(telling) < 0 ? standing : telling;
    }
    return telling;
  }

  private Standing standing(String scope) {
    if (without.contains(scope)) {
      return Standing.WITHDRAWN;
    }
    Standing standing = setting.standing(scope);
    return standing == Standing.UNDECIDED && once.contains(scope) ? Standing.ALLOWED : standing;
  }

  private void block(String scope, Standing standing) {
    if (standing.compareTo(worst) > 0) {
      blocking.clear();
      worst = standing;
    }
    if (standing == worst && !blocking.contains(scope)) {
      blocking.add(scope);
    }
  }

  private Verdict verdict() {
    if (!blocking.isEmpty()) {
      return new Verdict.Refuses(worst.denial(), List.copyOf(blocking));
    }
    return asks.isEmpty() ? Verdict.HOLDS : new Verdict.Asks(List.copyOf(asks));
  }
}
