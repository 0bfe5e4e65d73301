package dev.askfirst.runtime.internal.outcome;

import dev.askfirst.runtime.AuthorizeOption;
import dev.askfirst.runtime.CallbackResult;
import dev.askfirst.runtime.Denial;
import dev.askfirst.runtime.internal.work.Stages;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * An authorization in the original's shape: success or fail, then complete, then the outcome. What
 * the caller cancels has failed for the callbacks, as the original knows no cancelling.
 */
public final class OptionAuthorization extends AuthorizationFuture {
  private final AuthorizationFuture inner;
  private final AuthorizeOption option;
  private final Consumer<Throwable> failures;
  private final CompletableFuture<Outcome> gate = new CompletableFuture<>();

  private OptionAuthorization(
      AuthorizationFuture inner,
      Waiting waiting,
      AuthorizeOption option,
      Consumer<Throwable> failures) {
    super(waiting);
    this.inner = inner;
    this.option = option;
    this.failures = failures;
  }

  /** Has the callbacks run on the executor once there is an outcome. */
  public static OptionAuthorization start(
      AuthorizationFuture inner,
      Waiting waiting,
      AuthorizeOption option,
      Consumer<Throwable> failures) {
    OptionAuthorization started = new OptionAuthorization(inner, waiting, option, failures);
    Stages.after(
        inner.gate(),
        (outcome, never) -> inner.executor().execute(() -> started.callBack(outcome)));
    return started;
  }

  @Override
  protected CompletableFuture<Outcome> gate() {
    return gate;
  }

  @Override
  protected Executor executor() {
    return inner.executor();
  }

  private void callBack(Outcome outcome) {
    CallbackResult result = callbackResult(outcome);
    call(result.isOk() ? option.success() : option.fail(), result);
    call(option.complete(), result);
    gate.complete(outcome);
    finish(outcome);
  }

  private void call(Consumer<? super CallbackResult> callback, CallbackResult result) {
    try {
      callback.accept(result);
    } catch (Throwable thrown) {
      failures.accept(thrown);
    }
  }

  private static CallbackResult callbackResult(Outcome outcome) {
    if (outcome instanceof Outcome.Refused refused) {
      return CallbackResult.refused("authorize", refused.refusal().denial());
    }
    return outcome instanceof Outcome.Cancelled
        ? CallbackResult.refused("authorize", Denial.DISMISSED)
        : CallbackResult.ok();
  }

  @Override
  protected Outcome leave(Denial denial, Throwable cause) {
    return inner.leave(denial, cause);
  }

  @Override
  public boolean cancel() {
    return inner.cancel();
  }
}
