package dev.askfirst.processor.render;

import com.palantir.javapoet.CodeBlock;
import dev.askfirst.processor.model.GuardedMethod;

/** Returns a stage that waits for the user and goes on with the call. */
record StageBody(GuardedMethod method, String constant) {

  CodeBlock define() {
    CallCode code = CallCode.inGuard(method.signature());
    String authorizer = code.field("authorizer");
    return CodeBlock.builder()
        .beginControlFlow("$L", "if (!" + authorizer + ".loadedSetting().allows(" + constant + "))")
        .addStatement(
            "return $L.authorize($L).thenCall($L)",
            authorizer,
            constant,
            new NextCalls(method, code).define(method.call()))
        .endControlFlow()
        .add(new ForwardingBody(method).define())
        .build();
  }
}
