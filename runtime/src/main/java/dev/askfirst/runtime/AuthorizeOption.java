package dev.askfirst.runtime;

import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The original's way to ask: a scope and callbacks. Immutable: each method returns a changed copy,
 * so that a call keeps the option that it was made with.
 *
 * <pre>{@code
 * authorizer.authorize(AuthorizeOption.scope("scope.record").success(res -> memo.start()));
 * }</pre>
 */
public final class AuthorizeOption {
  private final @Nullable String scope;
  private final Consumer<? super CallbackResult> success;
  private final Consumer<? super CallbackResult> fail;
  private final Consumer<? super CallbackResult> complete;

  private AuthorizeOption(
      @Nullable String scope,
      Consumer<? super CallbackResult> success,
      Consumer<? super CallbackResult> fail,
      Consumer<? super CallbackResult> complete) {
    this.scope = scope;
    this.success = Objects.requireNonNull(success, "success");
    this.fail = Objects.requireNonNull(fail, "fail");
    this.complete = Objects.requireNonNull(complete, "complete");
  }

  /**
   * An option without callbacks.
   *
   * @param scope the scope to ask for. Anything is taken: what is no scope name arrives in {@code
   *     fail} as {@code authorize:fail invalid scope}
   * @return the option
   */
  public static AuthorizeOption scope(@Nullable String scope) {
    return new AuthorizeOption(scope, result -> {}, result -> {}, result -> {});
  }

  /**
   * Sets what runs if the call is allowed.
   *
   * @param callback takes the result
   * @return a changed copy
   * @throws NullPointerException if {@code callback} is null
   */
  public AuthorizeOption success(Consumer<? super CallbackResult> callback) {
    return new AuthorizeOption(scope, callback, fail, complete);
  }

  /**
   * Sets what runs if the call is refused.
   *
   * @param callback takes the result
   * @return a changed copy
   * @throws NullPointerException if {@code callback} is null
   */
  public AuthorizeOption fail(Consumer<? super CallbackResult> callback) {
    return new AuthorizeOption(scope, success, callback, complete);
  }

  /**
   * Sets what runs in any case, after the other callback.
   *
   * @param callback takes the result
   * @return a changed copy
   * @throws NullPointerException if {@code callback} is null
   */
  public AuthorizeOption complete(Consumer<? super CallbackResult> callback) {
    return new AuthorizeOption(scope, success, fail, callback);
  }

  /**
   * The scope to ask for.
   *
   * @return the scope as it was given, which may be anything
   */
  public @Nullable String scope() {
    return scope;
  }

  /**
   * What runs if the call is allowed.
   *
   * @return the callback; does nothing unless set
   */
  public Consumer<? super CallbackResult> success() {
    return success;
  }

  /**
   * What runs if the call is refused.
   *
   * @return the callback; does nothing unless set
   */
  public Consumer<? super CallbackResult> fail() {
    return fail;
  }

  /**
   * What runs in any case, after the other callback.
   *
   * @return the callback; does nothing unless set
   */
  public Consumer<? super CallbackResult> complete() {
    return complete;
  }
}
