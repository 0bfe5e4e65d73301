package dev.askfirst.runtime.internal.decisions;

import dev.askfirst.runtime.Decision;
import dev.askfirst.runtime.spi.ConsentSource;
import dev.askfirst.runtime.spi.SettingChange;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Makes changes over a setting. */
public record Changes(Rules rules) {

  /** A person answered a prompt. */
  public SettingChange answered(
      String scope, Decision decision, Optional<Instant> until, Setting over, Shown shown) {
    return new SettingChange(
        scope,
        Optional.of(decision),
        until,
        rules.catalogue().version(scope),
        over.version(scope),
        ConsentSource.PROMPT,
        shown.reasons(scope),
        Optional.of(shown.locale()),
        Optional.empty(),
        rules.clock().instant());
  }

  /** A person changed the settings. */
  public SettingChange set(String scope, Decision decision, Setting over, Shown shown) {
    return new SettingChange(
        scope,
        Optional.of(decision),
        Optional.empty(),
        rules.catalogue().version(scope),
        over.version(scope),
        ConsentSource.SETTINGS,
        shown.reasons(scope),
        Optional.of(shown.locale()),
        Optional.empty(),
        rules.clock().instant());
  }

  /** The application keeps a decision, or takes one back. */
  public SettingChange made(
      String scope, Optional<Decision> decision, Optional<String> evidence, Setting over) {
    return new SettingChange(
        scope,
        decision,
        Optional.empty(),
        rules.catalogue().version(scope),
        over.version(scope),
        ConsentSource.APPLICATION,
        List.of(),
        Optional.empty(),
        evidence,
        rules.clock().instant());
  }
}
