package dev.askfirst.testkit.store;

import dev.askfirst.runtime.spi.SettingStore;

/** A store that does what it must. */
final class SharedStoreTest extends SharedSettingStoreContract {
  private final Database database = new Database();

  @Override
  protected SettingStore emptyStore() {
    return database.connect();
  }

  @Override
  protected SettingStore otherStore() {
    return database.connect();
  }
}
