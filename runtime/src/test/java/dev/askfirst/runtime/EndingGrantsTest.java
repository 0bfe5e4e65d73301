package dev.askfirst.runtime;

import static dev.askfirst.runtime.Fixture.CAMERA;
import static dev.askfirst.runtime.Fixture.NEEDS_CAMERA;
import static dev.askfirst.runtime.Fixture.NEEDS_RECORD;
import static dev.askfirst.runtime.Fixture.RECORD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.runtime.spi.ConsentAnswer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Grants that end, read often enough to be remembered by the snapshot. */
final class EndingGrantsTest {
  private static final Requirement BOTH = Requirement.allOf(RECORD, CAMERA);

  private final Fixture fixture = new Fixture();
  private final AtomicInteger readings = new AtomicInteger();
  private final InstantSource counted =
      () -> {
        readings.incrementAndGet();
        return fixture.time.instant();
      };

  private final Authorizer authorizer = fixture.builder().clock(counted).singleUser().build();

  @Test
  void A14_eachGrantEndsAtItsOwnTime() {
    grant(NEEDS_RECORD, Duration.ofHours(1));
    grant(NEEDS_CAMERA, Duration.ofHours(2));
    assertThat(allowedTwice(BOTH, NEEDS_RECORD, NEEDS_CAMERA)).doesNotContain(false);

    fixture.time.pass(Duration.ofHours(1));
    assertThat(allowedTwice(NEEDS_CAMERA, NEEDS_CAMERA)).doesNotContain(false);
    assertThat(allowedTwice(NEEDS_RECORD, BOTH)).doesNotContain(true);

    fixture.time.pass(Duration.ofHours(1));
    assertThat(allowedTwice(NEEDS_RECORD, NEEDS_CAMERA, BOTH)).doesNotContain(true);
  }

  @Test
  void A14_aGrantEndsWithinAMillisecond() {
    grant(NEEDS_RECORD, Duration.ofMillis(5).plusNanos(500_000));
    assertThat(allowedTwice(NEEDS_RECORD)).doesNotContain(false);

    fixture.time.pass(Duration.ofMillis(5).plusNanos(499_999));
    assertThat(allowedTwice(NEEDS_RECORD)).doesNotContain(false);
    fixture.time.pass(Duration.ofNanos(1));
    assertThat(allowedTwice(NEEDS_RECORD)).doesNotContain(true);
  }

  @Test
  void A14_aRevokedGrantCountsNoMoreThoughItHasNotEnded() {
    grant(NEEDS_RECORD, Duration.ofHours(1));
    assertThat(allowedTwice(NEEDS_RECORD)).doesNotContain(false);

    authorizer.revoke(RECORD);
    assertThat(allowedTwice(NEEDS_RECORD)).doesNotContain(true);
  }

  @Test
  void S3_onlyAGrantThatEndsReadsTheClockAndOnceACall() {
    authorizer.record(CAMERA, Decision.GRANTED, "form 1");
    grant(NEEDS_RECORD, Duration.ofHours(1));
    AuthSetting setting = authorizer.getSetting();
    assertThat(allowedTwice(BOTH, NEEDS_CAMERA)).doesNotContain(false);

    readings.set(0);
    assertThat(setting.allows(NEEDS_CAMERA)).isTrue();
    assertThat(readings).hasValue(0);
    assertThat(List.of(setting.allows(NEEDS_RECORD), setting.allows(BOTH))).doesNotContain(false);
    assertThat(readings).hasValue(2);
  }

  private void grant(Requirement requirement, Duration lasting) {
    Authorization asked = authorizer.authorize(requirement);
    fixture.prompt.last().answer(ConsentAnswer.allowUntil(fixture.time.instant().plus(lasting)));
    assertThat(asked.await().isOk()).isTrue();
  }

  /** The second time by what the first one taught. */
  private List<Boolean> allowedTwice(Requirement... requirements) {
    AuthSetting setting = authorizer.getSetting();
    return Stream.concat(Stream.of(requirements), Stream.of(requirements))
        .map(setting::allows)
        .toList();
  }
}
