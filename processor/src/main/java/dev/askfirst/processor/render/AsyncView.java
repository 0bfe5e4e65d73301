package dev.askfirst.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.askfirst.processor.model.GuardHeader;
import dev.askfirst.processor.model.GuardedMethod;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The guarded methods once more, for threads that must not wait; and the way to them. */
record AsyncView(GuardHeader header, List<GuardedMethod> methods, Constants constants) {
  private static final String NAME = "Async";

  MethodSpec way() {
    MethodSpec.Builder way =
        MethodSpec.methodBuilder("async")
            .addJavadoc("The guarded methods for threads that must not wait.")
            .returns(ClassName.get("", NAME))
            .addStatement("return new $L()", NAME);
    if (header.open()) {
      way.addModifiers(Modifier.PUBLIC);
    }
    return way.build();
  }

  TypeSpec define() {
    TypeSpec.Builder spec =
        TypeSpec.classBuilder(NAME)
            .addJavadoc("Returns at once: the answer, and what comes of it, arrives in the stage.")
            .addModifiers(Modifier.FINAL)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    if (header.open()) {
      spec.addModifiers(Modifier.PUBLIC);
    }
    String guard = header.guard().simpleName();
    for (GuardedMethod each : methods) {
      each.async()
          .map(form -> new AsyncMethod(each, form, constants.name(each.scopes()), guard))
          .ifPresent(method -> spec.addMethod(method.define()));
    }
    return spec.build();
  }
}
