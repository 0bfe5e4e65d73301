package dev.askfirst.benchmarks.call;

import dev.askfirst.WeChatScopes;
import dev.askfirst.benchmarks.peers.ManyUsersPermissions;
import dev.askfirst.runtime.Authorizer;
import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.spi.SubjectResolver;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The threads of JMH as those of a server: each works for one user from beginning to end. */
public final class BoundWorkers extends ThreadPoolExecutor {
  static final String USER = "user-500";
  static final String[] SCOPES = {
    WeChatScopes.RECORD, WeChatScopes.CAMERA, WeChatScopes.USER_LOCATION
  };
  static final ManyUsersPermissions PERMISSIONS = new ManyUsersPermissions();
  static final Authorizer AUTHORIZER = authorizer(SubjectResolver.boundOnly());
  static final Authorizer FOUND = authorizer(() -> BoundWorkers.CURRENT);

  private static final Subject CURRENT = Subject.of(USER);
  private static final int USERS = 1000;

  /** Called by JMH, which is told the name of this class. */
  public BoundWorkers(int threads, String prefix) {
    super(
        threads,
        threads,
        0,
        TimeUnit.SECONDS,
        new LinkedBlockingQueue<>(),
        work -> {
          Thread thread = new Thread(() -> runAs(work), prefix);
          thread.setDaemon(true);
          return thread;
        });
    for (int user = 0; user < USERS; user++) {
      String name = "user-" + user;
      PERMISSIONS.grant(name, SCOPES);
      grant(AUTHORIZER, name);
      grant(FOUND, name);
    }
  }

  private static Authorizer authorizer(SubjectResolver resolver) {
    return Authorizer.builder().subjects(resolver).prompt(Authorizers.forAnHour()).build();
  }

  private static void grant(Authorizer authorizer, String user) {
    authorizer.runAs(
        Subject.of(user),
        () -> {
          Authorizers.grantRecorder(authorizer);
          Authorizers.refuse(authorizer, WeChatScopes.WERUN);
        });
  }

  private static void runAs(Runnable work) {
    ManyUsersPermissions.runAs(USER, () -> AUTHORIZER.runAs(CURRENT, work));
  }
}
