package dev.askfirst.downstream.strangers;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.Trees;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Finds where each guardable method of the sources begins, after its documentation. */
@SupportedAnnotationTypes("*")
final class Annotator extends AbstractProcessor {
  private static final String ANNOTATION = "@dev.askfirst.RequiresScope(\"scope.record\") ";

  private final Map<String, NavigableSet<Integer>> places = new TreeMap<>();
  private final Set<MethodKey> methods = new HashSet<>();

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    ElementFilter.typesIn(round.getRootElements()).forEach(this::visit);
    return false;
  }

  /** The methods found. */
  Set<MethodKey> methods() {
    return methods;
  }

  /** A file's text with the annotation on each of them. */
  String annotated(String path, String text) {
    StringBuilder annotated = new StringBuilder(text);
    for (int place : places.getOrDefault(path, new TreeSet<>()).descendingSet()) {
      annotated.insert(place, ANNOTATION);
    }
    return annotated.toString();
  }

  private void visit(TypeElement type) {
    if (Guardable.type(type)) {
      ElementFilter.methodsIn(type.getEnclosedElements()).stream()
          .filter(Guardable::method)
          .forEach(this::mark);
    }
    ElementFilter.typesIn(type.getEnclosedElements()).forEach(this::visit);
  }

  private void mark(ExecutableElement method) {
    Trees trees = Trees.instance(processingEnv);
    MethodTree tree = trees.getTree(method);
    if (tree == null || !written(method, tree)) {
      return;
    }
    CompilationUnitTree file = trees.getPath(method).getCompilationUnit();
    long start = trees.getSourcePositions().getStartPosition(file, tree);
    places
        .computeIfAbsent(SourceFile.path(file.getSourceFile()), path -> new TreeSet<>())
        .add(Math.toIntExact(start));
    methods.add(
        MethodKey.of(method, processingEnv.getElementUtils(), processingEnv.getTypeUtils()));
  }

  /** A record's accessors have trees, but no bodies, where nobody wrote them. */
  private static boolean written(Element method, MethodTree tree) {
    return tree.getBody() != null
        || method.getModifiers().contains(Modifier.ABSTRACT)
        || method.getModifiers().contains(Modifier.NATIVE);
  }
}
