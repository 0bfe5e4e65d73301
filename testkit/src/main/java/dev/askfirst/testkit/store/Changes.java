package dev.askfirst.testkit.store;

import dev.askfirst.runtime.Decision;
import dev.askfirst.runtime.spi.ConsentSource;
import dev.askfirst.runtime.spi.SettingChange;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Changes for the tests of a store to write. */
final class Changes {
  static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

  private Changes() {}

  static SettingChange grant(String scope, long expectedVersion) {
    return change(scope, Optional.of(Decision.GRANTED), expectedVersion);
  }

  static SettingChange deny(String scope, long expectedVersion) {
    return change(scope, Optional.of(Decision.DENIED), expectedVersion);
  }

  static SettingChange takeBack(String scope, long expectedVersion) {
    return change(scope, Optional.empty(), expectedVersion);
  }

  /** With everything that a change can have. */
  static SettingChange full(String scope, Instant until) {
    return new SettingChange(
        scope,
        Optional.of(Decision.GRANTED),
        Optional.of(until),
        7,
        0,
        ConsentSource.APPLICATION,
        List.of("Record your voice memo", "录制语音备忘 🎤", "it's \"quoted\"; -- 100%\nnext line"),
        Optional.of(Locale.forLanguageTag("zh-Hant-TW")),
        Optional.of("paper form 17"),
        NOW);
  }

  private static SettingChange change(
      String scope, Optional<Decision> decision, long expectedVersion) {
    return new SettingChange(
        scope,
        decision,
        Optional.empty(),
        1,
        expectedVersion,
        ConsentSource.PROMPT,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        NOW);
  }
}
