package dev.askfirst.processor.inventory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/**
 * The types and packages that the inventory is made of, by name: elements do not outlive a round.
 *
 * <p>A compiler may be given a part of the program only, the rest being there as class files. So
 * the inventory names what its entries came from, and what is not compiled this time and still
 * stands in the class output is read again; entries are never copied.
 */
record Contributors(Elements elements, Guards guards) {
  private static final String PACKAGE = ".package-info";

  List<Contribution> read(Collection<String> names) {
    return new TreeSet<>(names)
        .stream()
            .flatMap(each -> find(each).stream())
            .map(each -> Contribution.of(each, guards))
            .filter(each -> !each.none())
            .toList();
  }

  /**
   * What went into the inventory that an earlier compilation wrote, and is not given to this one.
   */
  static List<String> recalled(Set<String> given, ClassOutput output) {
    return output.inventory().map(InventoryText::contributors).orElse(List.of()).stream()
        .filter(each -> !given.contains(each) && output.hasClass(each))
        .toList();
  }

  /**
   * Those that are not to be found, although their classes are there: they are off the class path.
   */
  List<String> lost(Collection<String> names) {
    return names.stream().filter(each -> find(each).isEmpty()).toList();
  }

  private Optional<? extends Element> find(String name) {
    return name.endsWith(PACKAGE)
        ? Optional.ofNullable(
            elements.getPackageElement(name.substring(0, name.length() - PACKAGE.length())))
        : Optional.ofNullable(elements.getTypeElement(name));
  }
}
