package dev.askfirst.runtime.internal.asking;

import dev.askfirst.runtime.Decision;
import dev.askfirst.runtime.internal.decisions.Changes;
import dev.askfirst.runtime.internal.decisions.Setting;
import dev.askfirst.runtime.internal.decisions.Shown;
import dev.askfirst.runtime.internal.decisions.Standing;
import dev.askfirst.runtime.internal.ledger.Ledger;
import dev.askfirst.runtime.internal.subjects.Ask;
import dev.askfirst.runtime.internal.subjects.SubjectState;
import dev.askfirst.runtime.spi.ConsentAnswer;
import dev.askfirst.runtime.spi.ConsentAnswer.Choice;
import dev.askfirst.runtime.spi.ConsentReply;
import dev.askfirst.runtime.spi.SettingChange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a person answered, as far as it counts: not about a scope that was decided elsewhere while
 * the person was being asked.
 */
final class Given implements Ledger.Plan {
  private final Shown shown;
  private final Changes changes;
  private final Map<String, ConsentAnswer> answers = new LinkedHashMap<>();
  private final Map<String, Long> versions = new HashMap<>();

  /** The answers to a question; to be called under the lock. */
  Given(Ask ask, ConsentReply reply, Shown shown, SubjectState state, Changes changes) {
    this.shown = shown;
    this.changes = changes;
    for (String scope : ask.scopes()) {
      ConsentAnswer answer = reply.answers().getOrDefault(scope, ConsentAnswer.later());
      if (!ask.outdated(scope, state.generations)) {
        answers.put(scope, answer);
        versions.put(scope, state.version(scope));
      }
    }
  }

  /** The scopes that count and were answered like this. */
  List<String> scopes(Choice choice) {
    return answers.entrySet().stream()
        .filter(answer -> answer.getValue().choice() == choice)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Whether there is anything to keep about a scope. */
  boolean decides(String scope) {
    ConsentAnswer answer = answers.get(scope);
    return answer != null && (answer.choice() == Choice.ALLOW || answer.choice() == Choice.REFUSE);
  }

  List<String> reasons(String scope) {
    return shown.reasons(scope);
  }

  @Override
  public List<SettingChange> over(Setting setting) {
    List<SettingChange> planned = new ArrayList<>();
    Set<String> lost = new HashSet<>();
    answers.forEach(
        (scope, answer) -> {
          boolean conflict = setting.version(scope) != versions.getOrDefault(scope, 0L);
          if (answer.choice() == Choice.REFUSE && !(conflict && denied(setting, scope))) {
            planned.add(changes.answered(scope, Decision.DENIED, Optional.empty(), setting, shown));
          } else if (answer.choice() == Choice.ALLOW && !conflict) {
            planned.add(changes.answered(scope, Decision.GRANTED, answer.until(), setting, shown));
          } else if (conflict) {
            lost.add(scope);
          }
        });
    // Where two answers meet, a refusal stands and a grant gives way.
    answers.keySet().removeAll(lost);
    return planned;
  }

  private static boolean denied(Setting setting, String scope) {
    return setting.standing(scope) == Standing.DENIED;
  }
}
