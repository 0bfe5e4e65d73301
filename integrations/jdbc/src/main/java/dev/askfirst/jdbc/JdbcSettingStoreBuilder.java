package dev.askfirst.jdbc;

import dev.askfirst.jdbc.internal.feed.Feed;
import dev.askfirst.jdbc.internal.feed.PostgresFeed;
import dev.askfirst.jdbc.internal.feed.Telling;
import dev.askfirst.jdbc.internal.feed.Watchers;
import dev.askfirst.jdbc.internal.file.DecisionFile;
import dev.askfirst.jdbc.internal.sql.Database;
import dev.askfirst.jdbc.internal.sql.Schema;
import dev.askfirst.jdbc.internal.sql.Seal;
import dev.askfirst.jdbc.internal.sql.Sql;
import dev.askfirst.jdbc.internal.sql.Transactions;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Makes a {@link JdbcSettingStore}. Not for use by several threads at once. */
public final class JdbcSettingStoreBuilder {
  private static final Duration SHORTEST = Duration.ofMillis(200);

  private final @Nullable DataSource dataSource;
  private final @Nullable Path file;
  private String schema = "askfirst";
  private @Nullable String node;
  private Duration bound = Duration.ofSeconds(5);
  private boolean migrate = true;

  JdbcSettingStoreBuilder(@Nullable DataSource dataSource, @Nullable Path file) {
    this.dataSource = dataSource;
    this.file = file;
  }

  /**
   * Where in the database the tables are; made if it is not there. Default: {@code askfirst}.
   *
   * @param name small letters, digits and underscores, at most 40
   * @return this
   * @throws IllegalArgumentException if that is no such name
   * @throws NullPointerException if {@code name} is null
   */
  public JdbcSettingStoreBuilder schema(String name) {
    schema = new Sql(name).schema();
    return this;
  }

  /**
   * The name under which this node writes to the log. Default: the name of the host.
   *
   * @param name not blank
   * @return this
   * @throws IllegalArgumentException if {@code name} is blank
   * @throws NullPointerException if {@code name} is null
   */
  public JdbcSettingStoreBuilder node(String name) {
    if (name.isBlank()) {
      throw new IllegalArgumentException(
          "The log tells nodes apart by their names, but this one is blank; give it a name");
    }
    node = name;
    return this;
  }

  /**
   * How long after its acknowledgement a decision of another node may still be unknown here. When
   * that cannot be promised any more, because PostgreSQL does not answer, what is in memory no
   * longer counts. Default: five seconds. PostgreSQL only: H2 serves one process, which knows at
   * once.
   *
   * @param time 200 milliseconds or more; an eighth of it is the time between two beats
   * @return this
   * @throws IllegalArgumentException if {@code time} is shorter
   * @throws NullPointerException if {@code time} is null
   */
  public JdbcSettingStoreBuilder bound(Duration time) {
    if (time.compareTo(SHORTEST) < 0) {
      throw new IllegalArgumentException(
          "A decision takes time to get to other nodes, but the bound is "
              + time
              + "; allow "
              + SHORTEST
              + " or more");
    }
    bound = time;
    return this;
  }

  /**
   * Leaves the tables as they are, for those who run the migrations of {@code
   * META-INF/askfirst/jdbc} themselves. Default: {@link #build} makes the tables and brings them up
   * to date.
   *
   * @return this
   */
  public JdbcSettingStoreBuilder withoutMigration() {
    migrate = false;
    return this;
  }

  /**
   * Makes the store.
   *
   * @return the store, ready for use
   * @throws IllegalStateException if the database cannot be reached, or its tables cannot be made;
   *     if a file is damaged, or open elsewhere
   * @throws IllegalArgumentException if the database is neither H2 nor PostgreSQL, or is an H2
   *     server
   */
  public JdbcSettingStore build() {
    Sql sql = new Sql(schema);
    if (file == null) {
      return over(Objects.requireNonNull(dataSource), sql, Seal.NONE, () -> {});
    }
    DecisionFile opened = DecisionFile.open(file, sql);
    try {
      return over(opened.dataSource(), sql, opened.seal(), opened::close);
    } catch (RuntimeException failed) {
      opened.close();
      throw failed;
    }
  }

  private JdbcSettingStore over(DataSource source, Sql sql, Seal seal, Runnable close) {
    Database database = database(source);
    if (migrate) {
      new Schema(source, sql).migrate();
    }
    Watchers watchers = new Watchers();
    Feed feed =
        database == Database.POSTGRESQL
            ? new PostgresFeed(source, sql, bound, watchers)
            : Feed.NONE;
    return new JdbcSettingStore(
        new Transactions(source, database, seal),
        new Tables(sql, node == null ? hostName() : node, InstantSource.system()),
        new Telling(feed, watchers),
        close);
  }

  private static Database database(DataSource source) {
    try {
      return Database.of(source);
    } catch (SQLException unreachable) {
      throw new IllegalStateException(
          "Decisions are kept in a database, but it cannot be reached; see the cause, and start it"
              + " or correct the data source",
          unreachable);
    }
  }

  private static String hostName() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException nameless) {
      return "unknown";
    }
  }
}
