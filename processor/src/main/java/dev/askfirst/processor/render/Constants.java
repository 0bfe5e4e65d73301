package dev.askfirst.processor.render;

import com.palantir.javapoet.FieldSpec;
import dev.askfirst.processor.model.GuardedMethod;
import dev.askfirst.processor.model.ScopeUse;
import dev.askfirst.processor.model.Signature;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** A guard's requirements: one constant for each, however many methods share it. */
final class Constants {
  private final Map<List<ScopeUse>, String> names = new LinkedHashMap<>();

  Constants(Collection<GuardedMethod> methods) {
    Map<List<ScopeUse>, List<String>> proposals = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    for (GuardedMethod method : methods) {
      taken.addAll(method.signature().parameterNames());
      if (method.guarded()) {
        proposals.computeIfAbsent(method.scopes(), scopes -> proposals(scopes, method.signature()));
      }
    }
    choose(proposals, taken);
  }

  /** The name of the constant for a requirement. */
  String name(List<ScopeUse> requirement) {
    return names.getOrDefault(requirement, "");
  }

  List<FieldSpec> define() {
    return names.entrySet().stream()
        .map(
            each ->
                FieldSpec.builder(RuntimeNames.REQUIREMENT, each.getValue())
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                    .initializer(RequirementCode.of(each.getKey()))
                    .build())
        .toList();
  }

  /** From the shortest name to one that no other method can have. */
  private static List<String> proposals(List<ScopeUse> scopes, Signature signature) {
    String scope = Words.of(scopes);
    String prefix = scope.isEmpty() ? "" : scope + "_";
    List<String> proposals = new ArrayList<>();
    if (!scope.isEmpty()) {
      proposals.add(scope);
    }
    proposals.add(prefix + Words.ofMethod(signature));
    proposals.add(prefix + Words.ofOverload(signature));
    proposals.add(prefix + Words.ofOverloadInFull(signature));
    return proposals;
  }

  /** Two that clash both take their next name, so that none depends on which came first. */
  private void choose(Map<List<ScopeUse>, List<String>> proposals, Set<String> taken) {
    proposals.forEach((requirement, all) -> names.put(requirement, all.get(0)));
    Set<List<ScopeUse>> clashing = clashing(taken);
    while (!clashing.isEmpty()) {
      for (List<ScopeUse> requirement : clashing) {
        List<String> all = proposals.getOrDefault(requirement, List.of());
        names.computeIfPresent(requirement, (key, name) -> next(all, name));
      }
      clashing = clashing(taken);
    }
  }

  private static String next(List<String> proposals, String name) {
    int next = proposals.lastIndexOf(name) + 1;
    return next > 0 && next < proposals.size() ? proposals.get(next) : name + "_";
  }

  private Set<List<ScopeUse>> clashing(Set<String> taken) {
    Map<String, List<List<ScopeUse>>> users = new HashMap<>();
    names.forEach(
        (requirement, name) ->
            users.computeIfAbsent(name, key -> new ArrayList<>()).add(requirement));
    Set<List<ScopeUse>> clashing = new HashSet<>();
    users.forEach(
        (name, all) -> {
          if (taken.contains(name)) {
            clashing.addAll(all);
          } else if (all.size() > 1) {
            clashing.addAll(exhausted(name) ? all.subList(1, all.size()) : all);
          }
        });
    return clashing;
  }

  /** Past the last proposal, only one of two may change, or they would clash for ever. */
  private static boolean exhausted(String name) {
    return name.endsWith("_");
  }
}
