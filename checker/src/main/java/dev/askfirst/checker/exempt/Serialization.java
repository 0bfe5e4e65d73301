package dev.askfirst.checker.exempt;

import dev.askfirst.checker.code.Program;
import dev.askfirst.checker.code.Spelling;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** The methods that object streams call by reflection, on the raw object and on nobody's behalf. */
final class Serialization {
  private static final Map<String, List<String>> CALLED =
      Map.of(
          "readObject", List.of("java.io.ObjectInputStream"),
          "writeObject", List.of("java.io.ObjectOutputStream"),
          "readObjectNoData", List.of(),
          "readResolve", List.of(),
          "writeReplace", List.of());

  private final Program program;

  Serialization(Program program) {
    this.program = program;
  }

  boolean calls(ExecutableElement method, TypeElement type) {
    List<String> parameters = CALLED.get(method.getSimpleName().toString());
    return parameters != null
        && !method.getModifiers().contains(Modifier.STATIC)
        && parameters.equals(
            method.getParameters().stream().map(each -> Spelling.of(each.asType())).toList())
        && program.rules().lineage(type).stream()
            .anyMatch(each -> each.getQualifiedName().contentEquals("java.io.Serializable"));
  }
}
