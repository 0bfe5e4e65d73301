package dev.askfirst.processor.extract;

import com.palantir.javapoet.AnnotationSpec;
import dev.askfirst.checker.rules.Mirrors;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;

/** Chooses the annotations that the guard repeats: most would act twice. */
final class KeptAnnotations {
  private static final Set<String> NULLNESS =
      Set.of("Nullable", "NonNull", "NullMarked", "NullUnmarked");
  private static final Set<String> MARKS = Set.of("NullMarked", "NullUnmarked");

  private final AnnotationSource source;
  private final Set<TypeElement> copied;

  KeptAnnotations(AnnotationSource source, Set<TypeElement> copied) {
    this.source = source;
    this.copied = copied;
  }

  /** All that stand on a type where it is used. */
  List<AnnotationSpec> onType(TypeMirror type) {
    return specs(type.getAnnotationMirrors());
  }

  /** All that stand on a type parameter where it is declared. */
  List<AnnotationSpec> onParameter(TypeParameterElement parameter) {
    return specs(parameter.getAnnotationMirrors());
  }

  /** Those of a declaration that are kept, but for those that its type has already. */
  List<AnnotationSpec> onDeclaration(Element element, TypeMirror type) {
    List<AnnotationSpec> own = onDeclaration(element);
    if (own.isEmpty()) {
      return own;
    }
    List<AnnotationSpec> inner = onType(leaf(type));
    return own.stream().filter(each -> !inner.contains(each)).toList();
  }

  /**
   * As {@link #onDeclaration(Element, TypeMirror)}, but for those that would say of a stage what is
   * true of its value.
   */
  List<AnnotationSpec> onStage(Element element, TypeMirror type) {
    List<AnnotationMirror> told = of(element);
    told.removeIf(each -> !NULLNESS.contains(simple(each)) || marks(each));
    List<AnnotationSpec> left = specs(told);
    return onDeclaration(element, type).stream().filter(each -> !left.contains(each)).toList();
  }

  /** Those of a declaration that are kept. */
  List<AnnotationSpec> onDeclaration(Element element) {
    return specs(of(element));
  }

  /** Those of a declaration that are kept, as written. */
  List<AnnotationMirror> of(Element element) {
    return chosen(element, this::kept);
  }

  /**
   * Those of a type that are kept, and the nullness mark that it inherits from the types around it.
   */
  List<AnnotationSpec> onGuard(TypeElement type) {
    List<AnnotationSpec> all = new ArrayList<>(onDeclaration(type));
    Element each = type;
    while (each instanceof TypeElement && marks(each).isEmpty()) {
      each = each.getEnclosingElement();
    }
    if (each instanceof TypeElement && !each.equals(type)) {
      all.addAll(specs(marks(each)));
    }
    return all;
  }

  private static List<AnnotationMirror> marks(Element element) {
    return chosen(element, KeptAnnotations::marks);
  }

  private static List<AnnotationMirror> chosen(
      Element element, Predicate<AnnotationMirror> choice) {
    List<AnnotationMirror> all = new ArrayList<>(element.getAnnotationMirrors());
    all.removeIf(choice.negate());
    return all;
  }

  private static boolean marks(AnnotationMirror annotation) {
    return MARKS.contains(simple(annotation));
  }

  private boolean kept(AnnotationMirror annotation) {
    return NULLNESS.contains(simple(annotation))
        || Mirrors.name(annotation).equals("java.lang.Deprecated")
        || copied.contains(Mirrors.type(annotation));
  }

  private static String simple(AnnotationMirror annotation) {
    return Mirrors.type(annotation).getSimpleName().toString();
  }

  private static TypeMirror leaf(AnnotatedConstruct type) {
    return type instanceof ArrayType array ? leaf(array.getComponentType()) : (TypeMirror) type;
  }

  private List<AnnotationSpec> specs(List<? extends AnnotationMirror> annotations) {
    // Nearly always none: no stream for them.
    return annotations.isEmpty()
        ? List.of()
        : annotations.stream().map(source::spec).flatMap(Optional::stream).distinct().toList();
  }
}
