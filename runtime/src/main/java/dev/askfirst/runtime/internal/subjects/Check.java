package dev.askfirst.runtime.internal.subjects;

import java.util.HashSet;
import java.util.Set;

/** A question to the system and the calls that wait for it. Guarded by the subject's lock. */
public final class Check {
  private final Set<String> scopes;
  private final Set<Waiter> waiters = new HashSet<>();

  public Check(Set<String> scopes) {
    this.scopes = Set.copyOf(scopes);
  }

  public Set<String> scopes() {
    return scopes;
  }

  public Set<Waiter> waiters() {
    return waiters;
  }
}
