package dev.askfirst.processor.render;

import com.palantir.javapoet.CodeBlock;
import dev.askfirst.processor.model.GuardedMethod;
import dev.askfirst.processor.model.ReturnForm;

/** The call itself, and what every body ends with. */
record ForwardingBody(GuardedMethod method) {

  CodeBlock define() {
    CodeBlock call = CallCode.inGuard(method.signature()).call(method.call());
    return method.returns() == ReturnForm.NOTHING
        ? CodeBlock.builder().addStatement("$L", call).build()
        : CodeBlock.builder().addStatement("return $L", call).build();
  }
}
