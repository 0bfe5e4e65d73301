package dev.askfirst.jdbc.internal.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class WatchdogTest {
  private static final Duration BOUND = Duration.ofSeconds(8);
  private static final long HALF = BOUND.toNanos() / 2;

  private long now = -5;
  private final Operations operations = new Operations(() -> now);
  private final Watchers watchers = new Watchers();
  private final Watchdog watchdog = new Watchdog(BOUND, operations, watchers, () -> now);

  @Test
  void asLongAsNothingWasHeardNothingCounts() {
    watchdog.look();
    watchdog.look();
    assertThat(watchers.losses()).isEqualTo(2);
  }

  @Test
  void whatWasHeardCountsForHalfTheBound() {
    watchdog.heard(now);
    now += HALF;
    watchdog.look();
    assertThat(watchers.losses()).isZero();
    now++;
    watchdog.look();
    watchdog.look();
    assertThat(watchers.losses()).isEqualTo(2);
    watchdog.heard(now);
    watchdog.look();
    assertThat(watchers.losses()).isEqualTo(2);
  }

  @Test
  void aReadThatHangsIsNotWaitedFor() throws Exception {
    operations.during(
        () -> {
          now += HALF;
          watchdog.heard(now);
          watchdog.look();
          assertThat(watchers.losses()).isZero();
          now++;
          watchdog.look();
          assertThat(watchers.losses()).isEqualTo(1);
          return now;
        });
    watchdog.look();
    assertThat(watchers.losses()).isEqualTo(1);
  }
}
