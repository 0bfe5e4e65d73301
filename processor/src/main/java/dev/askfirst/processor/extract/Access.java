package dev.askfirst.processor.extract;

import dev.askfirst.checker.rules.ElementNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;

/**
 * What a class beside a type can name and call: one of the same package that is not its subclass.
 */
record Access(World world, TypeElement type) {

  /** The private type that a type is or stands in. */
  static Optional<TypeElement> hiding(TypeElement type) {
    for (Element each = type;
        each instanceof TypeElement outer;
        each = outer.getEnclosingElement()) {
      if (World.has(outer, Modifier.PRIVATE)) {
        return Optional.of(outer);
      }
    }
    return Optional.empty();
  }

  boolean names(TypeElement other) {
    for (Element each = other;
        each instanceof TypeElement outer;
        each = outer.getEnclosingElement()) {
      if (!reaches(outer) || !written(outer.getSimpleName())) {
        return false;
      }
    }
    return true;
  }

  /** Whether source can say a simple name; class files have others. */
  static boolean written(Name name) {
    return SourceVersion.isIdentifier(name) && !SourceVersion.isKeyword(name);
  }

  /**
   * Whether it can call an inherited method through the type: protected is as good as
   * package-private.
   */
  boolean calls(ExecutableElement method) {
    return reaches(method);
  }

  List<String> unnameable(Mentions mentions) {
    List<String> unnameable = new ArrayList<>(mentions.gone());
    for (TypeElement each : mentions.elements()) {
      if (!names(each)) {
        unnameable.add(ElementNames.of(each));
      }
    }
    return unnameable;
  }

  private boolean reaches(Element element) {
    return World.has(element, Modifier.PUBLIC)
        || (!World.has(element, Modifier.PRIVATE) && world.samePackage(element, type));
  }
}
