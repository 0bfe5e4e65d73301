package dev.askfirst.runtime;

import dev.askfirst.runtime.spi.ConsentAnswer;
import dev.askfirst.runtime.spi.ConsentRequest;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Asks users for scopes, keeps what they decide, and lets through what they allowed. Safe for use
 * by many threads; one for an application is enough.
 *
 * <p>All methods act for the current subject: the one user of {@link AuthorizerBuilder#singleUser},
 * or else the subject bound by {@link #callAs}, or else the one that the subject resolver finds.
 *
 * <p>Whatever goes wrong (no subject, no prompt, a store that fails), nothing is allowed, and the
 * refusal has a {@linkplain Denial reason} of its own.
 *
 * @see <a
 *     href="https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/authorize.html">the
 *     original's rules</a>, which this follows
 */
public abstract class Authorizer implements AutoCloseable {
  /** For the one implementation there is: {@link #builder()} is the way in. */
  protected Authorizer() {}

  /**
   * The way in.
   *
   * @return a new builder
   */
  public static AuthorizerBuilder builder() {
    return new AuthorizerBuilder();
  }

  /**
   * What has been decided. Never throws, never asks. The first call for a subject loads from the
   * store and waits for it; later ones read memory.
   *
   * @return the setting now; one that allows nothing if it cannot be had
   */
  public abstract AuthSetting getSetting();

  /**
   * What has been decided, as far as it is in memory. Never throws, never asks, never waits, and so
   * is for threads that must not wait. What is not in memory is not allowed.
   *
   * @return the setting now; one that allows nothing if it is not in memory
   */
  public abstract AuthSetting loadedSetting();

  /**
   * Asks for a scope unless it is decided. Never waits: a setting that is not in memory is loaded
   * on another thread.
   *
   * <p>An answer of "only this once" leaves a pass: the next guarded call of the subject within 60
   * seconds that needs the scope goes on without asking.
   *
   * @param scope a declared scope: in a platform list, an inventory, or {@link
   *     AuthorizerBuilder#declare}. Refused with {@link Denial#UNDECLARED} otherwise
   * @return the outcome
   * @throws IllegalArgumentException if {@code scope} is not a scope name
   * @throws NullPointerException if {@code scope} is null
   */
  public abstract Authorization authorize(String scope);

  /**
   * Asks for what a guarded call needs, unless it is decided. For guards: uses up what "only this
   * once" left, and leaves nothing itself. Never waits.
   *
   * @param requirement what the call needs; declares its scopes
   * @return the outcome
   * @throws NullPointerException if {@code requirement} is null
   */
  public abstract Authorization authorize(Requirement requirement);

  /**
   * Asks for a scope in the original's shape. As {@link #authorize(String)}, but never throws:
   * every mistake arrives in {@code fail}. Of {@code success} and {@code fail} exactly one runs,
   * then {@code complete}, then the outcome is there; all on the executor. An exception in a
   * callback stops neither the others nor the outcome; it goes to the listener, or to the thread's
   * uncaught-exception handler if there is none.
   *
   * @param option the scope and the callbacks
   * @return the outcome
   */
  public abstract Authorization authorize(AuthorizeOption option);

  /**
   * Opens the settings, where the user can change what was decided. Joins the settings that the
   * subject has open already.
   *
   * @return completes with the new setting when the user closes the settings; exceptionally with
   *     {@link ScopeDeniedException} if they cannot be opened or kept
   */
  public abstract CompletionStage<SettingResult> openSetting();

  /**
   * A question that the prompt left for another request, for the page that puts it to the user.
   * Waits for the store.
   *
   * @param askId the id that the refused call gave, or whatever a client sent
   * @return what to ask, in the words that count; empty unless this question is open and was put to
   *     the current subject
   * @throws NullPointerException if {@code askId} is null
   * @throws ScopeDeniedException if there is no subject or the store cannot be read, with the
   *     reason
   */
  public abstract Optional<ConsentRequest> pending(String askId);

  /**
   * Takes the current subject's answer to a question that the prompt left for another request,
   * which may have come to another authorizer on the same store. Counts only while all is as it was
   * when the question was put: subject, application, scopes, every text, and no newer decision.
   * Waits for the store.
   *
   * <p>An answer of "only this once" leaves a pass, as a bare {@link #authorize(String)} does, with
   * this authorizer.
   *
   * @param askId the id that the refused call gave, or whatever a client sent
   * @param answers by scope; a scope without one is left undecided. Taken once: the question is not
   *     open afterwards
   * @return what became of the answer
   * @throws IllegalArgumentException if {@code answers} has a scope that was not asked for
   * @throws NullPointerException if an argument is null
   * @throws ScopeDeniedException if there is no subject or this could not be kept, with the reason;
   *     the question may still be open then
   */
  public abstract AnswerResult answer(String askId, Map<String, ConsentAnswer> answers);

  /**
   * Takes a decision back: the scope is as if never asked for. Waits for the store.
   *
   * @param scope a scope name; one that nobody decided about is fine
   * @throws IllegalArgumentException if {@code scope} is not a scope name
   * @throws NullPointerException if {@code scope} is null
   * @throws ScopeDeniedException if this could not be kept, with the reason; memory then grants
   *     nothing that the store has not confirmed
   */
  public abstract void revoke(String scope);

  /**
   * Takes back all decisions of the subject. Waits for the store.
   *
   * @throws ScopeDeniedException as {@link #revoke}
   */
  public abstract void clear();

  /**
   * Takes back all decisions of all users of an application, as when it is deleted. Waits for the
   * store. Needs no subject.
   *
   * @param application the application; as in {@link Subject#in}, or the name given to {@link
   *     AuthorizerBuilder#application}
   * @throws NullPointerException if {@code application} is null
   * @throws ScopeDeniedException as {@link #revoke}
   */
  public abstract void clearApplication(String application);

  /**
   * Keeps a decision that was made elsewhere. Waits for the store.
   *
   * @param scope a declared scope that users can decide about
   * @param decision what was decided
   * @param evidence what shows it, such as the number of a form; not blank
   * @throws IllegalArgumentException if {@code scope} is not a scope name or not one that users
   *     decide about, or {@code evidence} is blank
   * @throws NullPointerException if an argument is null
   * @throws ScopeDeniedException as {@link #revoke}, and with {@link Denial#UNDECLARED} if nothing
   *     declares the scope
   */
  public abstract void record(String scope, Decision decision, String evidence);

  /**
   * Does a piece of work for a subject. The subject is bound to this thread for that time, over one
   * that was bound before.
   *
   * @param <T> the result
   * @param subject whom the work is for
   * @param work the work
   * @return the result of the work
   * @throws Exception what the work throws
   * @throws NullPointerException if an argument is null
   * @throws IllegalStateException if the authorizer has one user and {@code subject} is another
   */
  public abstract <T extends @Nullable Object> T callAs(Subject subject, Callable<T> work)
      throws Exception;

  /**
   * Does a piece of work for a subject; see {@link #callAs}.
   *
   * @param subject whom the work is for
   * @param work the work
   * @throws NullPointerException if an argument is null
   * @throws IllegalStateException if the authorizer has one user and {@code subject} is another
   */
  public abstract void runAs(Subject subject, Runnable work);

  /**
   * An executor whose tasks run for the subject that was current when they were handed over. {@link
   * #asCurrent} fixes the subject once for all.
   *
   * @param executor runs the tasks; keeps no subject after one
   * @return the executor
   * @throws NullPointerException if {@code executor} is null
   */
  public abstract Executor wrap(Executor executor);

  /**
   * Fixes the subject that is current now for work that comes later. The executor runs a task at
   * once, on the thread that hands it over, for that subject; if there is none now, the task has
   * none either, whoever is current by then.
   *
   * @return the executor; never throws anything but what a task throws
   */
  public abstract Executor asCurrent();

  /**
   * Refuses everybody who waits and everybody who comes later with {@link Denial#CLOSED}, and
   * withdraws open prompts. Closes nothing that the builder was given. A second time does nothing.
   */
  @Override
  public abstract void close();
}
