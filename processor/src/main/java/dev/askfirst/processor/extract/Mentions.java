package dev.askfirst.processor.extract;

import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;
import org.jspecify.annotations.Nullable;

/**
 * What a type names when it is written out: classes, raw ones among them, and what cannot be found.
 */
final class Mentions {
  private final Set<TypeElement> elements = new LinkedHashSet<>();
  private final Set<String> gone = new LinkedHashSet<>();
  private final Set<String> missing = new LinkedHashSet<>();
  private final Set<TypeElement> annotations = new LinkedHashSet<>();
  private final Visitor visitor = new Visitor();
  private boolean raw;

  /** The same, to which more can be added. */
  Mentions copy() {
    Mentions copy = new Mentions();
    copy.elements.addAll(elements);
    copy.gone.addAll(gone);
    copy.missing.addAll(missing);
    copy.annotations.addAll(annotations);
    copy.raw = raw;
    return copy;
  }

  Mentions add(TypeMirror type) {
    annotate(type.getAnnotationMirrors());
    type.accept(visitor, null);
    return this;
  }

  Mentions add(Iterable<? extends TypeMirror> types) {
    for (TypeMirror each : types) {
      add(each);
    }
    return this;
  }

  Mentions annotate(Iterable<? extends AnnotationMirror> written) {
    for (AnnotationMirror each : written) {
      if (each.getAnnotationType().asElement() instanceof TypeElement type) {
        annotations.add(type);
      }
    }
    return this;
  }

  /** Every annotation type: those of the types, and what was added. */
  Set<TypeElement> annotations() {
    return annotations;
  }

  /** Every class named, those around a member class included. */
  Set<TypeElement> elements() {
    return elements;
  }

  /** What class files name that are on no class path: what names it as well cannot be compiled. */
  Set<String> gone() {
    return gone;
  }

  /** What the code names and nothing declares. */
  Set<String> missing() {
    return missing;
  }

  /** Whether a generic class is named without type arguments. */
  boolean raw() {
    return raw;
  }

  private final class Visitor extends SimpleTypeVisitor14<@Nullable Void, @Nullable Void> {
    @Override
    public @Nullable Void visitDeclared(DeclaredType type, @Nullable Void none) {
      TypeElement element = World.element(type);
      if (element.getKind() == ElementKind.CLASS && element.asType().getKind() == TypeKind.ERROR) {
        gone.add(Labels.name(element));
        return null;
      }
      elements.add(element);
      raw |= type.getTypeArguments().isEmpty() && !element.getTypeParameters().isEmpty();
      add(type.getTypeArguments());
      World.around(type).ifPresent(Mentions.this::add);
      Element around = element.getEnclosingElement();
      while (around instanceof TypeElement outer) {
        elements.add(outer);
        around = outer.getEnclosingElement();
      }
      return null;
    }

    @Override
    public @Nullable Void visitError(ErrorType type, @Nullable Void none) {
      // With type arguments, javac forgets the name.
      String name = type.toString();
      missing.add(name.equals("<any>") ? "a generic type" : name);
      return null;
    }

    @Override
    public @Nullable Void visitArray(ArrayType type, @Nullable Void none) {
      add(type.getComponentType());
      return null;
    }

    @Override
    public @Nullable Void visitWildcard(WildcardType type, @Nullable Void none) {
      if (type.getExtendsBound() != null) {
        add(type.getExtendsBound());
      }
      if (type.getSuperBound() != null) {
        add(type.getSuperBound());
      }
      return null;
    }

    @Override
    public @Nullable Void visitIntersection(IntersectionType type, @Nullable Void none) {
      add(type.getBounds());
      return null;
    }

    @Override
    public @Nullable Void visitExecutable(ExecutableType type, @Nullable Void none) {
      add(type.getReturnType());
      add(type.getParameterTypes());
      add(type.getThrownTypes());
      type.getTypeVariables().forEach(variable -> add(variable.getUpperBound()));
      return null;
    }
  }
}
