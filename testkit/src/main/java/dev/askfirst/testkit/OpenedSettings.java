package dev.askfirst.testkit;

import dev.askfirst.runtime.Decision;
import dev.askfirst.runtime.spi.SettingRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Settings that were opened with a {@link ScriptedPrompt}, to look at and, where the script
 * {@linkplain SettingsScript#hold holds}, to change and close. The first way in which they are
 * closed counts. Safe for use by many threads.
 */
public final class OpenedSettings {
  private final SettingRequest request;
  private final CompletableFuture<Map<String, Decision>> changes = new CompletableFuture<>();

  OpenedSettings(SettingRequest request) {
    this.request = request;
  }

  /**
   * What was shown.
   *
   * @return the request as the prompt got it
   */
  public SettingRequest request() {
    return request;
  }

  /**
   * The scopes that are listed.
   *
   * @return scope names in the order of the list, unmodifiable
   */
  public List<String> scopes() {
    return request.items().stream().map(SettingRequest.Item::scope).toList();
  }

  /**
   * Turns scopes on, and closes.
   *
   * @param scopes scope names
   * @throws AssertionError if one is not listed
   */
  public void turnOn(String... scopes) {
    turn(Decision.GRANTED, scopes);
  }

  /**
   * Turns scopes off, and closes.
   *
   * @param scopes scope names
   * @throws AssertionError if one is not listed
   */
  public void turnOff(String... scopes) {
    turn(Decision.DENIED, scopes);
  }

  /** Closes without a change. */
  public void close() {
    changes.complete(Map.of());
  }

  private void turn(Decision decision, String... scopes) {
    Map<String, Decision> turned = new HashMap<>();
    for (String scope : scopes) {
      if (!scopes().contains(scope)) {
        throw new AssertionError(
            "Settings change what they list, but "
                + scope
                + " is to be turned, and they list "
                + scopes()
                + "; have it asked for first, or correct the name");
      }
      turned.put(scope, decision);
    }
    changes.complete(Map.copyOf(turned));
  }

  void fail(Throwable error) {
    changes.completeExceptionally(error);
  }

  CompletionStage<Map<String, Decision>> changes() {
    return changes;
  }

  @Override
  public String toString() {
    return "the settings of " + request.subject() + " with " + scopes();
  }
}
