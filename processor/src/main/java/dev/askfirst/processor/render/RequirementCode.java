package dev.askfirst.processor.render;

import com.palantir.javapoet.CodeBlock;
import dev.askfirst.processor.model.ScopeUse;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes a requirement, as an expression and for people. */
final class RequirementCode {
  private RequirementCode() {}

  static CodeBlock of(List<ScopeUse> requirement) {
    List<CodeBlock> clauses = requirement.stream().flatMap(each -> clauses(each).stream()).toList();
    CodeBlock.Builder code = clauses.get(0).toBuilder();
    for (CodeBlock clause : clauses.subList(1, clauses.size())) {
      code.add("$Z.and($L)", clause);
    }
    return code.build();
  }

  private static List<CodeBlock> clauses(ScopeUse use) {
    List<CodeBlock> clauses = new ArrayList<>();
    if (!use.allOf().isEmpty()) {
      clauses.add(clause("allOf", use.allOf(), use.reason()));
    }
    if (!use.anyOf().isEmpty()) {
      clauses.add(clause("anyOf", use.anyOf(), use.reason()));
    }
    return clauses;
  }

  private static CodeBlock clause(String factory, List<String> scopes, String reason) {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                "$T.$L($L)",
                RuntimeNames.REQUIREMENT,
                factory,
                scopes.stream().map(Literal::of).collect(Collectors.joining(", ")));
    return reason.isEmpty() ? code.build() : code.add(".because($L)", Literal.of(reason)).build();
  }

  /** As in "scope.record, and scope.a or scope.b". */
  static String inWords(List<ScopeUse> requirement) {
    Set<String> parts = new LinkedHashSet<>();
    for (ScopeUse use : requirement) {
      use.allOf().forEach(scope -> parts.add("{@code " + scope + "}"));
      if (!use.anyOf().isEmpty()) {
        parts.add(
            use.anyOf().stream()
                .map(scope -> "{@code " + scope + "}")
                .collect(Collectors.joining(" or ")));
      }
    }
    boolean choice = parts.stream().anyMatch(each -> each.contains(" or "));
    return String.join(choice ? ", and " : " and ", parts);
  }
}
