package dev.askfirst.processor.render;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.askfirst.processor.model.GuardedMethod;
import dev.askfirst.processor.model.GuardedParameter;
import dev.askfirst.processor.model.ReturnForm;
import dev.askfirst.processor.model.Signature;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** One method of a guard: it asks and calls, or just calls. */
record GuardMethod(GuardedMethod method, String constant) {

  MethodSpec define() {
    Signature signature = method.signature();
    List<AnnotationSpec> annotations = new ArrayList<>(method.annotations());
    if (method.overriding()) {
      annotations.add(0, AnnotationSpec.builder(Override.class).build());
    }
    MethodSpec.Builder spec =
        begin(method, signature.returnType(), annotations).addExceptions(signature.exceptions());
    if (!method.open() && signature.named("clone", 0)) {
      // It overrides Object's, which is protected.
      spec.addModifiers(Modifier.PROTECTED);
    }
    return spec.addCode(body()).build();
  }

  /** A method's declaration, but for what it throws. */
  static MethodSpec.Builder begin(
      GuardedMethod method, TypeName result, List<AnnotationSpec> annotations) {
    Signature signature = method.signature();
    MethodSpec.Builder spec =
        MethodSpec.methodBuilder(signature.name())
            .addTypeVariables(signature.typeVariables())
            .returns(result)
            .varargs(signature.varargs())
            .addAnnotations(annotations);
    if (method.guarded()) {
      spec.addJavadoc("Requires $L.", RequirementCode.inWords(method.scopes()));
    }
    suppress(method.lints(), spec::addAnnotation);
    if (method.open()) {
      spec.addModifiers(Modifier.PUBLIC);
    }
    signature.parameters().forEach(each -> spec.addParameter(parameter(each)));
    return spec;
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
    if (method.returns().publishing()) {
      return new PublisherBody(method, constant, CallCode.inGuard(method.signature())).define();
    }
    return method.returns() == ReturnForm.STAGE
        ? new StageBody(method, constant).define()
        : new AskingBody(method, constant).define();
  }
}
