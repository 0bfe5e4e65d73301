package dev.askfirst.processor.inventory;

import dev.askfirst.checker.rules.Mirrors;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Puts together what the contributions add: the scopes, their uses, and the ways round. */
record Inventory(Knowledge knowledge, Labels labels) {

  List<Entry> entries(Collection<Contribution> contributions) {
    List<Entry> entries = new ArrayList<>();
    for (Contribution each : contributions) {
      each.facts().declarations().forEach(declaration -> add(declaration.scope(), entries));
      each.uses().forEach(use -> add(use, entries));
      each.facts().bypasses().forEach(bypass -> entries.add(entry(bypass)));
    }
    return entries;
  }

  private void add(GuardUse use, List<Entry> entries) {
    entries.addAll(use.entries());
    for (String scope : use.scopes()) {
      knowledge.declared(scope, use.places()).forEach(each -> add(each, entries));
    }
  }

  /** Those of this compilation are well formed, but they are not all. */
  private static void add(Entry.Scope scope, List<Entry> entries) {
    if (scope.wellFormed()) {
      entries.add(scope);
    }
  }

  private Entry.Bypass entry(Place bypass) {
    return new Entry.Bypass(
        labels.member(bypass.element()), Mirrors.string(bypass.annotation(), "value"));
  }
}
