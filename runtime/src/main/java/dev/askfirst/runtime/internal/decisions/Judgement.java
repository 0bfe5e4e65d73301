package dev.askfirst.runtime.internal.decisions;

import dev.askfirst.runtime.Requirement.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Weighs what a call needs against what is decided. */
public final class Judgement {
  private final Setting setting;
  private final Set<String> once;
  private final Set<String> without;
  private List<String> asks = List.of();
  private List<String> blocking = List.of();
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
  public static Verdict of(List<Clause> clauses, Setting setting, Set<String> once) {
    return new Judgement(setting, once, Set.of()).verdict(clauses);
  }

  /** Whether the needs are met even without some scopes. */
  public static boolean holdsWithout(
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
        ask(scope);
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
        ask(scope);
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
      blocking = List.of(scope);
      worst = standing;
    } else if (standing == worst) {
      blocking = with(blocking, scope);
    }
  }

  private void ask(String scope) {
    asks = with(asks, scope);
  }

  /** Mostly of one scope: refusing shall be cheap. */
  private static List<String> with(List<String> scopes, String scope) {
    if (scopes.isEmpty()) {
      return List.of(scope);
    }
    if (scopes.contains(scope)) {
      return scopes;
    }
    List<String> more = new ArrayList<>(scopes);
    more.add(scope);
    return List.copyOf(more);
  }

  private Verdict verdict() {
    if (!blocking.isEmpty()) {
      return new Verdict.Refuses(worst.denial(), blocking);
    }
    return asks.isEmpty() ? Verdict.HOLDS : new Verdict.Asks(asks);
  }
}
