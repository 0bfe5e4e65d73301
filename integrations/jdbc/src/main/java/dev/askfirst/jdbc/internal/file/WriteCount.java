package dev.askfirst.jdbc.internal.file;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.askfirst.jdbc.internal.sql.Seal;
import dev.askfirst.jdbc.internal.sql.Sql;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/**
 * How many writes were acknowledged, in a small file beside the database, which counts them as
 * well. A database file that was cut short opens as it was before the writes that are cut off, and
 * only this shows it.
 */
final class WriteCount implements Seal {
  private static final int DIGITS = 19;

  private final Path file;
  private final Sql sql;
  private long noted;

  WriteCount(Path file, Sql sql) {
    this.file = file;
    this.sql = sql;
  }

  /** The count in the small file; empty if there is none. */
  Optional<Long> noted() throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Long.valueOf(Files.readString(file, US_ASCII).strip()));
    } catch (NumberFormatException garbled) {
      throw new IOException("There is no number in " + file, garbled);
    }
  }

  /** The count in the database. */
  long counted(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql.count())) {
      row.next();
      return row.getLong(1);
    }
  }

  void begin(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql.createCount());
    }
  }

  @Override
  public long next(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql.addToCount());
    }
    return counted(connection);
  }

  @Override
  public synchronized void reached(long count) throws SQLException {
    if (count <= noted) {
      return;
    }
    byte[] digits = String.format("%0" + DIGITS + "d\n", count).getBytes(US_ASCII);
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(digits), 0);
      channel.force(false);
      noted = count;
    } catch (IOException failed) {
      throw new SQLException("What was written could not be noted in " + file, failed);
    }
  }
}
