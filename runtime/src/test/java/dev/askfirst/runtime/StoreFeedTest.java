package dev.askfirst.runtime;

import static dev.askfirst.runtime.Fixture.NEEDS_RECORD;
import static dev.askfirst.runtime.Fixture.RECORD;
import static dev.askfirst.runtime.Fixture.denial;
import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.runtime.spi.SettingStore;
import dev.askfirst.runtime.spi.StoredDecision;
import dev.askfirst.runtime.spi.Withdrawal;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoreFeedTest {
  private static final Subject SUBJECT = Subject.of("single-user");

  private final Fixture fixture = new Fixture();
  private final FailingStore store = new FailingStore();

  @Test
  void M7_whatChangedElsewhereCountsNoMoreWhileItIsReadAgain() {
    Queue<Runnable> later = new ArrayDeque<>();
    AuthorizerBuilder builder = fixture.builder().store(store).singleUser();
    builder.config.own = later::add;
    Authorizer authorizer = builder.build();
    authorizer.record(RECORD, Decision.GRANTED, "form 1");
    assertThat(authorizer.loadedSetting().allows(NEEDS_RECORD)).isTrue();

    store.writeElsewhere(SUBJECT, RECORD, Decision.DENIED);
    watcher().changed(SUBJECT);

    assertThat(authorizer.loadedSetting().allows(NEEDS_RECORD)).isFalse();
    later.remove().run();
    assertThat(authorizer.loadedSetting().authSetting()).containsEntry(RECORD, false);
  }

  @Test
  void whenChangesMayHaveBeenLostAnOpenQuestionLearnsOfThem() {
    Authorizer authorizer = fixture.builder().store(store).singleUser().build();
    Authorization waiting = authorizer.authorize(NEEDS_RECORD);

    store.writeElsewhere(SUBJECT, RECORD, Decision.DENIED);
    watcher().lost();

    assertThat(denial(waiting::await)).isEqualTo(Denial.REFUSED_BEFORE);
    assertThat(fixture.prompt.last().withdrawn()).isEqualTo(Withdrawal.SUPERSEDED);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void M7_whatWasReadBeforeAChangeIsNotTakenForWhatIsThereAfterIt(boolean lost) {
    Queue<Runnable> later = new ArrayDeque<>();
    SettingStore slow =
        new ForwardingStore(store) {
          @Override
          public Map<String, StoredDecision> load(Subject subject) throws Exception {
            Map<String, StoredDecision> read = super.load(subject);
            store.writeElsewhere(subject, RECORD, Decision.DENIED);
            if (lost) {
              watcher().lost();
            } else {
              watcher().changed(subject);
            }
            return read;
          }
        };
    store.writeElsewhere(SUBJECT, RECORD, Decision.GRANTED);
    AuthorizerBuilder builder = fixture.builder().store(slow).singleUser();
    builder.config.own = later::add;
    Authorizer authorizer = builder.build();

    authorizer.getSetting();
    later.forEach(Runnable::run);

    assertThat(authorizer.loadedSetting().allows(NEEDS_RECORD)).isFalse();
  }

  private SettingStore.Watcher watcher() {
    return Objects.requireNonNull(store.watcher);
  }
}
