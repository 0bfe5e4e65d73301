package dev.askfirst.runtime.internal;

import dev.askfirst.runtime.Authorizer;
import dev.askfirst.runtime.ScopeDeclaration;
import dev.askfirst.runtime.internal.outcome.Waiting;
import dev.askfirst.runtime.internal.subjects.BackOff;
import dev.askfirst.runtime.internal.subjects.Limits;
import dev.askfirst.runtime.internal.work.DefaultExecutor;
import dev.askfirst.runtime.internal.work.JdkScheduler;
import dev.askfirst.runtime.internal.work.Scheduler;
import dev.askfirst.runtime.internal.work.Threads;
import dev.askfirst.runtime.spi.ConsentListener;
import dev.askfirst.runtime.spi.ConsentPrompt;
import dev.askfirst.runtime.spi.EventLoop;
import dev.askfirst.runtime.spi.ScopeTexts;
import dev.askfirst.runtime.spi.SettingStore;
import dev.askfirst.runtime.spi.SubjectResolver;
import dev.askfirst.runtime.spi.SystemGate;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** What the builder was told, with the defaults: the door between the builder and the engine. */
public final class Config {
  public @Nullable SettingStore store;
  public @Nullable ConsentPrompt prompt;
  public @Nullable SubjectResolver resolver;
  public @Nullable Locale locale;
  public @Nullable ConsentListener listener;
  public @Nullable Executor executor;
  public @Nullable SystemGate gate;
  public int maxWaiters;
  public int maxSubjects = 50_000;
  public String application = "";
  public Duration promptTimeout = Duration.ofMinutes(2);
  public int backOffAfter = 3;
  public Duration backOffPause = Duration.ofMinutes(10);
  public InstantSource clock = InstantSource.system();
  public ScopeTexts texts = (key, app, language) -> Optional.empty();
  public final List<ScopeDeclaration> declared = new ArrayList<>();
  public final List<ClassLoader> loaders = new ArrayList<>();

  /** Runs the engine's own steps; tests put another one in. */
  public Executor own = DefaultExecutor.shared();

  /** Runs time-outs; tests put another one in. */
  public Scheduler scheduler = new JdkScheduler();

  /** Threads that must not wait; tests put others in. */
  public @Nullable List<EventLoop> eventLoops;

  /** Starts the engine. */
  public Authorizer start() {
    return new DefaultAuthorizer(new Engine(this));
  }

  Threads threads() {
    return new Threads(own, executor == null ? DefaultExecutor.shared() : executor);
  }

  Waiting waiting() {
    return new Waiting(prompt, eventLoops == null ? EventLoops.found(loaders) : eventLoops);
  }

  Limits limits() {
    int unlimited = resolver == null ? Integer.MAX_VALUE : 64;
    return new Limits(
        promptTimeout,
        new BackOff.Limit(backOffAfter, backOffPause),
        maxWaiters == 0 ? unlimited : maxWaiters,
        maxSubjects);
  }
}
