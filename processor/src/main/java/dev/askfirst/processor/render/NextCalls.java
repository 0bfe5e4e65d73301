package dev.askfirst.processor.render;

import com.palantir.javapoet.CodeBlock;
import dev.askfirst.processor.model.Call;
import dev.askfirst.processor.model.Fallback;
import dev.askfirst.processor.model.Fallback.Candidate;
import dev.askfirst.processor.model.Fallback.Fit;
import dev.askfirst.processor.model.GuardedMethod;
import java.util.List;
import java.util.function.UnaryOperator;

/** The calls of which one goes on after the answer, as arguments: the method's, its fallback's. */
record NextCalls(GuardedMethod method, CallCode code) {

  /** With the fallback's result as it is. */
  CodeBlock define(Call call) {
    return define(call, UnaryOperator.identity());
  }

  CodeBlock define(Call call, UnaryOperator<CodeBlock> fallback) {
    CodeBlock next = CodeBlock.of("() -> $L", code.call(call));
    return method
        .fallback()
        .flatMap(Fallback::chosen)
        .map(each -> CodeBlock.of("$L,$W$L", next, refused(each, fallback)))
        .orElse(next);
  }

  private CodeBlock refused(Candidate candidate, UnaryOperator<CodeBlock> fallback) {
    String denied = code.fresh("denied");
    String name = method.fallback().map(Fallback::name).orElse("");
    List<String> more = candidate.fit() == Fit.SAME_AND_DENIAL ? List.of(denied) : List.of();
    return CodeBlock.of(
        "$L -> $L", denied, fallback.apply(code.call(candidate.call(), name, more)));
  }
}
