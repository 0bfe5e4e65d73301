package dev.askfirst.processor.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Renames a method's type parameters to another's. */
final class Substitution extends SimpleTypeVisitor14<TypeMirror, @Nullable Void> {
  private final Types types;
  private final Map<Element, TypeMirror> variables = new HashMap<>();

  Substitution(
      Types types,
      List<? extends TypeParameterElement> from,
      List<? extends TypeParameterElement> to) {
    this.types = types;
    for (int i = 0; i < from.size(); i++) {
      variables.put(from.get(i), to.get(i).asType());
    }
  }

  TypeMirror apply(TypeMirror type) {
    return variables.isEmpty() ? type : type.accept(this, null);
  }

  @Override
  protected TypeMirror defaultAction(TypeMirror type, @Nullable Void none) {
    return type;
  }

  @Override
  public TypeMirror visitTypeVariable(TypeVariable type, @Nullable Void none) {
    return variables.getOrDefault(type.asElement(), type);
  }

  @Override
  public TypeMirror visitArray(ArrayType type, @Nullable Void none) {
    return types.getArrayType(apply(type.getComponentType()));
  }

  @Override
  public TypeMirror visitWildcard(WildcardType type, @Nullable Void none) {
    TypeMirror upper = type.getExtendsBound();
    TypeMirror lower = type.getSuperBound();
    return types.getWildcardType(
        upper == null ? null : apply(upper), lower == null ? null : apply(lower));
  }

  @Override
  public TypeMirror visitDeclared(DeclaredType type, @Nullable Void none) {
    TypeMirror[] arguments =
        type.getTypeArguments().stream().map(this::apply).toArray(TypeMirror[]::new);
    return World.around(type)
        .map(
            outer ->
                types.getDeclaredType((DeclaredType) apply(outer), World.element(type), arguments))
        .orElseGet(() -> types.getDeclaredType(World.element(type), arguments));
  }
}
