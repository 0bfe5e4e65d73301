package dev.askfirst.processor.render;

import com.palantir.javapoet.CodeBlock;
import dev.askfirst.processor.model.Fallback;
import dev.askfirst.processor.model.Fallback.Candidate;
import dev.askfirst.processor.model.Fallback.Fit;
import dev.askfirst.processor.model.GuardedMethod;
import java.util.Optional;
import java.util.stream.Stream;

/** Returns a stage that waits for the user and goes on with the call. */
record StageBody(GuardedMethod method, String constant) {

  CodeBlock define() {
    CallCode code = new CallCode(method.signature());
    String authorizer = code.field("authorizer");
    return CodeBlock.builder()
        .beginControlFlow("if (!$L.loadedSetting().allows($L))", authorizer, constant)
        .addStatement(
            "return $L.authorize($L).thenCall(() -> $L$L)",
            authorizer,
            constant,
            code.call(method.call()),
            refused(code))
        .endControlFlow()
        .add(new ForwardingBody(method).define())
        .build();
  }

  private CodeBlock refused(CallCode code) {
    Optional<Candidate> fallback = method.fallback().flatMap(Fallback::chosen);
    if (fallback.isEmpty()) {
      return CodeBlock.of("");
    }
    String denied = code.fresh("denied");
    String name = method.fallback().map(Fallback::name).orElse("");
    Stream<String> more =
        fallback.get().fit() == Fit.SAME_AND_DENIAL ? Stream.of(denied) : Stream.of();
    return CodeBlock.of(",$W$L -> $L", denied, code.call(fallback.get().call(), name, more));
  }
}
