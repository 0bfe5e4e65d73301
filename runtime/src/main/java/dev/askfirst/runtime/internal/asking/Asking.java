package dev.askfirst.runtime.internal.asking;

import dev.askfirst.runtime.Denial;
import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.internal.audit.Audit;
import dev.askfirst.runtime.internal.decisions.Changes;
import dev.askfirst.runtime.internal.decisions.Rules;
import dev.askfirst.runtime.internal.ledger.Ledger;
import dev.askfirst.runtime.internal.ledger.Loader;
import dev.askfirst.runtime.internal.ledger.OpenAsks;
import dev.askfirst.runtime.internal.outcome.Waiting;
import dev.askfirst.runtime.internal.subjects.Ask;
import dev.askfirst.runtime.internal.subjects.Bindings;
import dev.askfirst.runtime.internal.subjects.Limits;
import dev.askfirst.runtime.internal.subjects.SubjectState;
import dev.askfirst.runtime.internal.subjects.Waiter;
import dev.askfirst.runtime.internal.work.Effects;
import dev.askfirst.runtime.internal.work.Scheduler;
import dev.askfirst.runtime.internal.work.Threads;
import dev.askfirst.runtime.spi.ConsentPrompt;
import dev.askfirst.runtime.spi.SettingStore;
import dev.askfirst.runtime.spi.SystemGate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The parts that ask people, and how they reach each other. */
public final class Asking {
  private final Parts parts;
  private final Turns turns;
  private final Reception reception;
  private final Ledger ledger;
  private final Loader loader;
  private final SystemChecks checks;
  private final Answers answers;
  private final OpenAsks asks;
  private final Deferral deferral;
  private final @Nullable Prompter prompter;

  /** What others make and this needs. */
  public record Parts(
      Rules rules,
      Limits limits,
      Threads threads,
      Scheduler scheduler,
      Audit audit,
      Bindings bindings,
      RequestTexts texts,
      SettingStore store,
      Waiting waiting,
      @Nullable ConsentPrompt prompt,
      @Nullable SystemGate gate) {}

  public Asking(Parts parts) {
    this.parts = parts;
    turns = new Turns(this);
    reception = new Reception(this);
    ledger = new Ledger(parts.store(), parts.rules(), turns::supersede);
    loader = new Loader(ledger, parts.rules(), parts.threads(), reception::read);
    checks = new SystemChecks(this, parts.gate());
    answers = new Answers(this);
    asks = new OpenAsks(parts.store());
    deferral = new Deferral(this);
    prompter = parts.prompt() == null ? null : new Prompter(this, parts.prompt(), parts.texts());
  }

  public Ledger ledger() {
    return ledger;
  }

  public Loader loader() {
    return loader;
  }

  public Audit audit() {
    return parts.audit();
  }

  public Threads threads() {
    return parts.threads();
  }

  public Rules rules() {
    return parts.rules();
  }

  public Waiting waiting() {
    return parts.waiting();
  }

  Limits limits() {
    return parts.limits();
  }

  public Changes changes() {
    return new Changes(parts.rules());
  }

  Turns turns() {
    return turns;
  }

  Reception reception() {
    return reception;
  }

  SystemChecks checks() {
    return checks;
  }

  Deferral deferral() {
    return deferral;
  }

  /** The questions that are answered in other requests. */
  public OpenAsks asks() {
    return asks;
  }

  Answers answers() {
    return answers;
  }

  public Instant now() {
    return parts.rules().clock().instant();
  }

  /** The scopes for which a person is to be left alone now; under the lock. */
  List<String> paused(SubjectState state, List<String> scopes) {
    return scopes.stream()
        .filter(scope -> state.backOff.pauses(scope, parts.limits().backOff(), now()))
        .toList();
  }

  /** Has something happen after the prompt time-out. */
  Scheduler.Timer timer(Runnable late) {
    return parts.scheduler().after(parts.limits().promptTimeout(), () -> threads().own(late));
  }

  Notice notice() {
    return new Notice(parts.scheduler(), parts.threads());
  }

  /** Whether there is anybody to ask. */
  boolean prompts() {
    return prompter != null;
  }

  /** Has a question put to the person. */
  void show(SubjectState state, Ask ask) {
    if (prompter != null) {
      threads().own(() -> prompter.show(state, ask));
    }
  }

  /** What runs continuations for a subject, if that is known. */
  Executor executor(Optional<Subject> subject) {
    return subject.isEmpty() ? threads()::users : executor(subject.get());
  }

  /** What runs continuations for a subject. */
  public Executor executor(Subject subject) {
    return parts.bindings().executor(subject, threads());
  }

  /** Sees those out whose question was decided elsewhere while it was put to the person. */
  public void supersede(SubjectState state, Predicate<String> changed, Effects effects) {
    turns.supersede(state, changed, effects);
  }

  /** Asks nobody any more, and refuses all who wait; under the lock. */
  public void close(SubjectState state, Effects effects) {
    state.checks.clear();
    turns.close(state, effects);
    for (Waiter waiter : List.copyOf(state.waiting)) {
      reception.refuse(waiter, Denial.CLOSED, waiter.call().scopes(), null, effects);
    }
  }
}
