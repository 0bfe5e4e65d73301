package dev.askfirst.runtime.internal;

import dev.askfirst.runtime.Authorizer;
import dev.askfirst.runtime.ScopeDeclaration;
import dev.askfirst.runtime.spi.ConsentListener;
import dev.askfirst.runtime.spi.ConsentPrompt;
import dev.askfirst.runtime.spi.ScopeTexts;
import dev.askfirst.runtime.spi.SettingStore;
import dev.askfirst.runtime.spi.SubjectResolver;
import dev.askfirst.runtime.spi.SystemGate;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** What the builder was told. The door between the builder and the engine. */
public final class Config {
  public @Nullable SettingStore store;
  public @Nullable ConsentPrompt prompt;
  public @Nullable SubjectResolver resolver;
  public @Nullable Locale locale;
  public @Nullable ConsentListener listener;
  public @Nullable Executor executor;
  public @Nullable SystemGate gate;
  public @Nullable Integer maxWaiters;
  public String application = "";
  public Duration promptTimeout = Duration.ofMinutes(2);
  public int backOffAfter = 3;
  public Duration backOffPause = Duration.ofMinutes(10);
  public InstantSource clock = InstantSource.system();
  public ScopeTexts texts = (key, application, locale) -> java.util.Optional.empty();
  public final List<ScopeDeclaration> declared = new ArrayList<>();
  public final List<ClassLoader> loaders = new ArrayList<>();

  /** Starts the engine. */
  @SuppressWarnings("DoNotCallSuggester")
  public Authorizer start() {
    throw new UnsupportedOperationException();
  }
}
