package dev.askfirst.testkit.store;

import static dev.askfirst.testkit.store.Changes.deny;
import static dev.askfirst.testkit.store.Changes.grant;
import static dev.askfirst.testkit.store.Changes.takeBack;
import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.runtime.Decision;
import dev.askfirst.runtime.spi.SettingStore;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What a {@link SettingStore} must do that keeps its decisions where several processes read and
 * write them: besides all of {@link SettingStoreContract}, no process overwrites what it has not
 * seen of another, and each is told what the others write.
 */
public abstract class SharedSettingStoreContract extends SettingStoreContract {
  private SettingStore other;

  /** For those who inherit. */
  protected SharedSettingStoreContract() {}

  /**
   * A second store on the data of the one that {@link #emptyStore} gave last, as another process
   * has it. Called once before each test.
   *
   * @return a store that shares nothing with the first but the data
   * @throws Exception fails the test
   */
  protected abstract SettingStore otherStore() throws Exception;

  /**
   * The bound within which a process is told what another wrote. Ten seconds unless overridden.
   *
   * @return the bound that the store states, with some room for a slow machine
   */
  protected Duration bound() {
    return Duration.ofSeconds(10);
  }

  @BeforeEach
  final void beginBeside() throws Exception {
    other = otherStore();
  }

  @Test
  final void whatOneWritesTheOtherReads() throws Exception {
    write(grant(RECORD, 0), deny(CAMERA, 0));
    assertThat(other.load(ALICE)).isEqualTo(store().load(ALICE)).hasSize(2);
    other.write(ALICE, List.of(takeBack(RECORD, version(RECORD))));
    assertThat(Kept.decisions(store().load(ALICE)))
        .containsOnly(Map.entry(CAMERA, Decision.DENIED));
  }

  @Test
  final void neitherOverwritesWhatItHasNotSeen() throws Exception {
    write(grant(RECORD, 0));
    long seen = version(RECORD);
    assertThat(other.write(ALICE, List.of(deny(RECORD, seen))).written()).isTrue();
    SettingStore.Result late = store().write(ALICE, List.of(grant(RECORD, seen)));
    assertThat(late.written()).isFalse();
    assertThat(Kept.decisions(late.current())).containsOnly(Map.entry(RECORD, Decision.DENIED));
  }

  @Test
  final void noWriteOfTwoIsLost() throws Exception {
    Contention.noWriteIsLost(ALICE, store(), other);
  }

  @Test
  final void oneIsToldWhatTheOtherWrites() throws Exception {
    Ear ear = new Ear();
    try (SettingStore.Watch watch = store().watch(ear)) {
      assertThat(watch).isNotNull();
      other.write(ALICE, List.of(grant(RECORD, 0)));
      assertThat(ear.hearsOf(ALICE, bound())).as("told of the write").isTrue();
    }
  }

  @Test
  final void oneIsToldWhatTheOtherTakesBack() throws Exception {
    write(grant(RECORD, 0));
    long seen = version(RECORD);
    Ear ear = new Ear();
    try (SettingStore.Watch watch = store().watch(ear)) {
      assertThat(watch).isNotNull();
      other.write(ALICE, List.of(takeBack(RECORD, seen)));
      assertThat(ear.hearsOf(ALICE, bound())).as("told of the write").isTrue();
    }
  }

  @Test
  final void oneIsToldThatTheOtherClears() throws Exception {
    write(grant(RECORD, 0));
    Ear ear = new Ear();
    try (SettingStore.Watch watch = store().watch(ear)) {
      assertThat(watch).isNotNull();
      other.clearApplication("memo");
      assertThat(ear.hearsOf(ALICE, bound())).as("told of the clearing").isTrue();
    }
  }

  @Test
  final void whatIsToldCanBeReadByThen() throws Exception {
    Ear ear = new Ear();
    try (SettingStore.Watch watch = store().watch(ear)) {
      assertThat(watch).isNotNull();
      other.write(ALICE, List.of(deny(RECORD, 0)));
      assertThat(ear.hearsOf(ALICE, bound())).isTrue();
      assertThat(Kept.decisions(store().load(ALICE)))
          .containsOnly(Map.entry(RECORD, Decision.DENIED));
    }
  }

  @Test
  final void aWatchThatIsClosedTellsNothing() throws Exception {
    Ear closed = new Ear();
    Ear open = new Ear();
    store().watch(closed).close();
    try (SettingStore.Watch watch = store().watch(open)) {
      assertThat(watch).isNotNull();
      other.write(ALICE, List.of(grant(RECORD, 0)));
      assertThat(open.hearsOf(ALICE, bound())).isTrue();
    }
    assertThat(closed.heardNothing()).isTrue();
  }
}
