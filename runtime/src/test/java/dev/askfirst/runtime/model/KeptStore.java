package dev.askfirst.runtime.model;

import dev.askfirst.runtime.Decision;
import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.internal.ledger.MemoryStore;
import dev.askfirst.runtime.spi.AskStore;
import dev.askfirst.runtime.spi.ConsentSource;
import dev.askfirst.runtime.spi.OpenAsk;
import dev.askfirst.runtime.spi.SettingChange;
import dev.askfirst.runtime.spi.StoredDecision;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Fails when the test says so, and notes what was written. */
final class KeptStore implements AskStore {
  volatile boolean reads = true;
  volatile boolean writes = true;
  private final AskStore store = new MemoryStore();
  private final Map<Subject, List<String>> log = new ConcurrentHashMap<>();
  private volatile @Nullable Watcher watcher;

  /** What was written about a subject, in order. */
  List<String> log(Subject subject) {
    return log.getOrDefault(subject, List.of());
  }

  /** Another node keeps a decision. */
  void keepElsewhere(Subject subject, String scope, Decision decision) throws Exception {
    StoredDecision before = store.load(subject).get(scope);
    store.write(
        subject,
        List.of(
            new SettingChange(
                scope,
                Optional.of(decision),
                Optional.empty(),
                1,
                before == null ? 0 : before.version(),
                ConsentSource.APPLICATION,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Instant.EPOCH)));
    Objects.requireNonNull(watcher).changed(subject);
  }

  /** The store was cut off for a while. */
  void lose() {
    Objects.requireNonNull(watcher).lost();
  }

  private void read() throws IOException {
    if (!reads) {
      throw new IOException("cannot be read");
    }
  }

  private void write() throws IOException {
    if (!writes) {
      throw new IOException("cannot be written");
    }
  }

  private Result noted(Subject subject, List<SettingChange> changes, Result result) {
    if (result.written()) {
      List<String> noted = log.computeIfAbsent(subject, same -> new ArrayList<>());
      changes.forEach(
          change ->
              noted.add(
                  change.decision().map(Decision::name).orElse("REVOKED") + " " + change.scope()));
    }
    return result;
  }

  @Override
  public Map<String, StoredDecision> load(Subject subject) throws Exception {
    read();
    return store.load(subject);
  }

  @Override
  public Result write(Subject subject, List<SettingChange> changes) throws Exception {
    write();
    return noted(subject, changes, store.write(subject, changes));
  }

  @Override
  public Result answer(OpenAsk ask, List<SettingChange> changes) throws Exception {
    write();
    return noted(ask.subject(), changes, store.answer(ask, changes));
  }

  @Override
  public void clearApplication(String application) throws Exception {
    write();
    store.clearApplication(application);
  }

  @Override
  public OpenAsk open(OpenAsk ask) throws Exception {
    write();
    return store.open(ask);
  }

  @Override
  public List<OpenAsk> openAsks(Subject subject) throws Exception {
    read();
    return store.openAsks(subject);
  }

  @Override
  public Optional<OpenAsk> openAsk(String id) throws Exception {
    read();
    return store.openAsk(id);
  }

  @Override
  public void withdraw(String id) throws Exception {
    write();
    store.withdraw(id);
  }

  @Override
  public Watch watch(Watcher told) {
    watcher = told;
    return () -> watcher = null;
  }
}
