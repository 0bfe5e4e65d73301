package dev.askfirst.processor.extract;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.askfirst.checker.rules.Demand;
import dev.askfirst.checker.rules.ElementNames;
import dev.askfirst.processor.model.AsyncForm;
import dev.askfirst.processor.model.Call;
import dev.askfirst.processor.model.Fallback;
import dev.askfirst.processor.model.GuardedMethod;
import dev.askfirst.processor.model.GuardedParameter;
import dev.askfirst.processor.model.ScopeUse;
import dev.askfirst.processor.model.Signature;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Reads one method as the guard declares it again. */
final class MethodReader {
  private final Access access;
  private final ObstacleReader obstacles;
  private final TypeElement type;
  private final Views views;
  private final TypeNames names;
  private final KeptAnnotations kept;
  private final ClassNames classes;
  private final Fallbacks fallbacks;
  private final Lints lints;
  private final Interfaces interfaces;
  private final boolean asynchronous;

  MethodReader(
      Access access,
      ObstacleReader obstacles,
      Views views,
      TypeNames names,
      KeptAnnotations kept,
      ClassNames classes,
      Interfaces interfaces,
      Lints lints,
      boolean asynchronous) {
    this.access = access;
    this.obstacles = obstacles;
    this.type = access.type();
    this.views = views;
    this.names = names;
    this.kept = kept;
    this.classes = classes;
    fallbacks = new Fallbacks(access, classes);
    this.interfaces = interfaces;
    this.lints = lints;
    this.asynchronous = asynchronous;
  }

  GuardedMethod read(Member member) {
    ExecutableElement method = member.method();
    World world = access.world();
    Optional<Fallback> fallback = member.guarded() ? fallbacks.of(method) : Optional.empty();
    boolean raw = views.of(World.owner(method)).raw() && !member.ofClass();
    return new GuardedMethod(
        world.labels().origin(member.declaredIn(type) ? method : type),
        ElementNames.of(method),
        raw ? erased(member) : signature(member),
        call(member, raw),
        member.open(),
        overriding(member),
        kept.onDeclaration(method, method.getReturnType()),
        lints.on(member, signatureOf(member), raw),
        new ReturnForms(world).of(method, method.getReturnType()),
        member.demands().stream().map(MethodReader::use).toList(),
        fallback,
        asynchronous && member.guarded() ? Optional.of(async(member, raw)) : Optional.empty(),
        obstacles.of(member, fallback));
  }

  /** All that the guard names when it declares this method again. */
  private Mentions signatureOf(Member member) {
    ExecutableElement method = member.method();
    Mentions signature = member.names().copy();
    signature.annotate(kept.of(method));
    method.getParameters().forEach(each -> signature.annotate(kept.of(each)));
    return signature;
  }

  private boolean overriding(Member member) {
    return interfaces.declare(member) || member.named("toString", 0) || member.ofEveryObject();
  }

  private static ScopeUse use(Demand demand) {
    return new ScopeUse(demand.allOf(), demand.anyOf(), demand.reason());
  }

  private Call call(Member member, boolean raw) {
    return call(member, raw, ReturnForms.deferring(member.method().getReturnType()));
  }

  private Call call(Member member, boolean raw, boolean nested) {
    ExecutableElement method = member.method();
    return new Call(holder(method), member.ofClass(), !raw && !Inference.settles(method, nested));
  }

  private AsyncForm async(Member member, boolean raw) {
    ExecutableElement method = member.method();
    return new AsyncForm(call(member, raw, true), kept.onStage(method, method.getReturnType()));
  }

  private Signature signature(Member member) {
    ExecutableElement method = member.method();
    View outer = views.of(World.owner(method));
    Map<TypeParameterElement, TypeVariableName> own = variables(method, outer);
    View view = outer.with(own);
    View seen = views.of(type).with(own);
    return new Signature(
        method.getSimpleName().toString(),
        own.entrySet().stream()
            .map(each -> names.declaration(each.getKey(), each.getValue().name(), view))
            .toList(),
        names.name(method.getReturnType(), view),
        parameters(member, view, UnaryOperator.identity()),
        method.isVarArgs(),
        member.thrown().stream().map(each -> names.name(each, seen)).toList());
  }

  private Signature erased(Member member) {
    ExecutableElement method = member.method();
    View view = views.of(type);
    return new Signature(
        method.getSimpleName().toString(),
        List.of(),
        erased(method.getReturnType(), view),
        parameters(member, view, access.world().types()::erasure),
        method.isVarArgs(),
        method.getThrownTypes().stream().map(each -> erased(each, view)).toList());
  }

  private TypeName erased(TypeMirror each, View view) {
    return names.name(access.world().types().erasure(each), view);
  }

  private List<GuardedParameter> parameters(
      Member member, View view, UnaryOperator<TypeMirror> as) {
    ExecutableElement method = member.method();
    List<String> called = new ParameterNames(method, holder(method)).list();
    List<GuardedParameter> parameters = new ArrayList<>();
    for (VariableElement each : method.getParameters()) {
      parameters.add(
          new GuardedParameter(
              called.get(parameters.size()),
              names.name(as.apply(each.asType()), view),
              kept.onDeclaration(each, each.asType())));
    }
    return parameters;
  }

  private ClassName holder(ExecutableElement method) {
    TypeElement owner = World.owner(method);
    return classes.name(access.names(owner) ? owner : type);
  }

  /**
   * A method's own type parameters; one that would hide a type parameter of the guard has another
   * name.
   */
  private Map<TypeParameterElement, TypeVariableName> variables(
      ExecutableElement method, View outer) {
    // Where the method is declared, its own type parameters hide the type's in any case.
    boolean inherited = !World.owner(method).equals(type) && !World.has(method, Modifier.STATIC);
    Map<TypeParameterElement, TypeVariableName> variables = new LinkedHashMap<>();
    Set<String> taken =
        method.getTypeParameters().stream()
            .map(each -> each.getSimpleName().toString())
            .collect(Collectors.toSet());
    for (TypeParameterElement parameter : method.getTypeParameters()) {
      String name = parameter.getSimpleName().toString();
      if (inherited && outer.uses(name)) {
        name = capitalised(method) + name;
        while (outer.uses(name) || !taken.add(name)) {
          name += "_";
        }
      }
      variables.put(parameter, TypeVariableName.get(name));
    }
    return variables;
  }

  private static String capitalised(ExecutableElement method) {
    String name = method.getSimpleName().toString();
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
