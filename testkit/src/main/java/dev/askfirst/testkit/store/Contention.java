package dev.askfirst.testkit.store;

import static dev.askfirst.testkit.store.Changes.grant;
import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.spi.SettingChange;
import dev.askfirst.runtime.spi.SettingStore;
import dev.askfirst.runtime.spi.StoredDecision;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** What happens where many threads write at once. */
final class Contention {
  private static final int THREADS = 8;
  private static final int WRITES = 25;
  private static final String SCOPE = "scope.record";

  private Contention() {}

  /** Of many who have seen the same, one writes. */
  static void oneWins(SettingStore store, Subject subject) throws Exception {
    for (int round = 0; round < WRITES; round++) {
      long seen = Kept.version(store.load(subject), SCOPE);
      List<Boolean> written =
          Crowd.run(
              Collections.nCopies(
                  THREADS, () -> store.write(subject, List.of(grant(SCOPE, seen))).written()));
      assertThat(written).containsOnlyOnce(true);
    }
  }

  /** Each write replaces another version, whichever store it goes through. */
  static void noWriteIsLost(Subject subject, SettingStore... stores) throws Exception {
    List<Callable<List<Long>>> writers = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      SettingStore store = stores[i % stores.length];
      writers.add(() -> replaced(store, subject));
    }
    List<Long> replaced = Crowd.run(writers).stream().flatMap(List::stream).toList();
    assertThat(replaced).hasSize(THREADS * WRITES).doesNotHaveDuplicates();
    assertThat(replaced).doesNotContain(Kept.version(stores[0].load(subject), SCOPE));
  }

  private static List<Long> replaced(SettingStore store, Subject subject) throws Exception {
    List<Long> replaced = new ArrayList<>();
    for (int i = 0; i < WRITES; i++) {
      replaced.add(writeAtLast(store, subject));
    }
    return replaced;
  }

  /** Writes over whatever is there, as long as it takes, and says which version was replaced. */
  private static long writeAtLast(SettingStore store, Subject subject) throws Exception {
    Map<String, StoredDecision> seen = store.load(subject);
    while (true) {
      SettingChange change = grant(SCOPE, Kept.version(seen, SCOPE));
      SettingStore.Result result = store.write(subject, List.of(change));
      if (result.written()) {
        return change.expectedVersion();
      }
      seen = result.current();
    }
  }

  /** Those who write for different users do not stand in each other's way. */
  static void allWrite(SettingStore store) throws Exception {
    List<Callable<Boolean>> writers = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      Subject subject = Subject.of("user-" + i).in("memo");
      writers.add(() -> store.write(subject, List.of(grant(SCOPE, 0))).written());
    }
    assertThat(Crowd.run(writers)).containsOnly(true);
  }
}
