package dev.askfirst.processor.inventory;

import dev.askfirst.GuardOf;
import dev.askfirst.checker.rules.Mirrors;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * The names of the types and packages that the compiler was given in all rounds.
 *
 * <p>A guard stands for its type as well: it is what wakes the processor where the type itself
 * bears nothing but an annotation of another jar that stands for {@code @RequiresScope}.
 */
final class Roots {
  private final Set<String> names = new LinkedHashSet<>();

  void add(RoundEnvironment round) {
    for (Element root : round.getRootElements()) {
      if (root instanceof PackageElement || root instanceof TypeElement) {
        names.add(Labels.contributor(root));
        Mirrors.all(root, GuardOf.class).stream().flatMap(Roots::guarded).forEach(names::add);
      }
    }
  }

  Set<String> names() {
    return names;
  }

  private static Stream<String> guarded(AnnotationMirror guardOf) {
    return Mirrors.values(guardOf, "value", DeclaredType.class).stream()
        .map(each -> Labels.contributor(outermost(each.asElement())));
  }

  private static Element outermost(Element type) {
    Element each = type;
    while (each.getEnclosingElement() instanceof TypeElement outer) {
      each = outer;
    }
    return each;
  }
}
