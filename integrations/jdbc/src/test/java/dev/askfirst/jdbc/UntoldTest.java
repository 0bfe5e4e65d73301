package dev.askfirst.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.askfirst.runtime.Subject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reads in the midst of which something may have gone untold. */
class UntoldTest {
  private static final Subject ALICE = Subject.of("alice").in("memo");
  private static final String RECORD = "scope.record";

  /** How often somebody who reads is disturbed yet. */
  private int losses;

  private int connections;

  /** Has all decisions of another application cleared whenever a connection is taken. */
  private JdbcSettingStore disturbed(Kind.Place place) {
    JdbcSettingStore[] store = new JdbcSettingStore[1];
    ClassLoader loader = Objects.requireNonNull(UntoldTest.class.getClassLoader());
    DataSource disturbing =
        (DataSource)
            Proxy.newProxyInstance(
                loader,
                new Class<?>[] {DataSource.class},
                (self, method, arguments) -> {
                  connections++;
                  if (losses > 0) {
                    int left = losses - 1;
                    losses = 0;
                    store[0].clearApplication("another");
                    losses = left;
                  }
                  try {
                    return method.invoke(place.dataSource(), arguments);
                  } catch (InvocationTargetException failed) {
                    throw failed.getCause();
                  }
                });
    store[0] = JdbcSettingStore.builder(disturbing).schema(place.schema()).build();
    return store[0];
  }

  @ParameterizedTest
  @EnumSource
  void M7_isDoneAgain(Kind kind) throws Exception {
    JdbcSettingStore store = disturbed(kind.place());
    store.write(ALICE, List.of(Change.granted(RECORD, 0)));

    connections = 0;
    losses = 2;
    assertThat(store.load(ALICE)).containsOnlyKeys(RECORD);
    assertThat(connections).as("three reads, two of them disturbed").isEqualTo(5);
  }

  @ParameterizedTest
  @EnumSource
  void M7_isGivenUpIfThatDoesNotEnd(Kind kind) throws Exception {
    JdbcSettingStore store = disturbed(kind.place());
    losses = Integer.MAX_VALUE;

    assertThatThrownBy(() -> store.load(ALICE))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("see whether it is up");
  }
}
