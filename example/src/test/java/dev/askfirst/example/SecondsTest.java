package dev.askfirst.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SecondsTest {
  @ParameterizedTest
  @CsvSource({"1, 1000", "0.25, 250", "600, 600000", "007, 7000", "1.23456, 1234"})
  void readsLengths(String text, long milliseconds) {
    assertThat(Seconds.parse(text)).contains(Duration.ofMillis(milliseconds));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0",
        "0.0001",
        "-5",
        "+5",
        "600.001",
        "9999999999",
        "99999999999",
        "1e3",
        "NaN",
        "five",
        "1 2",
        "1,5",
        ".5",
        "5."
      })
  void refusesEverythingElse(String text) {
    assertThat(Seconds.parse(text)).isEmpty();
  }

  @Test
  void writesTenths() {
    assertThat(Seconds.of(Duration.ofMillis(1260))).isEqualTo("1.3");
  }
}
