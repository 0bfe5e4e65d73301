package dev.askfirst.processor.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;
import org.jspecify.annotations.Nullable;

/**
 * Whether a call with arguments of a method's own parameter types needs no type arguments (JLS
 * 18.5.1). A wildcard only limits what its type parameter stands for, with a type that no bound of
 * the method's own holds for, nor a call around it in which it is nested.
 */
final class Inference {
  private final Set<Element> settled = new HashSet<>();
  private final Set<Element> limited = new HashSet<>();

  private Inference(ExecutableElement method) {
    method.getParameters().forEach(each -> each.asType().accept(new Visitor(), settled));
  }

  static boolean settles(ExecutableElement method, boolean nested) {
    Inference inference = new Inference(method);
    return method.getTypeParameters().stream()
        .allMatch(
            each ->
                inference.settled.contains(each)
                    || (!nested && inference.limited.contains(each) && unbounded(each)));
  }

  private static boolean unbounded(TypeParameterElement parameter) {
    List<? extends TypeMirror> bounds = parameter.getBounds();
    return bounds.size() == 1
        && bounds.get(0).getKind() == TypeKind.DECLARED
        && Labels.name(World.element(bounds.get(0))).equals("java.lang.Object");
  }

  /** Collects type parameters; those below a wildcard are merely limited. */
  private final class Visitor extends SimpleTypeVisitor14<@Nullable Void, Set<Element>> {
    @Override
    public @Nullable Void visitTypeVariable(TypeVariable type, Set<Element> found) {
      found.add(type.asElement());
      return null;
    }

    @Override
    public @Nullable Void visitArray(ArrayType type, Set<Element> found) {
      return type.getComponentType().accept(this, found);
    }

    @Override
    public @Nullable Void visitDeclared(DeclaredType type, Set<Element> found) {
      type.getTypeArguments().forEach(each -> each.accept(this, found));
      World.around(type).ifPresent(each -> each.accept(this, found));
      return null;
    }

    @Override
    public @Nullable Void visitWildcard(WildcardType type, Set<Element> found) {
      if (type.getExtendsBound() != null) {
        type.getExtendsBound().accept(this, limited);
      }
      if (type.getSuperBound() != null) {
        type.getSuperBound().accept(this, limited);
      }
      return null;
    }
  }
}
