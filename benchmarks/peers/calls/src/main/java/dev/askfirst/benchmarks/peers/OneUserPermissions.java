package dev.askfirst.benchmarks.peers;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The permissions of a program of one user, by name. */
public final class OneUserPermissions implements Permissions {
  private final Set<String> granted = ConcurrentHashMap.newKeySet();

  /** Grants scopes. */
  public OneUserPermissions(String... scopes) {
    granted.addAll(Set.of(scopes));
  }

  @Override
  public boolean allows(String scope) {
    return granted.contains(scope);
  }
}
