package dev.askfirst.processor.model;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;
import java.util.Set;

/**
 * The guard as a class: everything above its members.
 *
 * @param type the guarded type
 * @param self the guarded type as its guard's delegate, with type arguments
 * @param guard the guard's name
 * @param open whether the guard is public
 * @param typeVariables those of the types around it, then its own
 * @param interfaces what the guard implements
 * @param annotations the declaration annotations that are kept
 * @param lints the warnings that the language leaves no other way to avoid
 * @param constructorLints those of its constructor alone
 * @param qualified simple names that mean something else in the guard's scope, so that imports must
 *     not use them
 * @param stamped whether {@code @Generated} can be named
 */
public record GuardHeader(
    ClassName type,
    TypeName self,
    ClassName guard,
    boolean open,
    List<TypeVariableName> typeVariables,
    List<TypeName> interfaces,
    List<AnnotationSpec> annotations,
    Set<String> lints,
    Set<String> constructorLints,
    Set<String> qualified,
    boolean stamped) {

  /** Copies the lists. */
  public GuardHeader {
    typeVariables = List.copyOf(typeVariables);
    interfaces = List.copyOf(interfaces);
    annotations = List.copyOf(annotations);
    lints = Set.copyOf(lints);
    constructorLints = Set.copyOf(constructorLints);
    qualified = Set.copyOf(qualified);
  }
}
