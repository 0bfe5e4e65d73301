package dev.askfirst.processor.render;

import com.palantir.javapoet.MethodSpec;
import dev.askfirst.processor.model.GuardedType;
import javax.lang.model.element.Modifier;

/** Takes what the guard needs: a delegate where it has one, and the authorizer. */
record GuardConstructor(GuardedType type) {

  MethodSpec define() {
    MethodSpec.Builder spec = MethodSpec.constructorBuilder();
    GuardMethod.suppress(type.header().constructorLints(), spec::addAnnotation);
    if (type.header().open()) {
      spec.addModifiers(Modifier.PUBLIC);
    }
    if (type.delegating()) {
      spec.addParameter(type.header().self(), "delegate").addStatement("this.delegate = delegate");
    }
    return spec.addParameter(RuntimeNames.AUTHORIZER, "authorizer")
        .addStatement("this.authorizer = authorizer")
        .build();
  }
}
