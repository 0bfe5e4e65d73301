/** Keeps decisions in a file or in PostgreSQL. */
module dev.askfirst.jdbc {
  requires transitive dev.askfirst.runtime;
  requires transitive java.sql;
  // The drivers' data sources need it, and cannot say so.
  requires java.naming;
  requires flyway.core;
  requires static com.h2database;
  requires static org.postgresql.jdbc;
  requires static org.checkerframework.checker.qual;
  requires static org.jspecify;

  exports dev.askfirst.jdbc;
}
