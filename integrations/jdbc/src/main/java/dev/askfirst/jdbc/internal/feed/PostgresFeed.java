package dev.askfirst.jdbc.internal.feed;

import dev.askfirst.jdbc.internal.sql.Sql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Nodes hear of each other by PostgreSQL's notifications, which come with the commit. */
public final class PostgresFeed implements Feed {
  private final DataSource dataSource;
  private final String channel;
  private final Duration bound;
  private final Watchers watchers;
  private final Operations operations = new Operations(System::nanoTime);

  private final Signature signature = new Signature();

  /** For beats. Any name will do that is nobody else's, and that stays. */
  private final String own = signature.current();

  private @Nullable Running running;

  /** What listens, and what looks after it. */
  private record Running(Listener listener, ScheduledExecutorService looks) {}

  public PostgresFeed(DataSource dataSource, Sql sql, Duration bound, Watchers watchers) {
    this.dataSource = dataSource;
    this.channel = "askfirst_" + sql.schema();
    this.bound = bound;
    this.watchers = watchers;
  }

  @Override
  public synchronized void start() {
    if (running != null) {
      return;
    }
    Watchdog watchdog = new Watchdog(bound, operations, watchers, System::nanoTime);
    Listener listener =
        new Listener(
            dataSource, new Listener.Channels(channel, own, signature), bound, watchers, watchdog);
    ScheduledThreadPoolExecutor looks =
        new ScheduledThreadPoolExecutor(1, task -> daemon(task, "askfirst-jdbc-watchdog"));
    long quarter = bound.toNanos() / 4;
    var unused = looks.scheduleAtFixedRate(watchdog::look, quarter, quarter, TimeUnit.NANOSECONDS);
    daemon(listener, "askfirst-jdbc-listener").start();
    running = new Running(listener, looks);
  }

  @Override
  public synchronized void stop() {
    if (running != null) {
      running.listener().stop();
      running.looks().shutdownNow();
      running = null;
    }
  }

  @Override
  public void tell(Connection connection, Message message) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(Sql.notifyListeners())) {
      statement.setString(1, channel);
      statement.setString(2, message.text(signature.current()));
      statement.execute();
    }
  }

  @Override
  public void doubt() {
    signature.renew();
  }

  @Override
  public <T> T during(Operation<T> operation) throws SQLException {
    return operations.during(operation);
  }

  private static Thread daemon(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }
}
