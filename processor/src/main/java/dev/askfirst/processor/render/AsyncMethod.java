package dev.askfirst.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.askfirst.processor.model.AsyncForm;
import dev.askfirst.processor.model.Fallback;
import dev.askfirst.processor.model.Fallback.Candidate;
import dev.askfirst.processor.model.GuardedMethod;
import dev.askfirst.processor.model.ReturnForm;

/** One method of the asynchronous view: what is thrown arrives in its stage. */
record AsyncMethod(GuardedMethod method, AsyncForm form, String constant, String guard) {
  private static final ClassName STAGE = ClassName.get("java.util.concurrent", "CompletionStage");

  MethodSpec define() {
    return GuardMethod.begin(method, result(), form.annotations()).addCode(body()).build();
  }

  /** A stage of what the method returns; a stage is not put into another, nor is a publisher. */
  private TypeName result() {
    TypeName returned = method.signature().returnType();
    if (method.returns().publishing()) {
      return returned;
    }
    if (method.returns() != ReturnForm.STAGE) {
      return ParameterizedTypeName.get(STAGE, returned.box());
    }
    return returned instanceof ParameterizedTypeName stage
        ? ParameterizedTypeName.get(STAGE, stage.typeArguments().toArray(TypeName[]::new))
        : STAGE;
  }

  private CodeBlock body() {
    CallCode code = CallCode.within(guard, method.signature());
    if (method.returns().publishing()) {
      return new PublisherBody(method, constant, code).define();
    }
    String then =
        switch (method.returns()) {
          case NOTHING -> "thenDo";
          case STAGE -> "thenCall";
          default -> "thenGet";
        };
    return CodeBlock.builder()
        .addStatement(
            "return $L.authorize($L).$L($L)",
            code.field("authorizer"),
            constant,
            then,
            new NextCalls(method, code).define(form.call(), this::widened))
        .build();
  }

  /** A lambda boxes what it returns, but does not widen it before. */
  private CodeBlock widened(CodeBlock fallback) {
    boolean widens =
        method.fallback().flatMap(Fallback::chosen).filter(Candidate::widened).isPresent();
    TypeName box = method.signature().returnType().withoutAnnotations().box();
    return widens ? CodeBlock.of("$T.valueOf($L)", box, fallback) : fallback;
  }
}
