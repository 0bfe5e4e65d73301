package dev.askfirst.jdbc.internal.sql;

import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.spi.ConsentRequest;
import dev.askfirst.runtime.spi.OpenAsk;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes asks of rows: those of one ask, an item each, follow each other. */
final class AskRows {
  private AskRows() {}

  static List<OpenAsk> read(PreparedStatement statement) throws SQLException {
    List<OpenAsk> asks = new ArrayList<>();
    try (ResultSet row = statement.executeQuery()) {
      boolean more = row.next();
      while (more) {
        String id = row.getString("id");
        OpenAsk bare = withoutItems(row, id);
        List<OpenAsk.Item> items = new ArrayList<>();
        while (more && row.getString("id").equals(id)) {
          items.add(item(row));
          more = row.next();
        }
        asks.add(with(bare, items));
      }
    }
    return List.copyOf(asks);
  }

  private static OpenAsk withoutItems(ResultSet row, String id) throws SQLException {
    String application = row.getString("application");
    Subject user = Subject.of(row.getString("person"));
    return new OpenAsk(
        id,
        row.getString("question"),
        application.isEmpty() ? user : user.in(application),
        Locale.forLanguageTag(row.getString("locale")),
        List.of(),
        Columns.time(row, "asked_at"),
        Columns.time(row, "expires_at"));
  }

  private static OpenAsk with(OpenAsk bare, List<OpenAsk.Item> items) {
    return new OpenAsk(
        bare.id(),
        bare.question(),
        bare.subject(),
        bare.locale(),
        items,
        bare.asked(),
        bare.expires());
  }

  private static OpenAsk.Item item(ResultSet row) throws SQLException {
    return new OpenAsk.Item(
        new ConsentRequest.Item(
            row.getString("scope"),
            row.getString("title"),
            row.getString("description"),
            Columns.texts(row, "reasons")),
        Columns.texts(row, "written"),
        row.getLong("version"));
  }
}
