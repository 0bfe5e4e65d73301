package dev.askfirst.checker.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;

/**
 * Recognises our annotations, directly and behind other annotations.
 *
 * <p>They are known by their qualified name, not by a type element looked up: a class file's
 * annotations can be read although the jar of their types is missing, and must count then too.
 */
final class Annotations {
  // Not by their classes: to load those would be a part of what the checker costs.
  static final String REQUIRES_SCOPE = "dev.askfirst.RequiresScope";
  static final String NO_SCOPE_REQUIRED = "dev.askfirst.NoScopeRequired";

  private final Name requiresScope;
  private final Name noScopeRequired;
  private final Name repeatable;
  private final Map<TypeElement, List<AnnotationMirror>> meanings = new HashMap<>();
  private final Map<TypeElement, Boolean> mute = new HashMap<>();

  Annotations(Elements elements) {
    requiresScope = elements.getName(REQUIRES_SCOPE);
    noScopeRequired = elements.getName(NO_SCOPE_REQUIRED);
    repeatable = elements.getName("java.lang.annotation.Repeatable");
  }

  /**
   * Those on an element that are, stand for or may contain a {@code @RequiresScope}: mostly none.
   */
  List<AnnotationMirror> of(Element element) {
    List<AnnotationMirror> all = List.of();
    for (AnnotationMirror each : Model.annotations(element)) {
      if (!mute(each)) {
        all = all.isEmpty() ? new ArrayList<>() : all;
        all.add(each);
      }
    }
    return all;
  }

  private boolean mute(AnnotationMirror annotation) {
    TypeElement type = Mirrors.type(annotation);
    Boolean known = mute.get(type);
    if (known == null) {
      known = !requiringScope(annotation) && behind(annotation).isEmpty() && !container(type);
      mute.put(type, known);
    }
    return known;
  }

  private static boolean container(TypeElement type) {
    for (ExecutableElement each : Model.methods(type)) {
      if (containing(each)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the values of a repeated annotation may be what an annotation's element holds. */
  private static boolean containing(ExecutableElement element) {
    return element.getSimpleName().contentEquals("value")
        && element.getReturnType() instanceof ArrayType array
        && array.getComponentType() instanceof DeclaredType component
        && !component.asElement().getKind().equals(ElementKind.CLASS)
        && !component.asElement().getKind().equals(ElementKind.ENUM);
  }

  boolean requiringScope(AnnotationMirror annotation) {
    return Mirrors.type(annotation).getQualifiedName().equals(requiresScope);
  }

  boolean exempting(AnnotationMirror annotation) {
    return Mirrors.type(annotation).getQualifiedName().equals(noScopeRequired);
  }

  /**
   * The {@code @RequiresScope}s that an annotation stands for, by way of its type and the
   * annotations on that.
   */
  List<AnnotationMirror> behind(AnnotationMirror annotation) {
    TypeElement type = Mirrors.type(annotation);
    List<AnnotationMirror> meaning = meanings.get(type);
    if (meaning == null) {
      meaning = new ArrayList<>();
      collect(type, new HashSet<>(), meaning);
      meanings.put(type, List.copyOf(meaning));
    }
    return meaning;
  }

  /**
   * An annotation; where it is the container that the compiler wrote for repeated ones, what it
   * contains, too.
   */
  List<AnnotationMirror> unpacked(AnnotationMirror annotation) {
    List<AnnotationMirror> all = new ArrayList<>(List.of(annotation));
    for (AnnotationMirror content : Mirrors.values(annotation, "value", AnnotationMirror.class)) {
      if (repeatable(content)) {
        all.add(content);
      }
    }
    return all;
  }

  private void collect(TypeElement type, Set<TypeElement> seen, List<AnnotationMirror> found) {
    if (!seen.add(type)) {
      return;
    }
    List<? extends AnnotationMirror> annotations = Model.annotations(type);
    for (AnnotationMirror annotation : annotations) {
      if (requiringScope(annotation)) {
        found.add(annotation);
      }
    }
    for (AnnotationMirror annotation : annotations) {
      if (!requiringScope(annotation)) {
        for (AnnotationMirror each : unpacked(annotation)) {
          collect(Mirrors.type(each), seen, found);
        }
      }
    }
  }

  private boolean repeatable(AnnotationMirror annotation) {
    for (AnnotationMirror meta : Model.annotations(Mirrors.type(annotation))) {
      if (Mirrors.type(meta).getQualifiedName().equals(repeatable)) {
        return true;
      }
    }
    return false;
  }
}
