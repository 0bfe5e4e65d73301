package com.example.memo;

import dev.askfirst.jdbc.JdbcSettingStore;
import dev.askfirst.runtime.spi.SettingStore;
import dev.askfirst.testkit.store.SettingStoreContract;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** What Askfirst promises of a store, checked from outside: any store's author inherits the same. */
final class DecisionsTest extends SettingStoreContract {
  @TempDir private Path folder;
  private JdbcSettingStore store;

  @Override
  protected SettingStore emptyStore() {
    store = JdbcSettingStore.inFile(folder.resolve("decisions"));
    return store;
  }

  @AfterEach
  void close() {
    store.close();
  }
}
