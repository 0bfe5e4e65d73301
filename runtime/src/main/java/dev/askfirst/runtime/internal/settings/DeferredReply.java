package dev.askfirst.runtime.internal.settings;

import dev.askfirst.runtime.Decision;
import dev.askfirst.runtime.internal.decisions.Changes;
import dev.askfirst.runtime.internal.decisions.Setting;
import dev.askfirst.runtime.internal.decisions.Shown;
import dev.askfirst.runtime.spi.ConsentAnswer;
import dev.askfirst.runtime.spi.ConsentAnswer.Choice;
import dev.askfirst.runtime.spi.OpenAsk;
import dev.askfirst.runtime.spi.SettingChange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a person answered to an open ask. About a scope that was decided since it counts no more,
 * grant or refusal: the newer decision stands.
 */
final class DeferredReply {
  private final OpenAsk ask;
  private final Map<String, ConsentAnswer> answers;
  private final Changes changes;
  private final Map<String, Long> versions = new HashMap<>();
  private final Shown shown;

  DeferredReply(OpenAsk ask, Map<String, ConsentAnswer> answers, Changes changes) {
    this.ask = ask;
    this.answers = answers;
    this.changes = changes;
    Map<String, List<String>> reasons = new HashMap<>();
    for (OpenAsk.Item item : ask.items()) {
      versions.put(item.shown().scope(), item.version());
      reasons.put(item.shown().scope(), item.shown().reasons());
    }
    this.shown = new Shown(ask.locale(), reasons);
    if (!versions.keySet().containsAll(answers.keySet())) {
      throw new IllegalArgumentException(
          "An answer is about what was asked for, "
              + versions.keySet()
              + ", but this one is about "
              + answers.keySet()
              + "; answer no other scopes");
    }
  }

  OpenAsk ask() {
    return ask;
  }

  Shown shown() {
    return shown;
  }

  /** What there is to keep over a setting. */
  List<SettingChange> over(Setting setting) {
    List<SettingChange> planned = new ArrayList<>();
    scopes(Choice.ALLOW, setting)
        .forEach(
            scope ->
                planned.add(
                    changes.answered(
                        scope, Decision.GRANTED, answer(scope).until(), setting, shown)));
    scopes(Choice.REFUSE, setting)
        .forEach(
            scope ->
                planned.add(
                    changes.answered(scope, Decision.DENIED, Optional.empty(), setting, shown)));
    return planned;
  }

  /** The scopes that are answered like this and were not decided since. */
  List<String> scopes(Choice choice, Setting setting) {
    return versions.keySet().stream()
        .filter(scope -> answer(scope).choice() == choice && stands(scope, setting))
        .sorted()
        .toList();
  }

  /** Whether something was answered that counts no more. */
  boolean overtaken(Setting setting) {
    return versions.keySet().stream()
        .anyMatch(scope -> answer(scope).choice() != Choice.LATER && !stands(scope, setting));
  }

  private ConsentAnswer answer(String scope) {
    return answers.getOrDefault(scope, ConsentAnswer.later());
  }

  private boolean stands(String scope, Setting setting) {
    return setting.version(scope) == versions.getOrDefault(scope, -1L);
  }
}
