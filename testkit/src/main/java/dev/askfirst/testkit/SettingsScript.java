package dev.askfirst.testkit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * What a {@link ScriptedPrompt} does with the settings: each method adds what is done at the next
 * opening, and the last one holds for all that follow. Safe for use by many threads.
 */
public final class SettingsScript {
  private final ReentrantLock lock = new ReentrantLock();
  private final Deque<Consumer<OpenedSettings>> visits = new ArrayDeque<>();

  SettingsScript() {}

  /**
   * Turns scopes on, and closes.
   *
   * @param scopes scope names; one that the settings do not list fails the test
   * @return this
   */
  public SettingsScript turnOn(String... scopes) {
    String[] names = scopes.clone();
    return then(page -> page.turnOn(names));
  }

  /**
   * Turns scopes off, and closes.
   *
   * @param scopes scope names; one that the settings do not list fails the test
   * @return this
   */
  public SettingsScript turnOff(String... scopes) {
    String[] names = scopes.clone();
    return then(page -> page.turnOff(names));
  }

  /**
   * Closes at once.
   *
   * @return this
   */
  public SettingsScript close() {
    return then(OpenedSettings::close);
  }

  /**
   * Leaves the settings open until the test closes them through {@link ScriptedPrompt#awaitOpened}.
   *
   * @return this
   */
  public SettingsScript hold() {
    return then(page -> {});
  }

  private SettingsScript then(Consumer<OpenedSettings> visit) {
    lock.lock();
    try {
      visits.add(visit);
      return this;
    } finally {
      lock.unlock();
    }
  }

  Optional<Consumer<OpenedSettings>> next() {
    lock.lock();
    try {
      return Optional.ofNullable(visits.size() > 1 ? visits.poll() : visits.peek());
    } finally {
      lock.unlock();
    }
  }
}
