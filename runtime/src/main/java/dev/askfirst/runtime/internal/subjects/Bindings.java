package dev.askfirst.runtime.internal.subjects;

import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.internal.work.Threads;
import dev.askfirst.runtime.spi.SubjectResolver;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Whose setting counts on this thread. */
public final class Bindings {
  private final Registry registry;
  private final String application;
  private final @Nullable SubjectResolver resolver;
  private final @Nullable Binding only;

  /** A subject with the locale that it is spoken to, and its state. */
  public record Binding(Subject subject, SubjectState state) {}

  /** One user if there is no resolver. */
  public Bindings(Registry registry, String application, @Nullable SubjectResolver resolver) {
    this.registry = registry;
    this.application = application;
    this.resolver = resolver;
    this.only = resolver == null ? single() : null;
  }

  private Binding single() {
    Subject subject = complete(Subject.of("single-user"));
    return new Binding(subject, registry.hold(subject));
  }

  /** The state of the one user; null if there are many. */
  public @Nullable SubjectState only() {
    return only == null ? null : only.state();
  }

  /**
   * Whose setting counts.
   *
   * @throws NoSubject if that is not known
   */
  public Binding current() {
    if (only != null) {
      return only;
    }
    Bound here = Bound.by(this);
    return here != null ? here.binding() : resolved();
  }

  /** As {@link #current}, without an object made for it. */
  public SubjectState state() {
    Bound here = Bound.by(this);
    if (here == null) {
      return registry.find(resolve());
    }
    SubjectState state = here.state();
    return state != null ? state : here.binding().state();
  }

  /** The state of a binding, kept until it is released. */
  public SubjectState held(Binding who) {
    return who.state().hold() ? who.state() : registry.hold(who.state().subject);
  }

  /** What runs continuations for a subject. */
  public Executor executor(Subject subject, Threads threads) {
    return only != null ? threads::users : task -> threads.users(() -> runAs(subject, task));
  }

  private Binding resolved() {
    Subject subject = resolve();
    return new Binding(subject, registry.find(subject));
  }

  private Subject resolve() {
    Subject subject;
    try {
      subject = resolver == null ? null : resolver.current();
    } catch (RuntimeException failed) {
      throw new NoSubject(failed);
    }
    if (subject == null) {
      throw new NoSubject(null);
    }
    return complete(subject);
  }

  /** The subject with its application. */
  public Subject complete(Subject subject) {
    return subject.application().isEmpty() && !application.isEmpty()
        ? subject.in(application)
        : subject;
  }

  public <T extends @Nullable Object> T callAs(Subject subject, Callable<T> work) throws Exception {
    Subject complete = complete(subject);
    Objects.requireNonNull(work, "work");
    if (only != null) {
      requireOnly(only.subject(), complete);
      return work.call();
    }
    SubjectState state = registry.hold(complete);
    Bound bound = Bound.begin(this, new Binding(complete, state));
    try {
      return work.call();
    } finally {
      bound.end();
      state.release();
    }
  }

  public void runAs(Subject subject, Runnable work) {
    Objects.requireNonNull(work, "work");
    try {
      callAs(
          subject,
          () -> {
            work.run();
            return true;
          });
    } catch (RuntimeException unchecked) {
      throw unchecked;
    } catch (Exception impossible) {
      throw new IllegalStateException("A Runnable throws nothing checked", impossible);
    }
  }

  private static void requireOnly(Subject only, Subject subject) {
    if (!only.equals(subject)) {
      throw new IllegalStateException(
          "An authorizer of singleUser() knows one subject, "
              + only
              + ", but was called for "
              + subject
              + "; build it with subjects(...) if there are more");
    }
  }
}
