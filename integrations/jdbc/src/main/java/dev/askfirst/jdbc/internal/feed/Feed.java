package dev.askfirst.jdbc.internal.feed;

import java.sql.Connection;
import java.sql.SQLException;

/** How nodes hear of each other. */
public interface Feed {
  /** Where one process has the database to itself. */
  Feed NONE = new Feed() {};

  /** Begins to listen. Returns at once. A second time does nothing. */
  default void start() {}

  /** Listens no more. */
  default void stop() {}

  /** Tells other nodes, once the transaction is committed. */
  default void tell(Connection connection, Message message) throws SQLException {}

  /**
   * Somebody in this process wrote, and nobody knows whether it is committed, or will be yet. To be
   * said before memory is emptied; what comes of that write is then told as if another node's.
   */
  default void doubt() {}

  /** Reads or writes; how long that takes is watched. */
  default <T> T during(Operation<T> operation) throws SQLException {
    return operation.run();
  }

  /** A read or a write. */
  @FunctionalInterface
  interface Operation<T> {
    T run() throws SQLException;
  }
}
