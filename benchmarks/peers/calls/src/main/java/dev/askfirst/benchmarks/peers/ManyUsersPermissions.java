package dev.askfirst.benchmarks.peers;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The permissions of many users: the thread's user is looked up in a map of their grants. */
public final class ManyUsersPermissions implements Permissions {
  private static final ThreadLocal<@Nullable String> USER = new ThreadLocal<>();

  private final Map<String, Set<String>> granted = new ConcurrentHashMap<>();

  /** Does work for a user. */
  public static void runAs(String user, Runnable work) {
    USER.set(user);
    try {
      work.run();
    } finally {
      USER.remove();
    }
  }

  /** Grants scopes to a user. */
  public void grant(String user, String... scopes) {
    granted.put(user, Set.of(scopes));
  }

  @Override
  public boolean allows(String scope) {
    String user = USER.get();
    Set<String> scopes = user == null ? null : granted.get(user);
    return scopes != null && scopes.contains(scope);
  }
}
