package dev.askfirst.runtime.internal;

import dev.askfirst.runtime.Denial;
import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.internal.catalogue.Catalogue;
import dev.askfirst.runtime.internal.catalogue.Texts;
import dev.askfirst.runtime.spi.SettingStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** The parts of one authorizer, and how they reach each other. */
final class Engine {
  private final Threads threads;
  private final Scheduler scheduler;
  private final Limits limits;
  private final Rules rules;
  private final Setting unread;
  private final Setting shut;
  private final Audit audit;
  private final Registry registry;
  private final Bindings bindings;
  private final Waiting waiting;
  private final Turns turns;
  private final Reception reception;
  private final Ledger ledger;
  private final Loader loader;
  private final SystemChecks checks;
  private final Amendments amendments;
  private final SettingsPages pages;
  private final Answers answers;
  private final @Nullable Prompter prompter;
  private final SettingStore.Watch watch;
  private volatile boolean closed;

  Engine(Config config) {
    Catalogue catalogue = Catalogue.read(config.declared, config.loaders);
    Texts texts = new Texts(catalogue, config.texts, config.loaders);
    RequestTexts requests = new RequestTexts(catalogue, texts, config.locale);
    SettingStore store = config.store == null ? new MemoryStore() : config.store;
    threads = config.threads();
    scheduler = config.scheduler;
    limits = config.limits();
    rules = new Rules(catalogue, config.clock, config.gate);
    unread = without(Denial.STORE_UNAVAILABLE, new IllegalStateException("Not read yet"));
    shut = without(Denial.CLOSED, null);
    audit = new Audit(config.listener, threads, new Events(config.clock, config.application));
    registry = new Registry(this, config.clock);
    bindings = new Bindings(registry, config.application, config.resolver);
    waiting = config.waiting();
    turns = new Turns(this);
    reception = new Reception(this);
    ledger = new Ledger(store, rules, turns);
    loader = new Loader(this);
    checks = new SystemChecks(this, config.gate);
    amendments = new Amendments(this, store);
    pages = new SettingsPages(this, config.prompt, requests);
    answers = new Answers(this);
    prompter = config.prompt == null ? null : new Prompter(this, config.prompt, requests);
    watch = store.watch(new StoreFeed(this));
  }

  private Setting without(Denial denial, @Nullable Throwable cause) {
    return Setting.without(rules, new Refusal(Optional.empty(), List.of(), denial, cause));
  }

  Threads threads() {
    return threads;
  }

  /** Has something happen after the prompt time-out. */
  Scheduler.Timer timer(Runnable late) {
    return scheduler.after(limits.promptTimeout(), () -> threads.own(late));
  }

  Limits limits() {
    return limits;
  }

  Rules rules() {
    return rules;
  }

  Changes changes() {
    return new Changes(rules);
  }

  Audit audit() {
    return audit;
  }

  Registry registry() {
    return registry;
  }

  Bindings bindings() {
    return bindings;
  }

  Waiting waiting() {
    return waiting;
  }

  Turns turns() {
    return turns;
  }

  Reception reception() {
    return reception;
  }

  Ledger ledger() {
    return ledger;
  }

  Loader loader() {
    return loader;
  }

  SystemChecks checks() {
    return checks;
  }

  Answers answers() {
    return answers;
  }

  Amendments amendments() {
    return amendments;
  }

  SettingsPages pages() {
    return pages;
  }

  Instant now() {
    return rules.clock().instant();
  }

  /** What runs continuations for a subject. */
  Executor executor(Subject subject) {
    return bindings.only() != null
        ? threads::users
        : task -> threads.users(() -> bindings.runAs(subject, task));
  }

  /** Whether there is anybody to ask. */
  boolean prompts() {
    return prompter != null;
  }

  /** Has a question put to the person. */
  void show(SubjectState state, Ask ask) {
    if (prompter != null) {
      threads.own(() -> prompter.show(state, ask));
    }
  }

  /** The state of a binding, kept until it is released. */
  SubjectState held(Bindings.Binding who) {
    return who.state().hold() ? who.state() : registry.hold(who.state().subject);
  }

  SubjectState begin(Subject subject) {
    return new SubjectState(subject, unread);
  }

  void close() {
    closed = true;
    watch.close();
    registry.all().forEach(this::close);
  }

  /** Closes a state that came up while everything was being closed. */
  void closeLate(SubjectState state) {
    if (closed) {
      close(state);
    }
  }

  private void close(SubjectState state) {
    state.change(
        effects -> {
          state.close(shut);
          state.checks.clear();
          turns.close(state, effects);
          pages.close(state, effects);
          for (Waiter waiter : List.copyOf(state.waiting)) {
            reception.refuse(waiter, Denial.CLOSED, waiter.call().scopes(), null, effects);
          }
        });
  }
}
