package dev.askfirst.downstream.strangers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every method of libraries that were not written with us in mind: guarded, or refused by a rule.
 */
final class StrangersTest {
  @ParameterizedTest
  @ValueSource(strings = {"commons-lang3", "commons-collections4"})
  void everyMethodIsGuardedOrRefused(String name, @TempDir Path folder) throws IOException {
    GuardedLibrary guarded = GuardedLibrary.of(Library.onClassPath(name), folder, List.of());

    assertThat(guarded.errors()).as("errors").isEmpty();
    assertThat(guarded.warnings()).as("warnings in guards").isEmpty();
    assertThat(guarded.faults()).as("faults of guards").isEmpty();
    assertThat(guarded.refused()).as("refusals").isNotEmpty().isEqualTo(guarded.refusals());
    assertThat(guarded.methods()).as("guarded methods").isGreaterThan(2_000);
  }
}
