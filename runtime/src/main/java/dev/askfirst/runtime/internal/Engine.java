package dev.askfirst.runtime.internal;

import dev.askfirst.runtime.Denial;
import dev.askfirst.runtime.internal.asking.Admission;
import dev.askfirst.runtime.internal.asking.Asking;
import dev.askfirst.runtime.internal.asking.RequestTexts;
import dev.askfirst.runtime.internal.audit.Audit;
import dev.askfirst.runtime.internal.catalogue.Catalogue;
import dev.askfirst.runtime.internal.catalogue.Texts;
import dev.askfirst.runtime.internal.decisions.Refusal;
import dev.askfirst.runtime.internal.decisions.Rules;
import dev.askfirst.runtime.internal.decisions.Setting;
import dev.askfirst.runtime.internal.ledger.Loader;
import dev.askfirst.runtime.internal.ledger.MemoryStore;
import dev.askfirst.runtime.internal.ledger.StoreFeed;
import dev.askfirst.runtime.internal.settings.Amendments;
import dev.askfirst.runtime.internal.settings.DeferredAnswers;
import dev.askfirst.runtime.internal.settings.Erasure;
import dev.askfirst.runtime.internal.settings.SettingsPages;
import dev.askfirst.runtime.internal.subjects.Bindings;
import dev.askfirst.runtime.internal.subjects.Registry;
import dev.askfirst.runtime.internal.subjects.SubjectState;
import dev.askfirst.runtime.internal.work.Threads;
import dev.askfirst.runtime.spi.SettingStore;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parts of one authorizer, and how they are put together. */
final class Engine {
  private final Rules rules;
  private final Setting shut;
  private final Registry registry;
  private final Bindings bindings;
  private final Asking asking;
  private final Admission admission;
  private final Amendments amendments;
  private final Erasure erasure;
  private final SettingsPages pages;
  private final DeferredAnswers deferred;
  private final SettingStore.Watch watch;
  private volatile boolean closed;

  Engine(Config config) {
    Catalogue catalogue = Catalogue.read(config.declared, config.loaders);
    Texts texts = new Texts(catalogue, config.texts, config.loaders);
    RequestTexts requests = new RequestTexts(catalogue, texts, config.locale);
    SettingStore store = config.store == null ? new MemoryStore() : config.store;
    Threads threads = config.threads();
    rules = new Rules(catalogue, config.clock, config.gate);
    shut = without(Denial.CLOSED, null);
    Audit audit = new Audit(config.listener, threads, config.clock, config.application);
    Setting unread = without(Denial.STORE_UNAVAILABLE, new IllegalStateException("Not read yet"));
    registry = new Registry(unread, config.limits(), threads, config.clock, this::closeLate);
    bindings = new Bindings(registry, config.application, config.resolver);
    asking =
        new Asking(
            new Asking.Parts(
                rules,
                config.limits(),
                threads,
                config.scheduler,
                audit,
                bindings,
                requests,
                store,
                config.waiting(),
                config.prompt,
                config.gate));
    admission = new Admission(asking, bindings);
    amendments = new Amendments(asking);
    erasure = new Erasure(asking, registry, store);
    pages = new SettingsPages(asking, amendments, config.prompt, requests);
    deferred = new DeferredAnswers(asking, requests);
    watch = store.watch(new StoreFeed(asking.ledger(), registry, bindings, threads));
  }

  private Setting without(Denial denial, @Nullable Throwable cause) {
    return Setting.without(rules, new Refusal(Optional.empty(), List.of(), denial, cause));
  }

  Rules rules() {
    return rules;
  }

  Bindings bindings() {
    return bindings;
  }

  Loader loader() {
    return asking.loader();
  }

  Admission admission() {
    return admission;
  }

  Amendments amendments() {
    return amendments;
  }

  Erasure erasure() {
    return erasure;
  }

  DeferredAnswers deferred() {
    return deferred;
  }

  SettingsPages pages() {
    return pages;
  }

  void close() {
    closed = true;
    watch.close();
    registry.all().forEach(this::close);
  }

  /** Closes a state that came up while everything was being closed. */
  private void closeLate(SubjectState state) {
    if (closed) {
      close(state);
    }
  }

  private void close(SubjectState state) {
    state.change(
        effects -> {
          state.close(shut);
          pages.close(state, effects);
          asking.close(state, effects);
        });
  }
}
