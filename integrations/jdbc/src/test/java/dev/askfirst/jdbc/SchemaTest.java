package dev.askfirst.jdbc;

import static dev.askfirst.jdbc.Change.denied;
import static dev.askfirst.jdbc.Change.granted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.askfirst.runtime.Subject;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {
  private static final Subject ALICE = Subject.of("alice").in("memo");
  private static final String RECORD = "scope.record";

  @ParameterizedTest
  @EnumSource
  void twoSchemasOfOneDatabaseAreApart(Kind kind) throws Exception {
    Kind.Place place = kind.place();
    Kind.Place beside = new Kind.Place(place.dataSource(), place.schema() + "_b");

    place.store().write(ALICE, List.of(granted(RECORD, 0)));

    assertThat(beside.store().load(ALICE)).isEmpty();
    assertThat(place.store().load(ALICE)).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void nodesThatStartAtOnceMakeTheTablesOnce(Kind kind) throws Exception {
    Kind.Place place = kind.place();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<Future<JdbcSettingStore>> stores = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      stores.add(threads.submit(place::store));
    }
    for (Future<JdbcSettingStore> store : stores) {
      store.get().write(Subject.of("user"), List.of(granted(RECORD, 0)));
    }
    threads.shutdown();
    assertThat(place.store().history(Subject.of("user"))).hasSize(4);
  }

  @ParameterizedTest
  @EnumSource
  void anOlderProgramGoesOnWithTheTablesOfANewerOne(Kind kind) throws Exception {
    Kind.Place place = kind.place();
    JdbcSettingStore older = place.store();
    older.write(ALICE, List.of(granted(RECORD, 0)));

    place.migrateToLater(place.dataSource());

    older.write(ALICE, List.of(denied("scope.camera", 0)));
    JdbcSettingStore restarted = place.store();
    assertThat(restarted.load(ALICE)).hasSize(2);
    assertThat(restarted.history(ALICE)).hasSize(2);
    restarted.clearApplication("memo");
    assertThat(restarted.erase(ALICE)).isEqualTo(4);
  }

  @ParameterizedTest
  @EnumSource
  void whoeverMigratesByHandGetsAStoreThatLeavesTheTablesAlone(Kind kind) throws Exception {
    Kind.Place place = kind.place();
    JdbcSettingStore early = place.builder().withoutMigration().build();
    assertThatThrownBy(() -> early.load(ALICE)).isInstanceOf(java.sql.SQLException.class);

    assertThat(place.store().load(ALICE)).isEmpty();
    assertThat(early.load(ALICE)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void tablesThatAreNotOursAreAnError(Kind kind) throws Exception {
    Kind.Place place = kind.place();
    try (Connection connection = place.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create schema \"" + place.schema() + "\"");
      statement.execute("create table \"" + place.schema() + "\".decision (id integer)");
    }
    assertThatThrownBy(place::store)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("give the store a schema of its own");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "A", "a-b", "a\"b", "1a", "a b", "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddx"})
  void aSchemaHasAPlainName(String name) {
    JdbcSettingStoreBuilder builder = Kind.H2.place().builder();
    assertThatThrownBy(() -> builder.schema(name))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"" + name + "\"");
  }

  @Test
  void theBuilderRefusesWhatCannotWork() {
    JdbcSettingStoreBuilder builder = Kind.H2.place().builder();
    assertThatThrownBy(() -> builder.node(" ")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> builder.bound(java.time.Duration.ofMillis(199)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("PT0.199S");
  }
}
