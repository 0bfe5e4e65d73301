package dev.askfirst.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.spi.SettingChange;
import dev.askfirst.runtime.spi.SettingStore;
import dev.askfirst.runtime.spi.StoredDecision;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.testkit.engine.EngineTestKit;

/** The contract finds the mistakes that those who write a store make. */
final class ContractTest {
  private static final ThreadLocal<Supplier<Database>> DATABASE =
      ThreadLocal.withInitial(() -> Database::new);

  /** Run by the tests below with one broken database after the other. */
  @Tag("data")
  static final class Broken extends SharedSettingStoreContract {
    private final Database database = DATABASE.get().get();

    @Override
    protected SettingStore emptyStore() {
      return database.connect();
    }

    @Override
    protected SettingStore otherStore() {
      return database.connect();
    }

    @Override
    protected Duration bound() {
      return Duration.ofMillis(10);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void aMistakeIsFound(String mistake, Supplier<Database> broken, List<String> found) {
    DATABASE.set(broken);
    try {
      TreeSet<String> failed = new TreeSet<>();
      EngineTestKit.engine("junit-jupiter")
          .selectors(selectClass(Broken.class))
          .execute()
          .testEvents()
          .failed()
          .map(event -> event.getTestDescriptor().getDisplayName().replace("()", ""))
          .forEach(failed::add);
      assertThat(failed).as(mistake).containsAll(found);
    } finally {
      DATABASE.remove();
    }
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        mistake(
            "overwrites what was not seen",
            () ->
                new Database() {
                  @Override
                  protected boolean fits(long version, SettingChange change) {
                    return true;
                  }
                },
            "whoExpectsNothingDoesNotOverwrite",
            "neitherOverwritesWhatItHasNotSeen",
            "ofManyWhoExpectTheSameOneWrites"),
        mistake(
            "writes a part",
            () ->
                new Database() {
                  @Override
                  protected boolean allOrNone() {
                    return false;
                  }
                },
            "allChangesAreWrittenOrNone"),
        mistake(
            "uses versions again",
            () ->
                new Database() {
                  @Override
                  protected StoredDecision stored(SettingChange change, long nextVersion) {
                    return super.stored(change, change.expectedVersion() % 4 + 1);
                  }
                },
            "everyWriteHasAVersionOfItsOwn",
            "noWriteOfManyThreadsIsLost"),
        mistake(
            "forgets the end of a grant",
            () ->
                new Database() {
                  @Override
                  protected StoredDecision stored(SettingChange change, long nextVersion) {
                    return new StoredDecision(
                        change.decision(), Optional.empty(), change.scopeVersion(), nextVersion);
                  }
                },
            "whatWasWrittenIsThere"),
        mistake(
            "mixes applications",
            () ->
                new Database() {
                  @Override
                  protected Subject key(Subject subject) {
                    return Subject.of(subject.user()).in("memo");
                  }
                },
            "usersAndApplicationsAreKeptApartAndLanguagesAreNot"),
        mistake(
            "clears too much",
            () ->
                new Database() {
                  @Override
                  protected boolean cleared(Subject subject, String application) {
                    return subject.application().startsWith(application);
                  }
                },
            "anApplicationIsClearedForAllItsUsersAndNoOther"),
        mistake(
            "hands out what it works on",
            () ->
                new Database() {
                  @Override
                  protected Map<String, StoredDecision> handOut(
                      Map<String, StoredDecision> current) {
                    return current;
                  }
                },
            "whatIsHandedOutDoesNotChangeLater"),
        mistake(
            "tells nothing",
            () ->
                new Database() {
                  @Override
                  protected boolean tells() {
                    return false;
                  }
                },
            "oneIsToldWhatTheOtherWrites",
            "oneIsToldWhatTheOtherTakesBack",
            "oneIsToldThatTheOtherClears"),
        mistake(
            "goes on telling",
            () ->
                new Database() {
                  @Override
                  protected boolean stopsTelling() {
                    return false;
                  }
                },
            "aWatchThatIsClosedTellsNothing"));
  }

  private static Arguments mistake(String what, Supplier<Database> broken, String... found) {
    return Arguments.of(what, broken, List.of(found));
  }
}
