package dev.askfirst.runtime;

import dev.askfirst.runtime.internal.Config;
import dev.askfirst.runtime.spi.ConsentListener;
import dev.askfirst.runtime.spi.ConsentPrompt;
import dev.askfirst.runtime.spi.ScopeTexts;
import dev.askfirst.runtime.spi.SettingStore;
import dev.askfirst.runtime.spi.SubjectResolver;
import dev.askfirst.runtime.spi.SystemGate;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Executor;

/**
 * Makes an {@link Authorizer}. Each method sets one thing and returns this builder; set twice, the
 * later one counts, but {@link #declare} and {@link #scopesFrom} add. A null argument throws {@link
 * NullPointerException}. Not for use by many threads.
 */
public final class AuthorizerBuilder {
  final Config config = new Config();
  private boolean singleUser;

  AuthorizerBuilder() {}

  /**
   * Where decisions are kept. Default: in memory, gone with the authorizer.
   *
   * @param store keeps decisions; not closed with the authorizer
   * @return this
   */
  public AuthorizerBuilder store(SettingStore store) {
    config.store = Objects.requireNonNull(store, "store");
    return this;
  }

  /**
   * Who asks the user. Default: nobody; what is undecided is refused with {@link Denial#NO_PROMPT}.
   *
   * @param prompt asks the user; not closed with the authorizer
   * @return this
   */
  public AuthorizerBuilder prompt(ConsentPrompt prompt) {
    config.prompt = Objects.requireNonNull(prompt, "prompt");
    return this;
  }

  /**
   * There is one user, so that no subject needs to be bound. Stores know this user as {@code
   * single-user}.
   *
   * @return this
   */
  public AuthorizerBuilder singleUser() {
    singleUser = true;
    return this;
  }

  /**
   * There are many users.
   *
   * @param resolver finds the current subject where {@link Authorizer#callAs} has bound none;
   *     {@link SubjectResolver#boundOnly} where it always has
   * @return this
   */
  public AuthorizerBuilder subjects(SubjectResolver resolver) {
    config.resolver = Objects.requireNonNull(resolver, "resolver");
    return this;
  }

  /**
   * The application that asks, where a subject names none; people are shown it. Default: no name.
   *
   * @param application identifies and names the application; not blank
   * @return this
   * @throws IllegalArgumentException if {@code application} is blank
   */
  public AuthorizerBuilder application(String application) {
    config.application = Arguments.name(application);
    return this;
  }

  /**
   * The language of prompts for subjects that wish for none. Default: that of the process, read at
   * each prompt.
   *
   * @param locale the language
   * @return this
   */
  public AuthorizerBuilder locale(Locale locale) {
    config.locale = Objects.requireNonNull(locale, "locale");
    return this;
  }

  /**
   * How long a prompt stays open. Default: 2 minutes. A call that has to queue behind other prompts
   * of its subject waits for those as well.
   *
   * @param timeout the time; above zero
   * @return this
   * @throws IllegalArgumentException if {@code timeout} is zero or below
   */
  public AuthorizerBuilder promptTimeout(Duration timeout) {
    config.promptTimeout = Arguments.positive(timeout, "promptTimeout");
    return this;
  }

  /**
   * Who is told decisions and refusals. Default: nobody.
   *
   * @param listener is told
   * @return this
   */
  public AuthorizerBuilder listener(ConsentListener listener) {
    config.listener = Objects.requireNonNull(listener, "listener");
    return this;
  }

  /**
   * What runs after an answer: continuations, callbacks, the listener. Default: a virtual thread
   * for each where the JVM has them, else daemon threads.
   *
   * @param executor runs the tasks; not closed with the authorizer; the default runs what it
   *     rejects
   * @return this
   */
  public AuthorizerBuilder executor(Executor executor) {
    config.executor = Objects.requireNonNull(executor, "executor");
    return this;
  }

  /**
   * Tells the time, for grants that expire, passes and events. Default: the system's clock.
   *
   * @param clock tells the time
   * @return this
   */
  public AuthorizerBuilder clock(InstantSource clock) {
    config.clock = Objects.requireNonNull(clock, "clock");
    return this;
  }

  /**
   * When a user who leaves prompts for a scope unanswered is left alone, and for how long. Default:
   * after 3, for 10 minutes. Any answer for the scope starts the count again.
   *
   * @param dismissals how many dismissals and time-outs in a row; at least 1
   * @param pause how long nobody is asked; above zero
   * @return this
   * @throws IllegalArgumentException if {@code dismissals} or {@code pause} is too small
   */
  public AuthorizerBuilder backOff(int dismissals, Duration pause) {
    config.backOffPause = Arguments.positive(pause, "backOff");
    config.backOffAfter = Arguments.atLeastOne(dismissals, "backOff");
    return this;
  }

  /**
   * How many calls of one subject may wait at once; more are refused with {@link
   * Denial#TOO_MANY_WAITING}. Default: 64 with {@link #subjects}, no limit with {@link
   * #singleUser}.
   *
   * @param limit the limit; at least 1
   * @return this
   * @throws IllegalArgumentException if {@code limit} is below 1
   */
  public AuthorizerBuilder maxWaiters(int limit) {
    config.maxWaiters = Arguments.atLeastOne(limit, "maxWaiters");
    return this;
  }

  /**
   * How many subjects stay in memory, one to two kilobytes each; of more, those that were not there
   * lately are read from the store again. Who is bound or being asked stays, and until it is idle
   * for ten minutes who was asked and has not decided. Default: 50,000.
   *
   * @param limit the limit; at least 1
   * @return this
   * @throws IllegalArgumentException if {@code limit} is below 1
   */
  public AuthorizerBuilder maxSubjects(int limit) {
    config.maxSubjects = Arguments.atLeastOne(limit, "maxSubjects");
    return this;
  }

  /**
   * Declares scopes, over all that inventories and platform lists say of them.
   *
   * @param scopes what is known of each; of several with one name the strictest counts
   * @return this
   */
  public AuthorizerBuilder declare(ScopeDeclaration... scopes) {
    for (ScopeDeclaration scope : scopes) {
      config.declared.add(Objects.requireNonNull(scope, "scope"));
    }
    return this;
  }

  /**
   * Reads the inventories and texts of another class loader as well. Those of the building thread's
   * context loader and of the loader of this class are read anyway.
   *
   * @param loader where {@code META-INF/askfirst} is looked for
   * @return this
   */
  public AuthorizerBuilder scopesFrom(ClassLoader loader) {
    config.loaders.add(Objects.requireNonNull(loader, "loader"));
    return this;
  }

  /**
   * Supplies or overrides what people are shown. Default: nothing is overridden.
   *
   * @param texts is asked first for every text
   * @return this
   */
  public AuthorizerBuilder texts(ScopeTexts texts) {
    config.texts = Objects.requireNonNull(texts, "texts");
    return this;
  }

  /**
   * The layer below, which can refuse what the user allowed. Default: none.
   *
   * @param gate is asked at every guarded call of the scopes that it governs
   * @return this
   */
  public AuthorizerBuilder systemGate(SystemGate gate) {
    config.gate = Objects.requireNonNull(gate, "gate");
    return this;
  }

  /**
   * Makes the authorizer, and reads platform lists, inventories and texts. Later changes to this
   * builder do not change it.
   *
   * @return a new authorizer
   * @throws IllegalStateException unless exactly one of {@link #singleUser} and {@link #subjects}
   *     was called; and if an inventory cannot be read, with its name and line
   * @throws java.util.ServiceConfigurationError if an {@link dev.askfirst.runtime.spi.EventLoop}
   *     that a library provides cannot be made
   */
  public Authorizer build() {
    Arguments.oneUserOrMany(singleUser, config.resolver != null);
    return config.start();
  }
}
