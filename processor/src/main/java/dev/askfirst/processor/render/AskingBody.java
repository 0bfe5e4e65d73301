package dev.askfirst.processor.render;

import com.palantir.javapoet.CodeBlock;
import dev.askfirst.processor.model.Fallback;
import dev.askfirst.processor.model.Fallback.Candidate;
import dev.askfirst.processor.model.Fallback.Fit;
import dev.askfirst.processor.model.GuardedMethod;
import dev.askfirst.processor.model.ReturnForm;
import java.util.List;
import java.util.Optional;

/** Waits for the user, then calls. */
record AskingBody(GuardedMethod method, String constant) {

  CodeBlock define() {
    CallCode code = CallCode.inGuard(method.signature());
    String authorizer = code.field("authorizer");
    Optional<Candidate> fallback = method.fallback().flatMap(Fallback::chosen);
    CodeBlock.Builder body =
        CodeBlock.builder()
            .beginControlFlow(
                "$L", "if (!" + authorizer + ".getSetting().allows(" + constant + "))");
    String ask = authorizer + ".authorize(" + constant + ").await()";
    if (fallback.isPresent()) {
      body.beginControlFlow("try").addStatement("$L", ask);
      refused(body, code, fallback.get());
      body.endControlFlow();
    } else {
      body.addStatement("$L", ask);
    }
    return body.endControlFlow().add(new ForwardingBody(method).define()).build();
  }

  private void refused(CodeBlock.Builder body, CallCode code, Candidate fallback) {
    String denied = code.fresh("denied");
    String name = method.fallback().map(Fallback::name).orElse("");
    List<String> more = fallback.fit() == Fit.SAME_AND_DENIAL ? List.of(denied) : List.of();
    CodeBlock call = code.call(fallback.call(), name, more);
    body.nextControlFlow("catch ($T $L)", RuntimeNames.DENIED, denied)
        .beginControlFlow("if ($L.isFault())", denied)
        .addStatement("throw $L", denied)
        .endControlFlow();
    if (method.returns() == ReturnForm.NOTHING) {
      body.addStatement("$L", call).addStatement("return");
    } else {
      body.addStatement("return $L", call);
    }
  }
}
