package dev.askfirst.processor.render;

import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.askfirst.processor.model.GuardHeader;
import dev.askfirst.processor.model.GuardedMethod;
import dev.askfirst.processor.model.GuardedType;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The guard of one type. */
record GuardClass(GuardedType type) {

  TypeSpec define() {
    List<GuardedMethod> methods = methods();
    Constants constants = new Constants(methods);
    GuardHeader header = type.header();
    TypeSpec.Builder spec =
        TypeSpec.classBuilder(header.guard())
            .addJavadoc(
                "Calls {@link $T} once the user has allowed the scopes that its methods require.",
                header.type())
            .addAnnotations(header.annotations())
            .addModifiers(Modifier.FINAL)
            .addTypeVariables(header.typeVariables())
            .addSuperinterfaces(header.interfaces())
            .alwaysQualify(header.qualified().toArray(String[]::new))
            .alwaysQualify(
                header.typeVariables().stream().map(TypeVariableName::name).toArray(String[]::new))
            .addFields(constants.define());
    GuardMethod.suppress(header.lints(), spec::addAnnotation);
    if (header.open()) {
      spec.addModifiers(Modifier.PUBLIC);
    }
    if (type.delegating()) {
      spec.addField(header.self(), "delegate", Modifier.PRIVATE, Modifier.FINAL);
    }
    spec.addField(RuntimeNames.AUTHORIZER, "authorizer", Modifier.PRIVATE, Modifier.FINAL)
        .addMethod(new GuardConstructor(type).define());
    methods.forEach(
        each -> spec.addMethod(new GuardMethod(each, constants.name(each.scopes())).define()));
    if (type.settings().async()) {
      AsyncView view = new AsyncView(header, methods, constants);
      spec.addMethod(view.way()).addType(view.define());
    }
    return spec.build();
  }

  /** Without a delegate there is nothing to forward {@code toString()} to. */
  private List<GuardedMethod> methods() {
    return type.methods().stream()
        .filter(each -> type.delegating() || each.call().ofClass())
        .toList();
  }
}
