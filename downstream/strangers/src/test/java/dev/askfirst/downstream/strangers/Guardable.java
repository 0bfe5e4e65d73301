package dev.askfirst.downstream.strangers;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Which methods can have a guard: what a class of the same package can call (JLS 6.6), in a type
 * that it can name, by a signature that it can write down. The others are refused, each by the rule
 * that it breaks. Private methods make no guard and break no rule.
 */
final class Guardable {
  private final PackageElement around;

  private Guardable(PackageElement around) {
    this.around = around;
  }

  /** The rules that a method breaks, by the ids of their messages; empty if it can have a guard. */
  static Set<String> broken(ExecutableElement method, Elements elements) {
    TypeElement type = (TypeElement) Objects.requireNonNull(method.getEnclosingElement());
    if (hidden(type)) {
      return Set.of("PrivateType");
    }
    if (type.getKind() == ElementKind.ANNOTATION_TYPE) {
      return Set.of("AnnotationType");
    }
    Guardable rules = new Guardable(elements.getPackageOf(method));
    Set<String> broken = new TreeSet<>();
    if (!rules.declarable(type)) {
      broken.add("UnnameableType");
    }
    if (!rules.repeatable(method)) {
      broken.add("UnnameableSignature");
    }
    if (method.getSimpleName().contentEquals("finalize") && method.getParameters().isEmpty()) {
      broken.add("Finalizer");
    }
    return broken;
  }

  private static boolean hidden(@Nullable Element type) {
    return type instanceof TypeElement
        && (type.getModifiers().contains(Modifier.PRIVATE) || hidden(type.getEnclosingElement()));
  }

  private boolean repeatable(ExecutableElement method) {
    return nameable(method.getReturnType())
        && method.getParameters().stream().allMatch(each -> nameable(each.asType()))
        && nameable(method.getThrownTypes())
        && method.getTypeParameters().stream().allMatch(each -> nameable(each.getBounds()));
  }

  private boolean declarable(@Nullable Element type) {
    return !(type instanceof TypeElement generic)
        || (generic.getTypeParameters().stream().allMatch(each -> nameable(each.getBounds()))
            && declarable(type.getEnclosingElement()));
  }

  /** Protected members of other packages' classes are their subclasses' to name. */
  private boolean accessible(@Nullable Element type) {
    if (!(type instanceof TypeElement)) {
      return true;
    }
    Set<Modifier> modifiers = type.getModifiers();
    boolean open =
        modifiers.contains(Modifier.PUBLIC)
            || (!modifiers.contains(Modifier.PRIVATE) && around.equals(packageOf(type)));
    return open && accessible(type.getEnclosingElement());
  }

  private static @Nullable Element packageOf(@Nullable Element element) {
    return element == null || element instanceof PackageElement
        ? element
        : packageOf(element.getEnclosingElement());
  }

  private boolean nameable(List<? extends TypeMirror> types) {
    return types.stream().allMatch(this::nameable);
  }

  private boolean nameable(TypeMirror type) {
    if (type instanceof DeclaredType declared) {
      return accessible(declared.asElement())
          && nameable(declared.getEnclosingType())
          && nameable(declared.getTypeArguments());
    }
    if (type instanceof WildcardType wildcard) {
      TypeMirror upper = wildcard.getExtendsBound();
      TypeMirror lower = wildcard.getSuperBound();
      return (upper == null || nameable(upper)) && (lower == null || nameable(lower));
    }
    if (type instanceof IntersectionType intersection) {
      return nameable(intersection.getBounds());
    }
    // A type variable's bounds are looked at where it is declared.
    return type instanceof TypeVariable
        || !(type instanceof ArrayType array)
        || nameable(array.getComponentType());
  }
}
