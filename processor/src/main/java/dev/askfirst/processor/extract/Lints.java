package dev.askfirst.processor.extract;

import dev.askfirst.checker.rules.Mirrors;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Knows which warnings a faithful guard cannot avoid. */
final class Lints {
  private final World world;
  private final TypeElement type;
  private final Interfaces interfaces;
  private final List<Member> members;
  private final Overloads overloads;
  private final Exports exports;
  private final Mentions header;

  Lints(
      World world,
      TypeElement type,
      Interfaces interfaces,
      List<Member> members,
      Exports exports,
      Mentions header) {
    this.world = world;
    this.type = type;
    this.interfaces = interfaces;
    this.members = members;
    overloads = new Overloads(world, type, members);
    this.exports = exports;
    this.header = header;
  }

  Set<String> onGuard() {
    Set<String> lints = new TreeSet<>();
    deprecation(header.elements(), marked(type), lints);
    if (header.raw()) {
      lints.add("rawtypes");
    }
    boolean closed =
        implemented("java.lang.AutoCloseable") && members.stream().anyMatch(this::interruptible);
    if (closed || closingVariables(Views.parameters(type))) {
      lints.add("try");
    }
    if (implemented("java.io.Serializable")) {
      lints.add("serial");
    }
    if (members.stream().anyMatch(each -> each.named("equals", 1) && each.ofEveryObject())
        && members.stream().noneMatch(each -> each.named("hashCode", 0))) {
      lints.add("overrides");
    }
    if (exports.hide(header)) {
      lints.add("exports");
    }
    // Of a method that implements an abstract one, javac warns in the name of the class.
    Overrides overrides = new Overrides(world, type);
    members.forEach(each -> lints.addAll(overrides.lints(each, interfaces.declared(each))));
    return lints;
  }

  /** On the guard's constructor, which takes the delegate and what is given here. */
  Set<String> onConstructor(Mentions parameters) {
    return hidden(parameters) ? Set.of("exports") : Set.of();
  }

  Set<String> on(Member member, Mentions signature, boolean rawOwner) {
    Set<String> lints = new TreeSet<>();
    List<Element> used = new ArrayList<>(signature.elements());
    used.add(member.method());
    used.addAll(interfaces.declared(member));
    deprecation(used, marked(member.method()) || marked(type), lints);
    if (signature.raw()) {
      lints.add("rawtypes");
    }
    if (heaping(member.method())
        || (rawOwner && erased(member.method()))
        || rawlyDeferring(member)) {
      lints.add("unchecked");
    }
    if (closingVariables(member.method().getTypeParameters())) {
      lints.add("try");
    }
    if (overloads.ambiguous(member)) {
      lints.add("overloads");
    }
    if (member.open() && hidden(signature)) {
      lints.add("exports");
    }
    return lints;
  }

  private boolean hidden(Mentions signature) {
    return exports.hide(signature) && !exports.hide(header);
  }

  private void deprecation(
      Collection<? extends Element> used, boolean inDeprecated, Set<String> lints) {
    for (Element each : used) {
      if (world.elements().isDeprecated(each)) {
        if (removed(each)) {
          lints.add("removal");
        } else if (!inDeprecated) {
          lints.add("deprecation");
        }
      }
    }
  }

  /** Whether its guard is deprecated as well: what only the Javadoc says is not repeated. */
  private static boolean marked(Element element) {
    return Mirrors.on(element, Deprecated.class).isPresent();
  }

  private static boolean removed(Element element) {
    return Mirrors.on(element, Deprecated.class)
        .filter(each -> World.flag(each, "forRemoval"))
        .isPresent();
  }

  private boolean implemented(String parent) {
    TypeElement element = world.find(parent);
    return element != null
        && interfaces.elements().stream().anyMatch(each -> world.subclass(each, element));
  }

  /** For javac, the intersection of a type parameter's bounds is a class that closes. */
  private boolean closingVariables(List<? extends TypeParameterElement> variables) {
    return variables.stream()
        .map(TypeParameterElement::getBounds)
        .filter(bounds -> bounds.size() > 1)
        .flatMap(List::stream)
        .filter(bound -> world.subtype(bound, "java.lang.AutoCloseable"))
        .filter(bound -> bound.getKind() == TypeKind.DECLARED)
        .flatMap(bound -> new Members(world, World.element(bound)).all().stream())
        .anyMatch(this::interruptible);
  }

  private boolean interruptible(Member member) {
    TypeElement interruption = world.find("java.lang.InterruptedException");
    return member.named("close", 0)
        && interruption != null
        && member.thrown().stream()
            .anyMatch(each -> world.types().isSubtype(interruption.asType(), each));
  }

  /** Whether its declaration warns of heap pollution. */
  private boolean heaping(ExecutableElement method) {
    if (!method.isVarArgs()) {
      return false;
    }
    int last = method.getParameters().size() - 1;
    TypeMirror items = method.getParameters().get(last).asType();
    return !reifiable(((ArrayType) items).getComponentType());
  }

  private boolean reifiable(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return reifiable(array.getComponentType());
    }
    return type.getKind() != TypeKind.TYPEVAR
        && (type.getKind() != TypeKind.DECLARED
            || world.types().isSameType(type, world.types().erasure(type))
            || unbounded(type));
  }

  private static boolean unbounded(TypeMirror type) {
    return ((DeclaredType) type)
        .getTypeArguments().stream()
            .allMatch(
                each ->
                    each instanceof WildcardType wildcard
                        && wildcard.getSuperBound() == null
                        && wildcard.getExtendsBound() == null);
  }

  /** Whether a call through a raw supertype is unchecked. */
  private boolean erased(ExecutableElement method) {
    return !World.has(method, Modifier.STATIC)
        && method.getParameters().stream()
            .map(Element::asType)
            .anyMatch(each -> !world.types().isSameType(each, world.types().erasure(each)));
  }

  private static boolean rawlyDeferring(Member member) {
    TypeMirror type = member.method().getReturnType();
    return member.guarded()
        && ReturnForms.deferring(type)
        && ((DeclaredType) type).getTypeArguments().isEmpty();
  }
}
