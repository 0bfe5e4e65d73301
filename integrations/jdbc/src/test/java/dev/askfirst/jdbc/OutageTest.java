package dev.askfirst.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.askfirst.runtime.Authorizer;
import dev.askfirst.runtime.Decision;
import dev.askfirst.runtime.Denial;
import dev.askfirst.runtime.Requirement;
import dev.askfirst.runtime.ScopeDeniedException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A server of its own, which goes away and comes back. */
class OutageTest {
  private static final String SCOPE = "scope.record";
  private static final Requirement RECORD = Requirement.allOf(SCOPE);
  private static final Duration BOUND = Duration.ofSeconds(4);

  private final PostgresServer server = PostgresServer.start(Postgres.bin());
  private final JdbcSettingStore store =
      JdbcSettingStore.builder(Postgres.dataSource(server.url())).bound(BOUND).build();
  private final Authorizer authorizer =
      Authorizer.builder().store(store).application("memo").singleUser().build();

  @AfterEach
  void close() {
    authorizer.close();
    store.close();
    server.close();
  }

  private void grant() throws Exception {
    authorizer.record(SCOPE, Decision.GRANTED, "paper form 17");
    Patience.until(() -> authorizer.getSetting().allows(RECORD));
  }

  @Test
  void M7_whenPostgresIsGoneTheGuardRefusesUntilItIsBack() throws Exception {
    grant();

    server.kill();
    Patience.until(() -> !authorizer.loadedSetting().allows(RECORD));

    assertThat(authorizer.getSetting().allows(RECORD)).isFalse();
    assertThatThrownBy(() -> authorizer.authorize(RECORD).await())
        .isInstanceOfSatisfying(
            ScopeDeniedException.class,
            denied -> assertThat(denied.denial()).isEqualTo(Denial.STORE_UNAVAILABLE));
    server.start();
    Patience.until(() -> authorizer.getSetting().allows(RECORD));
  }

  @Test
  void M7_whenPostgresIsSilentTheGuardRefusesWithinTheBound() throws Exception {
    grant();
    // The feed is up when the setting stays in memory for a while.
    Patience.until(() -> inMemoryFor(BOUND));

    server.freeze();
    try {
      long start = System.nanoTime();
      Patience.until(() -> !authorizer.loadedSetting().allows(RECORD));
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(BOUND);
    } finally {
      server.thaw();
    }
    Patience.until(() -> authorizer.getSetting().allows(RECORD));
  }

  private boolean inMemoryFor(Duration time) {
    long end = System.nanoTime() + time.toNanos();
    while (authorizer.getSetting().allows(RECORD)) {
      if (!authorizer.loadedSetting().allows(RECORD)) {
        return false;
      }
      if (System.nanoTime() - end > 0) {
        return true;
      }
    }
    return false;
  }
}
