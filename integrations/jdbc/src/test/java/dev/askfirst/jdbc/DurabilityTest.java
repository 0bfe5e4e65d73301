package dev.askfirst.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.jdbc.internal.sql.Database;
import dev.askfirst.jdbc.internal.sql.Seal;
import dev.askfirst.jdbc.internal.sql.Transactions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.ds.PGSimpleDataSource;

/** How PostgreSQL commits what is written. */
class DurabilityTest {
  @ParameterizedTest
  @CsvSource({"off, on", "on, on", "local, local", "remote_apply, remote_apply"})
  void aWriteIsOnDiskAlsoWhereTheServerWasToldToBeQuick(String told, String done)
      throws SQLException {
    PGSimpleDataSource dataSource = new PGSimpleDataSource();
    dataSource.setUrl(Postgres.url());
    dataSource.setOptions("-c synchronous_commit=" + told);
    Transactions transactions = new Transactions(dataSource, Database.of(dataSource), Seal.NONE);

    assertThat(transactions.write(DurabilityTest::setting)).isEqualTo(done);
    assertThat(transactions.read(DurabilityTest::setting)).isEqualTo(told);
  }

  private static String setting(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("show synchronous_commit")) {
      row.next();
      return row.getString(1);
    }
  }
}
