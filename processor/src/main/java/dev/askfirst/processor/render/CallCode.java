package dev.askfirst.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeVariableName;
import dev.askfirst.processor.model.Call;
import dev.askfirst.processor.model.GuardedParameter;
import dev.askfirst.processor.model.Signature;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/**
 * Writes calls inside a guard's method, whose parameters may be named like anything of ours.
 *
 * @param signature the method's
 * @param guard what the guard itself is called there
 */
record CallCode(Signature signature, String guard) {
  private static final Set<String> FIELDS = Set.of("delegate", "authorizer");

  /** In one of the guard's own methods. */
  static CallCode inGuard(Signature signature) {
    return new CallCode(signature, "this");
  }

  /** In a method of a class within the guard. */
  static CallCode within(String guard, Signature signature) {
    return new CallCode(signature, guard + ".this");
  }

  /** One of the guard's fields. */
  String field(String name) {
    return signature.takes(name) ? guard + "." + name : name;
  }

  /** A name for a variable that no parameter has. */
  String fresh(String name) {
    String fresh = name;
    while (signature.takes(fresh)) {
      fresh += "_";
    }
    return fresh;
  }

  /** The method itself, with all that came in. */
  CodeBlock call(Call call) {
    String typeArguments = call.explicit() ? "<" + variables() + ">" : "";
    return call(call, typeArguments + signature.name(), List.of());
  }

  /** Another method, with all that came in and what follows. */
  CodeBlock call(Call call, String name, List<String> more) {
    String rest = "." + name + "(" + arguments(more) + ")";
    return call.ofClass()
        ? CodeBlock.of("$L$L", type(call.holder()), rest)
        : CodeBlock.of("$L", field("delegate") + rest);
  }

  private String variables() {
    return signature.typeVariables().stream()
        .map(TypeVariableName::name)
        .collect(Collectors.joining(", "));
  }

  private String arguments(List<String> more) {
    StringJoiner all = new StringJoiner(", ");
    for (GuardedParameter each : signature.parameters()) {
      all.add(each.name());
    }
    for (String each : more) {
      all.add(each);
    }
    return all.toString();
  }

  /** A variable of the same name would be taken for the class (JLS 6.4.2). */
  CodeBlock type(ClassName holder) {
    String simple = holder.topLevelClassName().simpleName();
    return FIELDS.contains(simple) || signature.takes(simple)
        ? CodeBlock.of("$L", holder.canonicalName())
        : CodeBlock.of("$T", holder);
  }
}
