package dev.askfirst.benchmarks.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * The least that a processor can do: it writes the guards of the measured programs by putting
 * strings together, and looks at nothing that could be wrong. What it costs is what javac takes for
 * generated sources.
 */
@SupportedAnnotationTypes("dev.askfirst.RequiresScope")
public final class StringGenerator extends AbstractProcessor {

  /** For the compiler, which is told its name. */
  public StringGenerator() {}

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!annotations.isEmpty()) {
      ElementFilter.typesIn(round.getRootElements()).forEach(this::write);
    }
    return false;
  }

  private void write(TypeElement type) {
    String name = "Guarded" + type.getSimpleName();
    try (Writer writer =
        processingEnv.getFiler().createSourceFile("app." + name, type).openWriter()) {
      writer.write(text(type.getSimpleName().toString(), name, type));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String text(String type, String name, TypeElement element) {
    Map<String, String> constants = new TreeMap<>();
    StringBuilder methods = new StringBuilder();
    for (ExecutableElement each : ElementFilter.methodsIn(element.getEnclosedElements())) {
      String scope = scope(each);
      String constant = scope.replace("\"", "").replace('.', '_').toUpperCase(Locale.ROOT);
      constants.put(constant, scope);
      methods.append(method(each, constant));
    }
    StringBuilder fields = new StringBuilder();
    constants.forEach((constant, scope) -> fields.append(FIELD.formatted(constant, scope)));
    return GUARD.formatted(type, name, fields, methods);
  }

  private static String method(ExecutableElement method, String constant) {
    String parameters =
        method.getParameters().stream()
            .map(each -> each.asType() + " " + each.getSimpleName())
            .collect(Collectors.joining(", "));
    String arguments =
        method.getParameters().stream()
            .map(VariableElement::getSimpleName)
            .collect(Collectors.joining(", "));
    String thrown =
        method.getThrownTypes().stream().map(TypeMirror::toString).collect(Collectors.joining());
    return METHOD.formatted(
        method.getReturnType(),
        method.getSimpleName(),
        parameters,
        thrown.isEmpty() ? "" : " throws " + thrown,
        constant,
        method.getReturnType().getKind() == TypeKind.VOID ? "" : "return ",
        arguments);
  }

  private static String scope(ExecutableElement method) {
    AnnotationMirror annotation = method.getAnnotationMirrors().get(0);
    AnnotationValue value = annotation.getElementValues().values().iterator().next();
    return ((List<?>) value.getValue()).get(0).toString();
  }

  private static final String GUARD =
      """
      package app;

      import dev.askfirst.GuardOf;
      import dev.askfirst.runtime.Authorizer;
      import dev.askfirst.runtime.Requirement;
      import javax.annotation.processing.Generated;

      /** Calls {@link %1$s} once the user has allowed the scopes that its methods require. */
      @Generated("StringGenerator")
      @GuardOf(%1$s.class)
      public final class %2$s {
      %3$s
        private final %1$s delegate;
        private final Authorizer authorizer;

        public %2$s(%1$s delegate, Authorizer authorizer) {
          this.delegate = delegate;
          this.authorizer = authorizer;
        }
      %4$s
        @Override
        public String toString() {
          return delegate.toString();
        }
      }
      """;

  private static final String FIELD =
      """
        private static final Requirement %s = Requirement.allOf(%s);
      """;

  private static final String METHOD =
      """

        /** Requires what {@code %5$s} says. */
        public %1$s %2$s(%3$s)%4$s {
          if (!authorizer.getSetting().allows(%5$s)) {
            authorizer.authorize(%5$s).await();
          }
          %6$sdelegate.%2$s(%7$s);
        }
      """;
}
