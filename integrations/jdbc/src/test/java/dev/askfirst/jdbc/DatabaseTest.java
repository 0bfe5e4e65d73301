package dev.askfirst.jdbc;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.util.Objects;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

class DatabaseTest {
  @Test
  void anotherDatabaseIsRefused() {
    assertThatThrownBy(() -> JdbcSettingStore.at(of("MySQL", "jdbc:mysql:x")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("H2 or PostgreSQL, but this is MySQL");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:h2:tcp://localhost/~/x",
        "jdbc:h2:ssl://h/x",
        "jdbc:h2:~/x;Auto_Server=TRUE"
      })
  void anH2ThatOthersMayWriteToIsRefused(String url) {
    assertThatThrownBy(() -> JdbcSettingStore.at(of("H2", url)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("use PostgreSQL");
  }

  @Test
  void aDatabaseThatCannotBeReachedIsAnErrorAtTheStart() {
    PGSimpleDataSource nobody = new PGSimpleDataSource();
    nobody.setUrl("jdbc:postgresql://127.0.0.1:1/postgres");
    JdbcDataSource nowhere = new JdbcDataSource();
    nowhere.setURL("jdbc:h2:file:/proc/none/decisions");
    for (DataSource each : new DataSource[] {nobody, nowhere}) {
      assertThatThrownBy(() -> JdbcSettingStore.at(each))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("cannot be reached");
    }
  }

  private static DataSource of(String product, String url) {
    DatabaseMetaData about =
        proxy(
            DatabaseMetaData.class, name -> name.equals("getDatabaseProductName") ? product : url);
    Connection connection =
        proxy(Connection.class, name -> name.equals("getMetaData") ? about : "");
    return proxy(DataSource.class, name -> connection);
  }

  private interface Answer {
    Object to(String method);
  }

  private static <T> T proxy(Class<T> type, Answer answer) {
    ClassLoader loader = Objects.requireNonNull(DatabaseTest.class.getClassLoader());
    return type.cast(
        Proxy.newProxyInstance(
            loader, new Class<?>[] {type}, (self, method, args) -> answer.to(method.getName())));
  }
}
