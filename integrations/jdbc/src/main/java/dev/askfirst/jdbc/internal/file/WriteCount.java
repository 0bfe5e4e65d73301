package dev.askfirst.jdbc.internal.file;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.askfirst.jdbc.internal.sql.Seal;
import dev.askfirst.jdbc.internal.sql.Sql;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * How many writes were acknowledged, in a small file beside the database, which counts them as
 * well. A database file that was cut short opens as it was before the writes that are cut off, and
 * only this shows it. The file is locked as long as it is open: also against this process, which H2
 * would let in twice.
 */
final class WriteCount implements Seal, AutoCloseable {
  private static final int DIGITS = 19;

  private final FileChannel file;
  private final Sql sql;
  private long noted;

  private WriteCount(FileChannel file, Sql sql, long noted) {
    this.file = file;
    this.sql = sql;
    this.noted = noted;
  }

  /**
   * Opens the small file, or makes it.
   *
   * @throws IOException if it is open already, or holds no number
   */
  static WriteCount open(Path path, Sql sql) throws IOException {
    FileChannel file =
        FileChannel.open(
            path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      lock(file);
      return new WriteCount(file, sql, read(file));
    } catch (IOException | RuntimeException failed) {
      file.close();
      throw failed;
    }
  }

  private static void lock(FileChannel file) throws IOException {
    boolean locked;
    try {
      locked = file.tryLock() != null;
    } catch (OverlappingFileLockException here) {
      locked = false;
    }
    if (!locked) {
      throw new IOException("it is open already, and one store serves a whole process");
    }
  }

  private static long read(FileChannel file) throws IOException {
    ByteBuffer digits = ByteBuffer.allocate(DIGITS);
    int length = file.read(digits, 0);
    String text = new String(digits.array(), 0, Math.max(0, length), US_ASCII);
    try {
      return text.isEmpty() ? 0 : Long.parseLong(text);
    } catch (NumberFormatException garbled) {
      throw new IOException("the number of writes to it is garbled", garbled);
    }
  }

  /** The count in the small file; zero if nothing was ever written. */
  synchronized long noted() {
    return noted;
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
    try {
      file.write(ByteBuffer.wrap(String.format("%0" + DIGITS + "d", count).getBytes(US_ASCII)), 0);
      file.force(false);
      noted = count;
    } catch (IOException failed) {
      throw new SQLException("What was written could not be noted beside the database", failed);
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
