package dev.askfirst.benchmarks.peers;

/** What a check by hand, and every peer without permissions of its own, looks into. */
@FunctionalInterface
public interface Permissions {
  /** The scope that all of them need. */
  String RECORD = "scope.record";

  /** Whether who is calling has allowed a scope. */
  boolean allows(String scope);

  /** Lets nobody by who has not allowed it. */
  default void require(String scope) {
    if (!allows(scope)) {
      throw new DeniedByHandException(scope);
    }
  }
}
