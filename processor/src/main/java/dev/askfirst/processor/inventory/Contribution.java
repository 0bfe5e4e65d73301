package dev.askfirst.processor.inventory;

import java.util.List;
import javax.lang.model.element.Element;

/**
 * What a package's annotations or a top-level type add to the inventory.
 *
 * @param element the package or type
 * @param facts what stands there
 * @param uses what guards of its types require
 */
record Contribution(Element element, Facts facts, List<GuardUse> uses) {

  static Contribution of(Element element, Guards guards) {
    Facts facts = Facts.of(element);
    List<GuardUse> uses =
        facts.types().stream().flatMap(each -> guards.uses(each).stream()).toList();
    return new Contribution(element, facts, uses);
  }

  /** Whether it adds nothing. */
  boolean none() {
    return facts.none() && uses.isEmpty();
  }
}
