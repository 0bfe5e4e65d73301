package dev.askfirst.processor.extract;

import dev.askfirst.checker.rules.Mirrors;
import dev.askfirst.checker.rules.RequirementRules;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * The compiler's view of one round.
 *
 * @param elements its elements
 * @param types its types
 * @param rules the requirement rules over both
 * @param labels the names of its elements
 * @param memory what was asked before
 */
record World(Elements elements, Types types, RequirementRules rules, Labels labels, Memory memory) {

  static World of(Elements elements, Types types) {
    return new World(
        elements, types, new RequirementRules(elements, types), new Labels(types), new Memory());
  }

  /** A method's type with the type arguments that a type's supertypes have. */
  ExecutableType memberType(TypeElement type, ExecutableElement method) {
    return (ExecutableType) types.asMemberOf((DeclaredType) type.asType(), method);
  }

  /** The class that a class extends, unless that is one of those from which everything comes. */
  @Nullable TypeElement superclass(TypeElement type) {
    TypeMirror superclass = type.getSuperclass();
    if (superclass.getKind() != TypeKind.DECLARED) {
      return null;
    }
    TypeElement element = element(superclass);
    return universal(element) ? null : element;
  }

  /** Whether every object, enum or record has this type's methods. */
  static boolean universal(TypeElement type) {
    return switch (type.getQualifiedName().toString()) {
      case "java.lang.Object", "java.lang.Enum", "java.lang.Record" -> true;
      default -> false;
    };
  }

  /** A class that the module of a type can name; null if there is none of that name. */
  @Nullable TypeElement find(String name, TypeElement from) {
    ModuleElement module = elements.getModuleOf(from);
    return memory
        .inModules()
        .computeIfAbsent(module, each -> new HashMap<>())
        .computeIfAbsent(name, each -> Optional.ofNullable(elements.getTypeElement(module, name)))
        .orElse(null);
  }

  /** A class of this name in any module; null if there is none. */
  @Nullable TypeElement find(String name) {
    return memory
        .named()
        .computeIfAbsent(name, each -> Optional.ofNullable(elements.getTypeElement(each)))
        .orElse(null);
  }

  boolean samePackage(Element one, Element other) {
    return elements.getPackageOf(one).equals(elements.getPackageOf(other));
  }

  boolean subclass(TypeElement type, TypeElement supertype) {
    return types.isSubtype(types.erasure(type.asType()), types.erasure(supertype.asType()));
  }

  boolean checked(TypeMirror exception) {
    return !subtype(exception, "java.lang.RuntimeException")
        && !subtype(exception, "java.lang.Error");
  }

  boolean subtype(TypeMirror type, String supertype) {
    TypeElement element = find(supertype);
    // What cannot be found would be a subtype of everything.
    return element != null
        && type.getKind() != TypeKind.ERROR
        && types.isSubtype(types.erasure(type), types.erasure(element.asType()));
  }

  static TypeElement element(TypeMirror type) {
    return (TypeElement) ((DeclaredType) type).asElement();
  }

  /**
   * The type around a type, where it is part of its name: for an inner class the one that has its
   * instances. ECJ knows one for static member types, too.
   */
  static Optional<DeclaredType> around(DeclaredType type) {
    return type.getEnclosingType() instanceof DeclaredType outer && !standing(element(type))
        ? Optional.of(outer)
        : Optional.empty();
  }

  /** Whether an annotation says yes. */
  static boolean flag(AnnotationMirror annotation, String name) {
    return Mirrors.values(annotation, name, Boolean.class).contains(true);
  }

  /** The types that an annotation names, in order; the unresolved ones aside. */
  static List<TypeElement> types(AnnotationMirror annotation, String name) {
    return Mirrors.values(annotation, name, DeclaredType.class).stream()
        .filter(each -> each.getKind() == TypeKind.DECLARED)
        .map(World::element)
        .toList();
  }

  static TypeElement owner(ExecutableElement method) {
    return (TypeElement) Objects.requireNonNull(method.getEnclosingElement());
  }

  static boolean has(Element element, Modifier modifier) {
    return element.getModifiers().contains(modifier);
  }

  static boolean type(Element element) {
    return element.getKind().isClass() || element.getKind().isInterface();
  }

  /** Whether a type has no instance of a type around it. */
  static boolean standing(TypeElement type) {
    return has(type, Modifier.STATIC)
        || type.getKind() != ElementKind.CLASS
        || !(type.getEnclosingElement() instanceof TypeElement outer)
        || outer.getKind().isInterface();
  }
}
