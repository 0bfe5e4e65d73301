package dev.askfirst.checker.escape;

import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.util.TreePath;
import dev.askfirst.checker.code.FunctionalTypes;
import dev.askfirst.checker.code.Program;
import dev.askfirst.checker.code.Supertypes;
import dev.askfirst.checker.guarded.Guards;
import dev.askfirst.checker.guarded.Mentions;
import dev.askfirst.checker.guarded.StaticTypes;
import dev.askfirst.checker.rules.Clause;
import dev.askfirst.checker.rules.Implication;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import org.jspecify.annotations.Nullable;

/**
 * What a method reference converts when it is called: the interface's parameters to those of the
 * method, its receiver among them, and the method's result to the interface's.
 */
public final class ReferenceConversions {
  private final Program program;
  private final StaticTypes statics;
  private final Mentions mentions;
  private final Guards guards;
  private final FunctionalTypes functional;
  private final EscapeCheck check;

  public ReferenceConversions(
      Program program,
      StaticTypes statics,
      Mentions mentions,
      Guards guards,
      FunctionalTypes functional,
      EscapeCheck check) {
    this.program = program;
    this.statics = statics;
    this.mentions = mentions;
    this.guards = guards;
    this.functional = functional;
    this.check = check;
  }

  public void reference(TreePath site, MemberReferenceTree reference) {
    TypeMirror type = program.type(site);
    check.implement(site, "a method reference", type);
    ExecutableType signature = functional.signature(type).orElse(null);
    if (signature == null || !(program.element(site) instanceof ExecutableElement method)) {
      return;
    }
    TreePath qualifier = new TreePath(site, reference.getQualifierExpression());
    TypeMirror on = program.type(qualifier);
    boolean unbound =
        method.getKind() == ElementKind.METHOD
            && !method.getModifiers().contains(Modifier.STATIC)
            && program.element(qualifier) instanceof TypeElement;
    Set<Clause> known = Implication.clauses(functional.demands(type));
    if (concerned(signature, method, on)) {
      convert(new Reference(site, method, on, unbound, known), signature);
    }
  }

  private record Reference(
      TreePath site,
      ExecutableElement method,
      @Nullable TypeMirror on,
      boolean unbound,
      Set<Clause> known) {}

  private boolean concerned(
      ExecutableType signature, ExecutableElement method, @Nullable TypeMirror on) {
    return mentions.in(on)
        || mentions.in(method)
        || mentions.in(signature.getReturnType())
        || mentions.inAny(signature.getParameterTypes());
  }

  private void convert(Reference reference, ExecutableType signature) {
    ExecutableElement method = reference.method();
    List<? extends TypeMirror> given = signature.getParameterTypes();
    if (reference.unbound() && !given.isEmpty()) {
      convert(reference, given.get(0), receiver(reference, given.get(0)));
      given = given.subList(1, given.size());
    }
    List<? extends TypeMirror> wanted = parameters(reference);
    Parameters parameters = Parameters.of(method, wanted, given, program.types());
    Instantiation instantiation = new Instantiation(program.types(), method);
    for (int i = 0; i < given.size(); i++) {
      instantiation.match(parameters.at(i), given.get(i));
    }
    for (int i = ofGuard(method) ? 1 : 0; i < given.size(); i++) {
      convert(reference, given.get(i), target(parameters.at(i), instantiation));
    }
    for (TypeParameterElement each : method.getTypeParameters()) {
      if (wanted.stream().noneMatch(parameter -> variable(parameter, each))) {
        convert(reference, instantiation.of(each), each.asType());
      }
    }
    if (signature.getReturnType().getKind() != TypeKind.VOID) {
      convert(reference, instantiation.in(result(reference)), signature.getReturnType());
    }
  }

  /** A type parameter itself takes all that it extends; what is made with it, what was found. */
  private static @Nullable TypeMirror target(
      @Nullable TypeMirror parameter, Instantiation instantiation) {
    return parameter == null || parameter instanceof TypeVariable
        ? parameter
        : instantiation.in(parameter);
  }

  private static boolean variable(TypeMirror type, TypeParameterElement parameter) {
    return type instanceof TypeVariable variable && variable.asElement().equals(parameter);
  }

  private void convert(
      Reference reference, @Nullable TypeMirror source, @Nullable TypeMirror target) {
    check.convert(reference.site(), source, target, reference.known());
  }

  /** The receiver parameter of {@code Type::method}, whose type arguments may be left out. */
  private @Nullable TypeMirror receiver(Reference reference, TypeMirror given) {
    return reference.on() instanceof DeclaredType declared
            && declared.getTypeArguments().isEmpty()
            && declared.asElement() instanceof TypeElement element
            && !statics.raw(given)
        ? new Supertypes(program.types()).as(given, element)
        : reference.on();
  }

  private List<? extends TypeMirror> parameters(Reference reference) {
    return as(reference).getParameterTypes();
  }

  private ExecutableType as(Reference reference) {
    ExecutableElement method = reference.method();
    boolean member =
        reference.on() instanceof DeclaredType declared
            && !method.getModifiers().contains(Modifier.STATIC)
            && declared.asElement() instanceof TypeElement type
            && program.rules().lineage(type).contains(method.getEnclosingElement());
    return (ExecutableType)
        (member ? program.types().asMemberOf(captured(reference), method) : method.asType());
  }

  /** What a wildcard lets in and out is told by what is captured for it. */
  private DeclaredType captured(Reference reference) {
    return (DeclaredType) program.types().capture(Objects.requireNonNull(reference.on()));
  }

  private TypeMirror result(Reference reference) {
    boolean creation = reference.method().getKind() == ElementKind.CONSTRUCTOR;
    return (creation || reference.on() instanceof ArrayType) && reference.on() != null
        ? reference.on()
        : as(reference).getReturnType();
  }

  private boolean ofGuard(ExecutableElement method) {
    return method.getKind() == ElementKind.CONSTRUCTOR
        && method.getEnclosingElement() instanceof TypeElement type
        && guards.guard(type);
  }
}
