package dev.askfirst.downstream.strangers;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.Trees;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Finds where each method of the sources begins, after its documentation. */
@SupportedAnnotationTypes("*")
final class Annotator extends AbstractProcessor {
  private static final String ANNOTATION = "@dev.askfirst.RequiresScope(\"scope.record\") ";

  private final Places guardable = new Places();
  private final Places refused = new Places();
  private final Set<MethodKey> methods = new HashSet<>();
  private final Map<String, Integer> refusals = new TreeMap<>();
  private final Set<TypeElement> unnameable = new HashSet<>();

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    ElementFilter.typesIn(round.getRootElements()).forEach(this::visit);
    return false;
  }

  /** The methods that can have a guard. */
  Set<MethodKey> methods() {
    return methods;
  }

  /** What must be said of the others: how often each id, file by file. */
  Map<String, Integer> refusals() {
    return refusals;
  }

  /** A file's text with the annotation on each method that can have a guard. */
  String guardable(String path, String text) {
    return guardable.marked(path, text, ANNOTATION);
  }

  /** A file's text with the annotation on each method that can have none. */
  String refused(String path, String text) {
    return refused.marked(path, text, ANNOTATION);
  }

  private void visit(TypeElement type) {
    ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(each -> !each.getModifiers().contains(Modifier.PRIVATE))
        .forEach(each -> mark(each, type));
    ElementFilter.typesIn(type.getEnclosedElements()).forEach(this::visit);
  }

  private void mark(ExecutableElement method, TypeElement type) {
    Trees trees = Trees.instance(processingEnv);
    MethodTree tree = trees.getTree(method);
    if (tree == null || !written(method, tree)) {
      return;
    }
    CompilationUnitTree file = trees.getPath(method).getCompilationUnit();
    String path = SourceFile.path(file.getSourceFile());
    int start = Math.toIntExact(trees.getSourcePositions().getStartPosition(file, tree));
    Elements elements = processingEnv.getElementUtils();
    Set<String> broken = Guardable.broken(method, elements);
    if (broken.isEmpty()) {
      guardable.add(path, start);
      methods.add(MethodKey.of(method, elements, processingEnv.getTypeUtils()));
    } else {
      refused.add(path, start);
      broken.stream()
          .filter(each -> !each.equals("UnnameableType") || unnameable.add(type))
          .forEach(each -> refusals.merge(path + " " + each, 1, Integer::sum));
    }
  }

  /** A record's accessors have trees, but no bodies, where nobody wrote them. */
  private static boolean written(Element method, MethodTree tree) {
    return tree.getBody() != null
        || method.getModifiers().contains(Modifier.ABSTRACT)
        || method.getModifiers().contains(Modifier.NATIVE);
  }
}
