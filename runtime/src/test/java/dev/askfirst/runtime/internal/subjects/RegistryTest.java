package dev.askfirst.runtime.internal.subjects;

import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.runtime.Denial;
import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.internal.catalogue.Catalogue;
import dev.askfirst.runtime.internal.decisions.Refusal;
import dev.askfirst.runtime.internal.decisions.Rules;
import dev.askfirst.runtime.internal.decisions.Setting;
import dev.askfirst.runtime.internal.work.Threads;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RegistryTest {
  private static final int MOST = 10_000;

  private Instant now = Instant.parse("2026-01-02T03:04:05Z");
  private final Rules rules = new Rules(Catalogue.read(List.of(), List.of()), () -> now, null);
  private final Setting unread =
      Setting.without(
          rules, new Refusal(Optional.empty(), List.of(), Denial.STORE_UNAVAILABLE, null));
  private final Registry registry =
      new Registry(
          unread,
          new Limits(Duration.ofMinutes(2), new BackOff.Limit(3, Duration.ofMinutes(10)), 64, MOST),
          new Threads(Runnable::run, Runnable::run),
          () -> now,
          begun -> {});

  private void passBy(String user) {
    now = now.plus(Registry.IDLE);
    registry.find(Subject.of(user));
  }

  @Test
  void idleSubjectsLeaveMemory() {
    for (int user = 0; user < 10_000; user++) {
      registry.find(Subject.of("user " + user));
    }
    assertThat(registry.all()).hasSize(10_000);

    passBy("one");
    passBy("two");

    assertThat(registry.all()).hasSizeLessThanOrEqualTo(2);
  }

  @Test
  void whoIsHeldStaysAndLeavesOnceReleased() {
    SubjectState held = registry.hold(Subject.of("alice"));
    passBy("one");
    passBy("two");
    assertThat(registry.peek(Subject.of("alice"))).containsSame(held);

    held.release();
    passBy("three");
    passBy("four");
    assertThat(registry.peek(Subject.of("alice"))).isEmpty();
  }

  @Test
  void whoIsReadOftenStays() {
    SubjectState read = registry.find(Subject.of("alice"));
    for (int i = 0; i < 5; i++) {
      registry.find(Subject.of("alice"));
      passBy("one " + i);
    }

    assertThat(registry.peek(Subject.of("alice"))).containsSame(read);
  }

  @Test
  void howManyComeAtOnceMemoryKeepsNoMoreThanItsLimit() {
    for (int user = 0; user < 10 * MOST; user++) {
      registry.find(Subject.of("user " + user));
      assertThat(registry.count()).isLessThanOrEqualTo(MOST + MOST / 20);
    }
    assertThat(registry.count()).isGreaterThan(MOST / 2);
  }

  @Test
  void ofTooManyThoseWhoAreReadStayBeforeThoseWhoAreNot() {
    SubjectState read = registry.find(Subject.of("alice"));
    SubjectState notRead = registry.find(Subject.of("bob"));
    for (int user = 0; user < 3 * MOST; user++) {
      registry.find(Subject.of("user " + user));
      assertThat(registry.find(Subject.of("alice"))).isSameAs(read);
    }
    assertThat(registry.peek(notRead.subject)).isEmpty();
    assertThat(notRead.hold()).as("who has left is not held any more").isFalse();
  }

  @Test
  void whoIsHeldStaysHoweverManyCome() {
    SubjectState held = registry.hold(Subject.of("alice"));
    for (int user = 0; user < 3 * MOST; user++) {
      registry.find(Subject.of("user " + user));
    }
    assertThat(registry.peek(Subject.of("alice"))).containsSame(held);
  }
}
