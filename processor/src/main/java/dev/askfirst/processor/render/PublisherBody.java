package dev.askfirst.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.askfirst.processor.model.GuardedMethod;

/** Returns a publisher that asks at each subscription and goes on with the call's. */
record PublisherBody(GuardedMethod method, String constant, CallCode code) {

  CodeBlock define() {
    return CodeBlock.builder()
        .addStatement(
            "return $L.of($L, $L, $L)",
            code.type(ClassName.bestGuess(method.returns().adapter())),
            code.field("authorizer"),
            constant,
            new NextCalls(method, code).define(method.call()))
        .build();
  }
}
