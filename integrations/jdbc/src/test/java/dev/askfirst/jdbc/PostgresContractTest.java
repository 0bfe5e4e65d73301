package dev.askfirst.jdbc;

import dev.askfirst.runtime.spi.SettingStore;
import dev.askfirst.testkit.store.SharedSettingStoreContract;

final class PostgresContractTest extends SharedSettingStoreContract {
  private final Kind.Place place = Kind.POSTGRESQL.place();

  @Override
  protected SettingStore emptyStore() {
    return place.store();
  }

  @Override
  protected SettingStore otherStore() {
    return place.store();
  }
}
