package dev.askfirst.processor.inventory;

import dev.askfirst.processor.diagnostic.Problem;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.Diagnostic;

/** Reads what was given and what is recalled, checks it, and writes the inventory. */
final class InventoryStep {
  private final ProcessingEnvironment environment;
  private final ClassOutput output;
  private final Elements elements;
  private final Types types;

  InventoryStep(ProcessingEnvironment environment) {
    this.environment = environment;
    output = new ClassOutput(environment.getFiler());
    elements = environment.getElementUtils();
    types = environment.getTypeUtils();
  }

  /** All of it; the inventory of a program with faults is not written. */
  void run(Set<String> names, boolean faulty) {
    Contributors contributors = new Contributors(elements, new Guards(elements, types));
    List<Contribution> given = contributors.read(names);
    List<String> others = Contributors.recalled(names, output);
    List<Contribution> recalled = contributors.read(others);
    List<Contribution> all = Stream.concat(given.stream(), recalled.stream()).toList();
    Knowledge knowledge = new Knowledge(elements, facts(all));
    List<Finding> findings = new Rules(elements, knowledge).check(facts(given));
    findings.forEach(each -> each.print(environment.getMessager()));
    if (findings.isEmpty() && !faulty) {
      write(new Inventory(knowledge, new Labels(elements, types)).entries(all), given, all);
      warn(contributors.lost(others));
    }
  }

  /** One with nothing to say is written only over an earlier one, which no compiler deletes. */
  private void write(List<Entry> entries, List<Contribution> given, List<Contribution> all) {
    if (entries.isEmpty() && output.inventory().isEmpty()) {
      return;
    }
    try {
      output.write(
          InventoryText.of(entries, names(all)),
          given.stream().map(Contribution::element).toList());
    } catch (IOException failed) {
      environment
          .getMessager()
          .printMessage(Diagnostic.Kind.ERROR, Problem.INVENTORY_NOT_WRITTEN.message(failed));
    }
  }

  private void warn(List<String> lost) {
    if (!lost.isEmpty()) {
      String message = Problem.INVENTORY_INCOMPLETE.message(String.join(", ", lost));
      environment.getMessager().printMessage(Diagnostic.Kind.WARNING, message);
    }
  }

  private static List<String> names(List<Contribution> contributions) {
    return contributions.stream().map(each -> Labels.contributor(each.element())).toList();
  }

  private static List<Facts> facts(List<Contribution> contributions) {
    return contributions.stream().map(Contribution::facts).toList();
  }
}
