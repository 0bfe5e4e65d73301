package dev.askfirst.jdbc;

import dev.askfirst.runtime.Decision;
import dev.askfirst.runtime.spi.ConsentSource;
import dev.askfirst.runtime.spi.SettingChange;
import dev.askfirst.runtime.spi.StoredDecision;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Changes, as authorizers make them. */
final class Change {
  static final Instant TIME = Instant.parse("2026-01-02T03:04:05.000006Z");
  static final String REASON = "Record your voice memo\nand \"keep\" it, 语音";

  private Change() {}

  /** What is kept about a scope, which there has to be. */
  static StoredDecision kept(Map<String, StoredDecision> all, String scope) {
    return Objects.requireNonNull(all.get(scope), scope);
  }

  static SettingChange granted(String scope, long expected) {
    return answered(scope, Decision.GRANTED, expected);
  }

  static SettingChange denied(String scope, long expected) {
    return answered(scope, Decision.DENIED, expected);
  }

  private static SettingChange answered(String scope, Decision decision, long expected) {
    return new SettingChange(
        scope,
        Optional.of(decision),
        Optional.empty(),
        1,
        expected,
        ConsentSource.PROMPT,
        List.of(REASON, "second reason"),
        Optional.of(Locale.forLanguageTag("zh-Hans-CN")),
        Optional.empty(),
        TIME);
  }

  static SettingChange grantedUntil(String scope, Instant until) {
    return new SettingChange(
        scope,
        Optional.of(Decision.GRANTED),
        Optional.of(until),
        7,
        0,
        ConsentSource.APPLICATION,
        List.of(),
        Optional.empty(),
        Optional.of("paper form 17"),
        TIME);
  }

  static SettingChange takenBack(String scope, long expected) {
    return new SettingChange(
        scope,
        Optional.empty(),
        Optional.empty(),
        1,
        expected,
        ConsentSource.APPLICATION,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        TIME);
  }
}
