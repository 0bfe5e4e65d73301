package dev.askfirst.testkit;

import dev.askfirst.runtime.spi.AskStore;
import dev.askfirst.testkit.store.AskStoreContract;

/** The open questions of the store that an authorizer has by default. */
final class MemoryStoreAsksTest extends AskStoreContract {
  @Override
  protected AskStore emptyStore() throws ReflectiveOperationException {
    return (AskStore) MemoryStoreTest.made();
  }
}
