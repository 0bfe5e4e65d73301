package dev.askfirst.runtime;

import static dev.askfirst.runtime.Fixture.NEEDS_RECORD;
import static dev.askfirst.runtime.Fixture.RECORD;
import static dev.askfirst.runtime.Fixture.denial;
import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.runtime.spi.SettingStore;
import dev.askfirst.runtime.spi.StoredDecision;
import dev.askfirst.runtime.spi.SubjectResolver;
import dev.askfirst.runtime.spi.Withdrawal;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
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
  void M7_theGrantedPathReadsNoStoreNorHasItRead() throws Exception {
    List<Runnable> later = new ArrayList<>();
    AuthorizerBuilder one = fixture.builder().store(store).singleUser();
    AuthorizerBuilder many = fixture.builder().store(store).subjects(SubjectResolver.boundOnly());
    one.config.own = later::add;
    many.config.own = later::add;
    store.writeElsewhere(SUBJECT, RECORD, Decision.GRANTED);
    for (Authorizer authorizer : List.of(one.build(), many.build())) {
      AuthSetting read = authorizer.callAs(SUBJECT, authorizer::getSetting);
      assertThat(read.allows(NEEDS_RECORD)).isTrue();
      int reads = store.reads;
      fixture.time.pass(Duration.ofDays(1));
      store.failReads = new IOException("unreachable");

      authorizer.runAs(SUBJECT, () -> assertThat(letThrough(authorizer)).isEqualTo(300));
      while (!later.isEmpty()) {
        later.remove(0).run();
      }
      assertThat(store.reads).isEqualTo(reads);
      store.failReads = null;
    }
    assertThat(fixture.time.timers()).isZero();
  }

  /** How many of 300 calls are let through, by guards of each kind. */
  private static int letThrough(Authorizer authorizer) {
    int through = 0;
    for (int i = 0; i < 100; i++) {
      through += authorizer.getSetting().allows(NEEDS_RECORD) ? 1 : 0;
    }
    for (int i = 0; i < 100; i++) {
      through += authorizer.loadedSetting().allows(NEEDS_RECORD) ? 1 : 0;
      CompletableFuture<?> asked = authorizer.authorize(NEEDS_RECORD).toCompletableFuture();
      through += asked.isDone() && !asked.isCompletedExceptionally() ? 1 : 0;
    }
    return through;
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
