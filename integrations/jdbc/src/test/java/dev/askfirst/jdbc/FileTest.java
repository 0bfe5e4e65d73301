package dev.askfirst.jdbc;

import static dev.askfirst.jdbc.Change.denied;
import static dev.askfirst.jdbc.Change.granted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.askfirst.runtime.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTest {
  private static final Subject ALICE = Subject.of("alice").in("memo");
  private static final String RECORD = "scope.record";

  @TempDir private Path folder;

  private Path file() {
    return folder.resolve("a folder/decisions");
  }

  private Path database() {
    return folder.resolve("a folder/decisions.mv.db");
  }

  private Path writes() {
    return folder.resolve("a folder/decisions.writes");
  }

  @Test
  void whatWasDecidedTodayIsRememberedTomorrow() throws Exception {
    try (JdbcSettingStore today = JdbcSettingStore.inFile(file())) {
      today.write(ALICE, List.of(granted(RECORD, 0)));
    }
    try (JdbcSettingStore tomorrow = JdbcSettingStore.inFile(file())) {
      assertThat(tomorrow.load(ALICE)).containsOnlyKeys(RECORD);
      assertThat(tomorrow.history(ALICE)).hasSize(1);
    }
    try (var files = Files.list(folder.resolve("a folder"))) {
      assertThat(files).containsExactlyInAnyOrder(database(), writes());
    }
  }

  @Test
  void aFileIsOpenOnce() throws Exception {
    try (JdbcSettingStore first = JdbcSettingStore.inFile(file())) {
      first.write(ALICE, List.of(granted(RECORD, 0)));
      Path same = folder.resolve("a folder/../a folder/decisions");
      assertThatThrownBy(() -> JdbcSettingStore.inFile(same))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("is open already");
      first.write(ALICE, List.of(granted("scope.camera", 0)));
    }
    try (JdbcSettingStore next = JdbcSettingStore.inFile(file())) {
      assertThat(next.load(ALICE)).hasSize(2);
    }
  }

  @Test
  void aFileThatWasCutShortIsAnErrorWithARemedyAndNeverOlderOrEmpty() throws Exception {
    write(40);
    byte[] whole = Files.readAllBytes(database());
    byte[] noted = Files.readAllBytes(writes());
    Random random = new Random(42);
    int refused = 0;
    for (int cut = 0; cut < 60; cut++) {
      int length = cut < 20 ? cut * 409 : random.nextInt(whole.length);
      Files.write(database(), Arrays.copyOf(whole, length));
      Files.write(writes(), noted);
      try (JdbcSettingStore store = JdbcSettingStore.inFile(file())) {
        assertThat(store.history(ALICE)).as("cut to %s of %s", length, whole.length).hasSize(40);
      } catch (IllegalStateException damaged) {
        refused++;
        assertThat(damaged)
            .hasMessageContaining(database().toString())
            .hasMessageContaining("put a backup in its place");
      }
    }
    assertThat(refused).isGreaterThan(20);
  }

  @Test
  void anOlderFileInThePlaceOfANewerOneIsAnError() throws Exception {
    write(3);
    byte[] older = Files.readAllBytes(database());
    write(2);
    Files.write(database(), older);

    assertThatThrownBy(() -> JdbcSettingStore.inFile(file()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("2 of the 5 writes to it are gone");

    Files.delete(writes());
    try (JdbcSettingStore restored = JdbcSettingStore.inFile(file())) {
      assertThat(restored.history(ALICE)).as("the remedy").hasSize(3);
    }
  }

  @Test
  void aFileThatIsGoneIsAnErrorUntilItsCountIsGoneAsWell() throws Exception {
    write(1);
    Files.delete(database());

    assertThatThrownBy(() -> JdbcSettingStore.inFile(file()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("the file is gone");

    Files.delete(writes());
    try (JdbcSettingStore anew = JdbcSettingStore.inFile(file())) {
      assertThat(anew.load(ALICE)).isEmpty();
    }
  }

  @Test
  void anEmptyFileOrOneOfSomethingElseIsAnError() throws IOException {
    Files.createDirectories(folder.resolve("a folder"));
    for (byte[] content : List.of(new byte[0], new byte[9_999])) {
      Files.write(database(), content);
      assertThatThrownBy(() -> JdbcSettingStore.inFile(file()))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("delete both to begin anew");
    }
  }

  @Test
  void aPathThatWouldBeTakenForSettingsIsRefused() {
    assertThatThrownBy(() -> JdbcSettingStore.inFile(folder.resolve("a;INIT=x")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("semicolon");
  }

  private void write(int times) throws Exception {
    try (JdbcSettingStore store = JdbcSettingStore.inFile(file())) {
      for (int i = 0; i < times; i++) {
        var kept = store.load(ALICE).get(RECORD);
        long version = kept == null ? 0 : kept.version();
        var change = i % 2 == 0 ? granted(RECORD, version) : denied(RECORD, version);
        assertThat(store.write(ALICE, List.of(change)).written()).isTrue();
      }
    }
  }
}
