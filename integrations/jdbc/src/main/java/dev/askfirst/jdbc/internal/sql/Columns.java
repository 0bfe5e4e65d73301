package dev.askfirst.jdbc.internal.sql;

import dev.askfirst.runtime.Decision;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What columns hold, as Java has it, and the other way round. */
public final class Columns {
  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999Z");

  private Columns() {}

  /** Cut off, never rounded up, so that nothing counts longer than was said. */
  static OffsetDateTime time(Instant time) {
    Instant within = time.isBefore(FIRST) ? FIRST : time.isAfter(LAST) ? LAST : time;
    return within.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
  }

  static @Nullable OffsetDateTime time(Optional<Instant> time) {
    return time.map(Columns::time).orElse(null);
  }

  public static Instant time(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  public static Optional<Instant> optionalTime(ResultSet row, String column) throws SQLException {
    return Optional.<OffsetDateTime>ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }

  static @Nullable String decision(Optional<Decision> decision) {
    return decision.map(Decision::name).orElse(null);
  }

  public static Optional<Decision> decision(ResultSet row) throws SQLException {
    Optional<String> text = optionalText(row, "decision");
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(constant(row, "decision", Decision.class));
  }

  /**
   * One of those that this version knows.
   *
   * @throws SQLException if it is none of them, but of a later version
   */
  public static <E extends Enum<E>> E constant(ResultSet row, String column, Class<E> type)
      throws SQLException {
    String name = row.getString(column);
    for (E each : type.getEnumConstants()) {
      if (each.name().equals(name)) {
        return each;
      }
    }
    throw new SQLException(
        "A row must have a "
            + column
            + " that this version knows, but has \""
            + name
            + "\"; read it with the version that wrote it, or a later one");
  }

  public static Optional<String> optionalText(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }

  static void setTexts(PreparedStatement statement, int index, List<String> texts)
      throws SQLException {
    Array array = statement.getConnection().createArrayOf("varchar", texts.toArray());
    statement.setArray(index, array);
  }

  public static List<String> texts(ResultSet row, String column) throws SQLException {
    Array array = row.getArray(column);
    try {
      return Arrays.stream((Object[]) array.getArray()).map(String::valueOf).toList();
    } finally {
      array.free();
    }
  }
}
