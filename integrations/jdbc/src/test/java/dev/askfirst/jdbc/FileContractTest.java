package dev.askfirst.jdbc;

import dev.askfirst.runtime.spi.SettingStore;
import dev.askfirst.testkit.store.SettingStoreContract;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

final class FileContractTest extends SettingStoreContract {
  @TempDir private Path folder;
  private @Nullable JdbcSettingStore store;

  @Override
  protected SettingStore emptyStore() {
    store = JdbcSettingStore.inFile(folder.resolve("decisions"));
    return store;
  }

  @AfterEach
  void close() {
    if (store != null) {
      store.close();
    }
  }
}
