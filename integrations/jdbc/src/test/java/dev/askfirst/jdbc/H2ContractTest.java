package dev.askfirst.jdbc;

import dev.askfirst.runtime.spi.SettingStore;
import dev.askfirst.testkit.store.SettingStoreContract;

final class H2ContractTest extends SettingStoreContract {
  @Override
  protected SettingStore emptyStore() {
    return Kind.H2.place().store();
  }
}
