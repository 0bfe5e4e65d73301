package dev.askfirst.processor.render;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import dev.askfirst.processor.model.GuardedMethod;
import dev.askfirst.processor.model.GuardedParameter;
import dev.askfirst.processor.model.ReturnForm;
import dev.askfirst.processor.model.Signature;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** One method of a guard: it asks and calls, or just calls. */
record GuardMethod(GuardedMethod method, String constant) {

  MethodSpec define() {
    Signature signature = method.signature();
    MethodSpec.Builder spec =
        MethodSpec.methodBuilder(signature.name())
            .addTypeVariables(signature.typeVariables())
            .returns(signature.returnType())
            .varargs(signature.varargs())
            .addExceptions(signature.exceptions());
    if (method.guarded()) {
      spec.addJavadoc("Requires $L.", RequirementCode.inWords(method.scopes()));
    }
    if (method.overriding()) {
      spec.addAnnotation(Override.class);
    }
    spec.addAnnotations(method.annotations());
    suppress(method.lints(), spec::addAnnotation);
    if (method.open()) {
      spec.addModifiers(Modifier.PUBLIC);
    } else if (signature.named("clone", 0)) {
      // It overrides Object's, which is protected.
      spec.addModifiers(Modifier.PROTECTED);
    }
    signature.parameters().forEach(each -> spec.addParameter(parameter(each)));
    return spec.addCode(body()).build();
  }

  static void suppress(Set<String> lints, Consumer<AnnotationSpec> add) {
    if (!lints.isEmpty()) {
      String all = lints.stream().sorted().map(Literal::of).collect(Collectors.joining(", "));
      add.accept(
          AnnotationSpec.builder(SuppressWarnings.class)
              .addMember("value", lints.size() == 1 ? "$L" : "{$L}", all)
              .build());
    }
  }

  private static ParameterSpec parameter(GuardedParameter parameter) {
    return ParameterSpec.builder(parameter.type(), parameter.name())
        .addAnnotations(parameter.annotations())
        .build();
  }

  private CodeBlock body() {
    if (!method.guarded()) {
      return new ForwardingBody(method).define();
    }
    return method.returns() == ReturnForm.STAGE
        ? new StageBody(method, constant).define()
        : new AskingBody(method, constant).define();
  }
}
