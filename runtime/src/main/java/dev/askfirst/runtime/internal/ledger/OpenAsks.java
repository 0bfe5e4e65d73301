package dev.askfirst.runtime.internal.ledger;

import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.spi.AskStore;
import dev.askfirst.runtime.spi.OpenAsk;
import dev.askfirst.runtime.spi.SettingChange;
import dev.askfirst.runtime.spi.SettingStore;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Questions that are answered in other requests, where the store keeps any. */
public final class OpenAsks {
  private final SettingStore store;

  public OpenAsks(SettingStore store) {
    this.store = store;
  }

  /** The open ask of a question, if there is one. */
  public Optional<OpenAsk> same(Subject subject, String question, Instant now) throws StoreFailure {
    return all(subject).stream()
        .filter(ask -> ask.question().equals(question) && !ask.expired(now))
        .findFirst();
  }

  /** The scopes that a person is to answer about in another request, or was. */
  public Set<String> scopes(Subject subject) throws StoreFailure {
    return all(subject).stream()
        .flatMap(ask -> ask.items().stream())
        .map(item -> item.shown().scope())
        .collect(Collectors.toSet());
  }

  private List<OpenAsk> all(Subject subject) throws StoreFailure {
    return store instanceof AskStore asks
        ? StoreFailure.orFailure(() -> asks.openAsks(subject))
        : List.of();
  }

  /** An open ask by what a client sent. */
  public Optional<OpenAsk> find(String id) throws StoreFailure {
    return store instanceof AskStore asks
        ? StoreFailure.orFailure(() -> asks.openAsk(id))
        : Optional.empty();
  }

  /** Keeps an ask unless its question is open; hands back the one that is kept. */
  public OpenAsk open(OpenAsk ask) throws StoreFailure {
    return StoreFailure.orFailure(() -> asks().open(ask));
  }

  /** Takes an ask, and writes what was decided by it. */
  public SettingStore.Result answer(OpenAsk ask, List<SettingChange> changes) throws StoreFailure {
    return StoreFailure.orFailure(
        () ->
            Objects.requireNonNull(
                asks().answer(ask, changes), "AskStore.answer must not return null"));
  }

  /** Takes back the asks about any of some scopes. */
  public void withdraw(Subject subject, Predicate<String> about) throws StoreFailure {
    for (OpenAsk ask : all(subject)) {
      if (ask.items().stream().anyMatch(item -> about.test(item.shown().scope()))) {
        StoreFailure.orFailure(
            () -> {
              asks().withdraw(ask.id());
              return true;
            });
      }
    }
  }

  private AskStore asks() {
    if (store instanceof AskStore asks) {
      return asks;
    }
    throw new IllegalStateException(
        "A prompt that defers needs a store that keeps open questions, but "
            + store.getClass().getName()
            + " keeps decisions only; use one that is an AskStore, or another prompt");
  }
}
