package dev.askfirst.checker.report;

import dev.askfirst.checker.rules.Clause;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Requirements in words. */
public final class Scopes {
  private Scopes() {}

  /** As in a sentence: {@code scope.record and one of scope.camera, scope.album}. */
  public static String words(Collection<Clause> clauses) {
    List<String> words = new ArrayList<>();
    for (Clause clause : clauses) {
      words.add(
          switch (clause.anyOf().size()) {
            case 0 -> "a scope that it does not name";
            case 1 -> clause.anyOf().iterator().next();
            default -> "one of " + String.join(", ", clause.anyOf());
          });
    }
    return String.join(" and ", new LinkedHashSet<>(words));
  }

  /**
   * As an annotation. It has room for one choice: of each further one, the first scope is taken,
   * which implies it.
   */
  public static String annotation(Collection<Clause> clauses) {
    Set<String> all = new LinkedHashSet<>();
    Set<String> any = new LinkedHashSet<>();
    for (Clause clause : clauses) {
      if (clause.anyOf().size() > 1 && any.isEmpty()) {
        any.addAll(clause.anyOf());
      } else if (!clause.anyOf().isEmpty()) {
        all.add(clause.anyOf().iterator().next());
      }
    }
    if (any.isEmpty()) {
      return "@RequiresScope(" + array(all) + ")";
    }
    return all.isEmpty()
        ? "@RequiresScope(anyOf = " + array(any) + ")"
        : "@RequiresScope(value = " + array(all) + ", anyOf = " + array(any) + ")";
  }

  private static String array(Set<String> names) {
    String quoted = "\"" + String.join("\", \"", names) + "\"";
    return names.size() == 1 ? quoted : "{" + quoted + "}";
  }
}
