package dev.askfirst.jdbc.internal.feed;

import dev.askfirst.jdbc.internal.sql.Sql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Listens on a connection of its own. Once a beat it notifies itself: notifications arrive in the
 * order of their commits, so when its own arrives, all before it have.
 */
final class Listener implements Runnable {
  /** In beats; the watchdog has as much. */
  private static final int PATIENCE = 4;

  private final DataSource dataSource;
  private final Channels channels;
  private final Watchers watchers;
  private final Watchdog watchdog;
  private final int beatMillis;
  private final CountDownLatch stopped = new CountDownLatch(1);

  /**
   * Where to listen.
   *
   * @param changes where all nodes tell what they changed
   * @param own carries the beats of this node
   * @param signature of changes that are known here
   */
  record Channels(String changes, String own, Signature signature) {}

  Listener(
      DataSource dataSource,
      Channels channels,
      Duration bound,
      Watchers watchers,
      Watchdog watchdog) {
    this.dataSource = dataSource;
    this.channels = channels;
    this.watchers = watchers;
    this.watchdog = watchdog;
    this.beatMillis = (int) Math.max(1, bound.toMillis() / 8);
  }

  void stop() {
    stopped.countDown();
  }

  @Override
  public void run() {
    while (stopped.getCount() > 0) {
      try (Connection connection = dataSource.getConnection()) {
        listen(connection);
      } catch (SQLException | RuntimeException unreachable) {
        // The watchdog sees to it that nothing in memory counts; here it is tried again.
        pause();
      }
    }
  }

  private void listen(Connection connection) throws SQLException {
    connection.setAutoCommit(true);
    int timeout = connection.getNetworkTimeout();
    connection.setNetworkTimeout(Runnable::run, PATIENCE * beatMillis);
    PGConnection notifications = connection.unwrap(PGConnection.class);
    try {
      execute(connection, Sql.listen(channels.changes()));
      execute(connection, Sql.listen(channels.own()));
      // What was read before may be outdated by what was not heard.
      watchers.lost();
      for (int beat = 0; stopped.getCount() > 0; beat++) {
        beat(connection, notifications, Integer.toString(beat));
      }
      execute(connection, Sql.unlisten());
      connection.setNetworkTimeout(Runnable::run, timeout);
    } catch (SQLException | RuntimeException broken) {
      connection.abort(Runnable::run);
      throw broken;
    }
  }

  private void beat(Connection connection, PGConnection notifications, String beat)
      throws SQLException {
    long sent = System.nanoTime();
    try (PreparedStatement statement = connection.prepareStatement(Sql.notifyListeners())) {
      statement.setString(1, channels.own());
      statement.setString(2, beat);
      statement.execute();
    }
    boolean echoed = false;
    long rest = rest(sent, 1);
    while (rest > 0) {
      PGNotification[] arrived = notifications.getNotifications((int) rest);
      if (arrived != null && deliver(arrived, beat)) {
        echoed = true;
        watchdog.heard(sent);
      }
      rest = rest(sent, echoed ? 1 : PATIENCE);
    }
    if (!echoed) {
      throw new SQLException("A notification to this node itself did not arrive in time");
    }
  }

  private long rest(long sent, int beats) {
    return (long) beats * beatMillis - TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - sent);
  }

  /** Whether the beat was among them. */
  private boolean deliver(PGNotification[] arrived, String beat) {
    boolean echoed = false;
    for (PGNotification notification : arrived) {
      String text = notification.getParameter();
      if (notification.getName().equals(channels.own())) {
        echoed |= text.equals(beat);
      } else if (!Message.isFrom(channels.signature().current(), text)) {
        Message.read(text).deliver(watchers);
      }
    }
    return echoed;
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private void pause() {
    try {
      boolean unused = stopped.await(beatMillis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException stop) {
      stopped.countDown();
      Thread.currentThread().interrupt();
    }
  }
}
