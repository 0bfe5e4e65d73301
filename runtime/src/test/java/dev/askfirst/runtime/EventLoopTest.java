package dev.askfirst.runtime;

import static dev.askfirst.runtime.Fixture.NEEDS_RECORD;
import static dev.askfirst.runtime.Fixture.RECORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.askfirst.runtime.spi.ConsentAnswer;
import dev.askfirst.runtime.spi.Withdrawal;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Threads that must not wait. */
@Timeout(60)
class EventLoopTest {
  private final Fixture fixture = new Fixture();
  private final VoiceMemo memo = new VoiceMemo();

  /** Every thread is the loop's. */
  private Authorizer onTheLoop() {
    AuthorizerBuilder builder = fixture.builder().singleUser();
    builder.config.eventLoops = List.of(() -> true);
    return builder.build();
  }

  @Test
  void G7_aCallThatWouldHaveToWaitIsAnErrorThatNamesAsync() {
    GuardedVoiceMemo guard = new GuardedVoiceMemo(memo, onTheLoop());

    assertThatThrownBy(() -> guard.record("one"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(Thread.currentThread().getName())
        .hasMessageContaining("async()");
    assertThat(memo.entered).isEmpty();
    assertThat(fixture.prompt.last().withdrawn()).isEqualTo(Withdrawal.CANCELLED);
  }

  @Test
  void G7_whatNeedNotWaitWorks() throws IOException {
    Authorizer authorizer = onTheLoop();
    fixture.prompt.always(ConsentAnswer.allow());
    assertThat(authorizer.authorize(NEEDS_RECORD).await().isOk()).isTrue();
    assertThat(new GuardedVoiceMemo(memo, authorizer).record("one")).isSameAs(memo.clip);

    Authorizer denied = onTheLoop();
    denied.record(RECORD, Decision.DENIED, "form 1");
    assertThatThrownBy(() -> new GuardedVoiceMemo(memo, denied).record("two"))
        .isInstanceOf(ScopeDeniedException.class);
  }

  @Test
  void G7_theOthersGoOnWaiting() {
    Authorizer authorizer = onTheLoop();
    Authorization other = authorizer.authorize(NEEDS_RECORD);
    assertThatThrownBy(() -> authorizer.authorize(NEEDS_RECORD).await())
        .isInstanceOf(IllegalStateException.class);
    fixture.prompt.last().answer(ConsentAnswer.allow());

    assertThat(other.await().isOk()).isTrue();
  }
}
