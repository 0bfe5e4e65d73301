package dev.askfirst.processor.inventory;

import dev.askfirst.checker.rules.Demand;
import dev.askfirst.checker.rules.Mirrors;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;

/**
 * What a demand means for one method of a guard.
 *
 * @param demand the demand
 * @param entries what the inventory says of it
 */
record GuardUse(Demand demand, List<Entry.Use> entries) {

  Set<String> scopes() {
    Set<String> scopes = new TreeSet<>();
    entries.forEach(each -> scopes.addAll(each.scopes()));
    return scopes;
  }

  /** Where the scopes may be declared, beside what the whole program knows. */
  List<Element> places() {
    return List.of(demand.declaredOn(), Mirrors.type(demand.annotation()));
  }
}
