package dev.askfirst.jdbc;

import dev.askfirst.runtime.spi.AskStore;
import dev.askfirst.testkit.store.AskStoreContract;
import org.junit.jupiter.api.Nested;

final class AskContractTest {
  @Nested
  final class OnH2 extends AskStoreContract {
    @Override
    protected AskStore emptyStore() {
      return Kind.H2.place().store();
    }
  }

  @Nested
  final class OnPostgres extends AskStoreContract {
    @Override
    protected AskStore emptyStore() {
      return Kind.POSTGRESQL.place().store();
    }
  }
}
