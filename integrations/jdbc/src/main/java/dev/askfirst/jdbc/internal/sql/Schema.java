package dev.askfirst.jdbc.internal.sql;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the tables up to what this version of the program needs. */
public final class Schema {
  private final DataSource dataSource;
  private final Sql sql;

  public Schema(DataSource dataSource, Sql sql) {
    this.dataSource = dataSource;
    this.sql = sql;
  }

  /**
   * Makes the tables, or changes those of an earlier version. Tables of a later version are left as
   * they are: they are made so that this one can use them.
   *
   * @throws IllegalStateException if that fails
   */
  public void migrate() {
    try {
      flyway().migrate();
    } catch (FlywayException failed) {
      throw new IllegalStateException(
          "The tables in the schema \""
              + sql.schema()
              + "\" must be those that this version knows, but could not be brought to it; see the"
              + " cause, and put it right or give the store a schema of its own",
          failed);
    }
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
        .locations("classpath:META-INF/askfirst/jdbc")
        .load();
  }
}
