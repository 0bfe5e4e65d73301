package dev.askfirst.benchmarks.call;

import dev.askfirst.benchmarks.peers.ManyUsersPermissions;
import dev.askfirst.benchmarks.peers.Permissions;

/** The floor for many users: the thread's user is looked up in a map of their grants. */
final class ManyUsersByHand {
  private final PlainRecorder delegate = new PlainRecorder();
  private final ManyUsersPermissions permissions;

  ManyUsersByHand(ManyUsersPermissions permissions) {
    this.permissions = permissions;
  }

  int record(int length) {
    permissions.require(Permissions.RECORD);
    return delegate.record(length);
  }
}
