package dev.askfirst.jdbc;

import dev.askfirst.jdbc.internal.sql.Database;
import dev.askfirst.jdbc.internal.sql.Schema;
import dev.askfirst.jdbc.internal.sql.Seal;
import dev.askfirst.jdbc.internal.sql.Sql;
import dev.askfirst.jdbc.internal.sql.Transactions;
import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.spi.SettingChange;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** The databases that a test runs on, each with something of its own for every test. */
enum Kind {
  H2 {
    @Override
    Place place() {
      JdbcDataSource dataSource = new JdbcDataSource();
      dataSource.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
      return new Place(dataSource, "askfirst");
    }
  },

  POSTGRESQL {
    @Override
    Place place() {
      String schema = "s" + UUID.randomUUID().toString().replace("-", "");
      return new Place(Postgres.dataSource(Postgres.url()), schema);
    }
  };

  /** A schema that nobody else uses. */
  record Place(DataSource dataSource, String schema) {
    JdbcSettingStoreBuilder builder() {
      return JdbcSettingStore.builder(dataSource).schema(schema);
    }

    JdbcSettingStore store() {
      return builder().build();
    }

    /** Brings the tables to what a later version of the program has. */
    void migrateToLater(DataSource by) {
      new Schema(by, new Sql(schema)).later("classpath:META-INF/askfirst/later").migrate();
    }

    /** Runs a statement, in which {@code %s} stands for the schema. */
    void execute(String text) throws SQLException {
      try (Connection connection = dataSource.getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute(text.formatted('"' + schema + '"'));
      }
    }

    /** What a query of one number says, in which {@code %s} stands for the schema. */
    long number(String text) throws SQLException {
      try (Connection connection = dataSource.getConnection();
          Statement statement = connection.createStatement();
          ResultSet row = statement.executeQuery(text.formatted('"' + schema + '"'))) {
        row.next();
        return row.getLong(1);
      }
    }

    /** Writes, and tells nobody. */
    void writeUntold(Subject subject, SettingChange change) throws SQLException {
      Database database = Database.of(dataSource);
      Tables tables = new Tables(new Sql(schema), "untold", InstantSource.system());
      new Transactions(dataSource, database, Seal.NONE)
          .write(connection -> tables.write(connection, subject, List.of(change)));
    }
  }

  abstract Place place();
}
