package dev.askfirst.jdbc.internal.sql;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the tables up to what this version of the program needs. */
public final class Schema {
  private static final String HERE = "classpath:META-INF/askfirst/jdbc";

  private static final int ATTEMPTS = 5;

  private final DataSource dataSource;
  private final Sql sql;
  private final List<String> locations;

  public Schema(DataSource dataSource, Sql sql) {
    this(dataSource, sql, List.of(HERE));
  }

  private Schema(DataSource dataSource, Sql sql, List<String> locations) {
    this.dataSource = dataSource;
    this.sql = sql;
    this.locations = locations;
  }

  /** The tables of a version that has more migrations, there. */
  public Schema later(String there) {
    return new Schema(dataSource, sql, List.of(HERE, there));
  }

  /**
   * Makes the tables, or changes those of an earlier version. Tables of a later version are left as
   * they are: they are made so that this one can use them. Done again if the database ended it for
   * the sake of a node that writes meanwhile.
   *
   * @throws IllegalStateException if that fails
   */
  public void migrate() {
    for (int attempt = 1; ; attempt++) {
      try {
        flyway().migrate();
        return;
      } catch (FlywayException failed) {
        if (attempt == ATTEMPTS || !Failures.gaveWay(failed)) {
          throw failure(failed);
        }
      }
    }
  }

  private IllegalStateException failure(FlywayException failed) {
    return new IllegalStateException(
        "The tables in the schema \""
            + sql.schema()
            + "\" must be those that this version knows, but could not be brought to it; see the"
            + " cause, and put it right or give the store a schema of its own",
        failed);
  }

  /** Whether tables were ever made here. */
  public boolean exists() {
    return flyway().info().current() != null;
  }

  private Flyway flyway() {
    return Flyway.configure(Schema.class.getClassLoader())
        .dataSource(dataSource)
        .schemas(sql.schema())
        .defaultSchema(sql.schema())
        .table("schema_history")
        .locations(locations.toArray(String[]::new))
        .load();
  }
}
