package dev.askfirst.jdbc;

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
  }

  abstract Place place();
}
