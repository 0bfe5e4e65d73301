package dev.askfirst.runtime.internal.decisions;

import dev.askfirst.runtime.Denial;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the scopes of a question ended; the most telling ending refuses those who needed them. */
public final class Endings {
  private static final List<Denial> MOST_TELLING =
      List.of(
          Denial.STORE_UNAVAILABLE,
          Denial.REFUSED,
          Denial.WITHDRAWN,
          Denial.REFUSED_BEFORE,
          Denial.SETTINGS_ONLY,
          Denial.DISMISSED);

  private final Map<Denial, List<String>> scopes = new EnumMap<>(Denial.class);

  public void add(String scope, Denial denial) {
    scopes.computeIfAbsent(denial, same -> new ArrayList<>()).add(scope);
  }

  /** Adds how a scope stands that was decided elsewhere. */
  public void addElsewhere(String scope, Setting setting) {
    Standing standing = setting.known() ? setting.standing(scope) : Standing.UNDECIDED;
    if (standing.blocks()) {
      add(scope, standing.denial());
    } else if (standing == Standing.UNDECIDED) {
      add(scope, Denial.DISMISSED);
    }
  }

  /** Empty if nothing stands in the way. */
  public Optional<Verdict.Refuses> refusal() {
    return MOST_TELLING.stream()
        .filter(scopes::containsKey)
        .findFirst()
        .map(denial -> new Verdict.Refuses(denial, scopes.getOrDefault(denial, List.of())));
  }
}
