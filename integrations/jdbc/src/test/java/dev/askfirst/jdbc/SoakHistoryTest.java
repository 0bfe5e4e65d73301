package dev.askfirst.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SoakHistoryTest {
  private static SoakHistory.Entry entry(boolean granted, long begin, long end) {
    return new SoakHistory.Entry(granted, Optional.of(new SoakHistory.Moment(begin, end)));
  }

  @Test
  void aPassIsAsLateAsTheRevocationOfTheLastGrantBeforeIt() {
    SoakHistory history =
        new SoakHistory(
            List.of(
                entry(false, 0, 5),
                entry(true, 10, 20),
                entry(false, 30, 40),
                entry(true, 100, 120)));
    assertThat(history.lateness(true, 5, 5)).isEqualTo(Long.MAX_VALUE);
    assertThat(history.lateness(true, 5, 9)).isEqualTo(Long.MAX_VALUE);
    assertThat(history.lateness(true, 5, 12)).as("granted while it ran").isNegative();
    assertThat(history.lateness(true, 12, 12)).isNegative();
    assertThat(history.lateness(true, 35, 35)).isNegative();
    assertThat(history.lateness(true, 47, 47)).isEqualTo(7);
    assertThat(history.lateness(true, 99, 99)).isEqualTo(59);
    assertThat(history.lateness(true, 110, 110)).isNegative();
    assertThat(history.lateness(false, 15, 15)).isNegative();
    assertThat(history.lateness(false, 29, 29)).isEqualTo(9);
    assertThat(history.lateness(false, 119, 119)).isNegative();
    assertThat(history.lateness(false, 127, 127)).isEqualTo(7);
  }

  @Test
  void aChangeThatNobodyTimedMayExplainAPassAndEndsNone() {
    SoakHistory history =
        new SoakHistory(List.of(new SoakHistory.Entry(true, Optional.empty()), entry(false, 1, 2)));
    assertThat(history.lateness(true, 9, 9)).isEqualTo(7);
    assertThat(
            new SoakHistory(
                    List.of(entry(false, 1, 2), new SoakHistory.Entry(true, Optional.empty())))
                .lateness(true, 9, 9))
        .isNegative();
  }

  /** As it is said, one entry after the other. */
  private static long lateness(
      List<SoakHistory.Entry> log, boolean granted, long begin, long answered) {
    long late = Long.MAX_VALUE;
    long overwritten = Long.MIN_VALUE;
    for (int i = log.size() - 1; i >= 0; i--) {
      SoakHistory.Entry entry = log.get(i);
      if (entry.granted() == granted && entry.begin() <= answered) {
        late = Math.min(late, overwritten);
      }
      if (entry.made().isPresent()) {
        overwritten = Math.max(overwritten, begin - entry.end());
      }
    }
    return late;
  }

  @Test
  void lookingItUpIsTheSameAsGoingThroughTheLog() {
    Random random = new Random(17);
    for (int round = 0; round < 2_000; round++) {
      List<SoakHistory.Entry> log = new ArrayList<>();
      for (int i = random.nextInt(8); i > 0; i--) {
        long begin = random.nextInt(40);
        boolean granted = random.nextBoolean();
        log.add(
            random.nextInt(5) == 0
                ? new SoakHistory.Entry(granted, Optional.empty())
                : entry(granted, begin, begin + random.nextInt(20)));
      }
      SoakHistory history = new SoakHistory(log);
      for (long begin = 0; begin < 60; begin += 3) {
        for (boolean granted : new boolean[] {true, false}) {
          assertThat(history.lateness(granted, begin, begin + 5))
              .as("%s %s %s", log, granted, begin)
              .isEqualTo(lateness(log, granted, begin, begin + 5));
        }
      }
    }
  }
}
