package dev.askfirst.processor.render;

import com.palantir.javapoet.FieldSpec;
import dev.askfirst.processor.model.Call;
import dev.askfirst.processor.model.Fallback;
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
  private final Map<List<ScopeUse>, Signature> signatures = new LinkedHashMap<>();

  Constants(Collection<GuardedMethod> methods) {
    Set<String> taken = new HashSet<>();
    for (GuardedMethod method : methods) {
      method.signature().parameters().forEach(each -> taken.add(each.name()));
      addHolders(method, taken);
      if (method.guarded()) {
        signatures.putIfAbsent(method.scopes(), method.signature());
      }
    }
    choose(taken);
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

  /** The classes of static methods, which a constant of that name would obscure (JLS 6.4.2). */
  private static void addHolders(GuardedMethod method, Set<String> taken) {
    addHolder(method.call(), taken);
    method
        .fallback()
        .flatMap(Fallback::chosen)
        .ifPresent(chosen -> addHolder(chosen.call(), taken));
  }

  private static void addHolder(Call call, Set<String> taken) {
    if (call.ofClass()) {
      taken.add(call.holder().topLevelClassName().simpleName());
    }
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
  private void choose(Set<String> taken) {
    signatures.keySet().forEach(each -> names.put(each, first(each)));
    Set<List<ScopeUse>> clashing = clashing(taken);
    while (!clashing.isEmpty()) {
      for (List<ScopeUse> requirement : clashing) {
        names.computeIfPresent(requirement, this::next);
      }
      clashing = clashing(taken);
    }
  }

  private String first(List<ScopeUse> requirement) {
    String scope = Words.of(requirement);
    return scope.isEmpty() ? proposals(requirement).get(0) : scope;
  }

  private List<String> proposals(List<ScopeUse> requirement) {
    Signature user = signatures.get(requirement);
    return user == null ? List.of() : proposals(requirement, user);
  }

  private String next(List<ScopeUse> requirement, String name) {
    return spent(requirement, name) ? name + "_" : following(requirement, name);
  }

  private String following(List<ScopeUse> requirement, String name) {
    List<String> all = proposals(requirement);
    return all.get(all.lastIndexOf(name) + 1);
  }

  private boolean spent(List<ScopeUse> requirement, String name) {
    List<String> all = proposals(requirement);
    int place = all.lastIndexOf(name);
    return place < 0 || place == all.size() - 1;
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
            // Past the last proposal only one of two may change, or they would clash for ever.
            boolean spent = all.stream().allMatch(each -> spent(each, name));
            clashing.addAll(spent ? all.subList(1, all.size()) : all);
          }
        });
    return clashing;
  }
}
