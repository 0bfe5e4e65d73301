package dev.askfirst.runtime.internal;

import dev.askfirst.runtime.CallbackResult;
import dev.askfirst.runtime.Denial;
import dev.askfirst.runtime.ScopeDeniedException;
import dev.askfirst.runtime.Subject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * An authorization whose outcome was known at once. Its exception has the stack of the call. What
 * only a continuation needs is made when there is one: refusing shall be cheap.
 */
final class Decided extends AuthorizationFuture {
  private final Engine engine;
  private final @Nullable Subject subject;
  private final Outcome outcome;
  private final @Nullable ScopeDeniedException denied;

  private Decided(
      Engine engine,
      @Nullable Subject subject,
      Outcome outcome,
      @Nullable ScopeDeniedException denied) {
    super(engine.waiting());
    this.engine = engine;
    this.subject = subject;
    this.outcome = outcome;
    this.denied = denied;
    if (denied == null) {
      succeed(CallbackResult.ok());
    } else {
      fail(denied);
    }
  }

  static Decided allowed(Engine engine, Subject subject) {
    return new Decided(engine, subject, Outcome.ALLOWED, null);
  }

  static Decided refused(Engine engine, Refusal refusal, ScopeDeniedException denied) {
    Outcome outcome = new Outcome.Refused(refusal);
    return new Decided(engine, refusal.subject().orElse(null), outcome, denied);
  }

  @Override
  public CallbackResult await() {
    if (denied != null) {
      throw denied;
    }
    return CallbackResult.ok();
  }

  @Override
  CompletableFuture<Outcome> gate() {
    return CompletableFuture.completedFuture(outcome);
  }

  @Override
  Executor executor() {
    return subject == null ? engine.threads()::users : engine.executor(subject);
  }

  @Override
  Outcome leave(Denial denial, Throwable cause) {
    return outcome;
  }

  @Override
  public boolean cancel() {
    return false;
  }
}
