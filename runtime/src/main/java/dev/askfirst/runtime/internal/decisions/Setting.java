package dev.askfirst.runtime.internal.decisions;

import dev.askfirst.runtime.AuthSetting;
import dev.askfirst.runtime.Decision;
import dev.askfirst.runtime.Denial;
import dev.askfirst.runtime.Requirement;
import dev.askfirst.runtime.Requirement.Clause;
import dev.askfirst.runtime.scope.ScopeBits;
import dev.askfirst.runtime.scope.ScopeMask;
import dev.askfirst.runtime.spi.StoredDecision;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A snapshot of one subject's decisions. The one class behind AuthSetting: its calls are direct.
 */
public final class Setting implements AuthSetting {
  private final Rules rules;
  private final Map<String, StoredDecision> stored;
  private final @Nullable Refusal fault;

  /**
   * The bits of scopes that were found granted for good. Only ever learnt from what does not change
   * in a snapshot, so that a race or a torn write loses what was learnt, and nothing else.
   */
  private long lasting;

  /** The same of grants that end; null if none was found. */
  private @Nullable Passing passing;

  private Setting(Rules rules, Map<String, StoredDecision> stored, @Nullable Refusal fault) {
    this.rules = rules;
    this.stored = stored;
    this.fault = fault;
  }

  public static Setting of(Rules rules, Map<String, StoredDecision> stored) {
    return new Setting(rules, Map.copyOf(stored), null);
  }

  /** The setting where none can be had: allows nothing, and says why. */
  public static Setting without(Rules rules, Refusal fault) {
    return new Setting(rules, Map.of(), fault);
  }

  public boolean known() {
    return fault == null;
  }

  /** Why there is no setting. */
  public Refusal fault() {
    return Objects.requireNonNull(fault, "fault");
  }

  public boolean closed() {
    return fault != null && fault.denial() == Denial.CLOSED;
  }

  @Override
  public boolean allows(Requirement requirement) {
    return ((ScopeMask) requirement).metBy(lasting) || allowsForNow(requirement);
  }

  private boolean allowsForNow(Requirement requirement) {
    return grantedForNow((ScopeMask) requirement) || allowsByName(requirement);
  }

  private boolean grantedForNow(ScopeMask mask) {
    Passing known = passing;
    return known != null && mask.metBy(lasting | known.bits()) && known.lasts(rules.clock());
  }

  private boolean allowsByName(Requirement requirement) {
    if (fault != null) {
      return false;
    }
    List<Clause> clauses = requirement.clauses();
    for (int i = 0; i < clauses.size(); i++) {
      Clause clause = clauses.get(i);
      if (clause.match() == Clause.Match.ALL ? !all(clause.scopes()) : !any(clause.scopes())) {
        return false;
      }
    }
    return true;
  }

  private boolean all(List<String> scopes) {
    for (int i = 0; i < scopes.size(); i++) {
      if (!open(scopes.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean any(List<String> scopes) {
    for (int i = 0; i < scopes.size(); i++) {
      if (open(scopes.get(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean open(String scope) {
    if (standing(scope) != Standing.ALLOWED || rules.governed(scope)) {
      return false;
    }
    long bit = ScopeBits.bit(scope);
    // A scope without a bit would have every call write where all threads read.
    if (bit != 0) {
      learn(bit, stored.get(scope));
    }
    return true;
  }

  private void learn(long bit, @Nullable StoredDecision granted) {
    Instant until = granted == null ? null : granted.until().orElse(null);
    // Nothing is written that is known: a call that waits for another scope would have every
    // thread write where all read.
    if (until == null) {
      if ((lasting & bit) == 0) {
        lasting |= bit;
      }
      return;
    }
    Passing known = passing;
    Passing next = Passing.with(known, bit, until, rules.clock());
    if (!next.equals(known)) {
      passing = next;
    }
  }

  /** How a scope stands now. */
  public Standing standing(String scope) {
    return rules.standing(scope, stored.get(scope));
  }

  /** All that is kept, counting or not. */
  public Map<String, StoredDecision> stored() {
    return stored;
  }

  /** The version that a write over this scope has to expect. */
  public long version(String scope) {
    StoredDecision decision = stored.get(scope);
    return decision == null ? 0 : decision.version();
  }

  /** The scopes of which this holds another version than what was held before. */
  public Set<String> differences(Map<String, StoredDecision> before) {
    Set<String> scopes = new HashSet<>(stored.keySet());
    scopes.addAll(before.keySet());
    scopes.removeIf(
        scope -> {
          StoredDecision old = before.get(scope);
          return version(scope) == (old == null ? 0 : old.version());
        });
    return scopes;
  }

  @Override
  public Optional<Decision> decision(String scope) {
    requireKnown();
    Objects.requireNonNull(scope, "scope");
    return Optional.ofNullable(rules.decision(scope, stored.get(scope)));
  }

  @Override
  public Map<String, Boolean> authSetting() {
    requireKnown();
    Map<String, Boolean> decided = new HashMap<>();
    rules.catalogue().alwaysGranted().forEach(scope -> decided.put(scope, true));
    stored.forEach(
        (scope, decision) -> {
          Decision counts = rules.decision(scope, decision);
          if (counts != null) {
            decided.put(scope, counts == Decision.GRANTED);
          }
        });
    return Map.copyOf(decided);
  }

  @Override
  public String toString() {
    return fault == null ? authSetting().toString() : fault.denial().toString();
  }

  private void requireKnown() {
    if (fault != null) {
      throw fault.exception("getSetting");
    }
  }
}
