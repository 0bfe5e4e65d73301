package dev.askfirst.runtime.page;

import dev.askfirst.runtime.Authorizer;
import dev.askfirst.runtime.Requirement;
import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.audit.AuditLog;
import dev.askfirst.runtime.spi.ConsentPrompt;
import dev.askfirst.runtime.spi.SubjectResolver;
import dev.askfirst.runtime.terminal.TerminalPrompt;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** What the page quotes that is less than a class. */
final class Snippets {
  private Snippets() {}

  static Authorizer forOneUser() {
    Authorizer authorizer =
        Authorizer.builder()
            .singleUser()
            .application("Voice Memo")
            .prompt(new TerminalPrompt())
            .listener(new AuditLog())
            .build();
    return authorizer;
  }

  static Authorizer forMany(ConsentPrompt prompt) {
    Authorizer authorizer =
        Authorizer.builder()
            .subjects(SubjectResolver.boundOnly())
            .prompt(prompt)
            .promptTimeout(Duration.ofMinutes(1))
            .build();
    return authorizer;
  }

  static String bound(Authorizer authorizer, Requirement needs) throws Exception {
    String answer =
        authorizer.callAs(
            Subject.of("alice"),
            () -> authorizer.getSetting().allows(needs) ? "allowed" : "not allowed");
    return answer;
  }

  static CompletableFuture<Boolean> hops(Authorizer authorizer, Executor pool, Requirement needs) {
    Executor carrying = authorizer.wrap(pool);
    return CompletableFuture.supplyAsync(() -> authorizer.getSetting(), carrying)
        .thenApplyAsync(setting -> setting.allows(needs), carrying);
  }
}
