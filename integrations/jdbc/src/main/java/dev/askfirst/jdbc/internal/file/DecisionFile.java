package dev.askfirst.jdbc.internal.file;

import dev.askfirst.jdbc.internal.sql.Schema;
import dev.askfirst.jdbc.internal.sql.Seal;
import dev.askfirst.jdbc.internal.sql.Sql;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;

/** A database in a file, for one process at a time. */
public final class DecisionFile implements AutoCloseable {
  private static final String SUFFIX = ".mv.db";

  private final JdbcConnectionPool pool;
  private final WriteCount count;

  private DecisionFile(JdbcConnectionPool pool, WriteCount count) {
    this.pool = pool;
    this.count = count;
  }

  /**
   * Opens a file, or makes it if there is none.
   *
   * @param path the file, without H2's own ending
   * @throws IllegalStateException if it is damaged, is open elsewhere or cannot be made
   */
  public static DecisionFile open(Path path, Sql sql) {
    Path absolute = path.toAbsolutePath().normalize();
    if (absolute.toString().indexOf(';') >= 0) {
      throw new IllegalArgumentException(
          "H2 takes what follows a semicolon for settings, but the path is "
              + absolute
              + "; choose one without");
    }
    try {
      Path parent = absolute.getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      WriteCount count = WriteCount.open(beside(absolute, ".writes"), sql);
      try {
        return open(absolute, count, sql);
      } catch (SQLException | IOException | RuntimeException failed) {
        count.close();
        throw failed;
      }
    } catch (SQLException | IOException failed) {
      throw unusable(absolute, String.valueOf(failed.getMessage()), failed);
    }
  }

  private static DecisionFile open(Path path, WriteCount count, Sql sql)
      throws SQLException, IOException {
    if (!Files.exists(beside(path, SUFFIX))) {
      create(path, count, sql);
    }
    JdbcConnectionPool pool = pool(path);
    try {
      requireWhole(path, pool, count, sql);
      return new DecisionFile(pool, count);
    } catch (SQLException | RuntimeException damaged) {
      pool.dispose();
      throw damaged;
    }
  }

  /** Makes it under another name, so that a file of this name always has its tables. */
  private static void create(Path path, WriteCount count, Sql sql)
      throws IOException, SQLException {
    if (count.noted() > 0) {
      throw unusable(path, "the file is gone, though decisions were written to it", null);
    }
    Path made = beside(path, ".new");
    Files.deleteIfExists(beside(made, SUFFIX));
    JdbcConnectionPool pool = pool(made);
    try (Connection connection = pool.getConnection()) {
      new Schema(pool, sql).migrate();
      count.begin(connection);
    } finally {
      pool.dispose();
    }
    Files.move(beside(made, SUFFIX), beside(path, SUFFIX), StandardCopyOption.ATOMIC_MOVE);
  }

  private static void requireWhole(Path path, DataSource dataSource, WriteCount count, Sql sql)
      throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      if (!new Schema(dataSource, sql).exists()) {
        throw unusable(path, "the tables that were in it are gone", null);
      }
      long counted = count.counted(connection);
      long noted = count.noted();
      if (counted < noted) {
        throw unusable(
            path, (noted - counted) + " of the " + noted + " writes to it are gone", null);
      }
    }
  }

  private static JdbcConnectionPool pool(Path path) {
    return JdbcConnectionPool.create("jdbc:h2:file:" + path, "sa", "");
  }

  private static Path beside(Path path, String suffix) {
    return path.resolveSibling(path.getFileName() + suffix);
  }

  private static IllegalStateException unusable(Path path, String what, @Nullable Throwable cause) {
    return new IllegalStateException(
        "Decisions are read from the file "
            + beside(path, SUFFIX)
            + " as they were written or not at all, but "
            + what
            + "; end other programs that use it, or put a backup in its place and delete "
            + beside(path, ".writes")
            + ", or delete both to begin anew with nothing decided",
        cause);
  }

  public DataSource dataSource() {
    return pool;
  }

  public Seal seal() {
    return count;
  }

  @Override
  public void close() {
    pool.dispose();
    try {
      count.close();
    } catch (IOException failed) {
      throw new UncheckedIOException("The file of decisions could not be closed", failed);
    }
  }
}
