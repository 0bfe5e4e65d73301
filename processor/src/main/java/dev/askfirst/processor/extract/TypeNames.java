package dev.askfirst.processor.extract;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.NoType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;

/** Writes types as the guard names them: in its own type parameters, with type annotations. */
final class TypeNames {
  private final ClassNames classes;
  private final KeptAnnotations kept;

  TypeNames(ClassNames classes, KeptAnnotations kept) {
    this.classes = classes;
    this.kept = kept;
  }

  TypeName name(TypeMirror type, View view) {
    return type.accept(new Visitor(), view);
  }

  /** A type parameter as it is declared. */
  TypeVariableName declaration(TypeParameterElement parameter, String name, View view) {
    List<TypeName> bounds = new ArrayList<>();
    for (TypeMirror bound : parameter.getBounds()) {
      bounds.add(name(bound, view));
    }
    // The first of several bounds decides the erasure, even if it is Object.
    bounds.removeIf(each -> bounds.size() == 1 && each.equals(ClassName.OBJECT));
    return TypeVariableName.get(name).withBounds(bounds).annotated(kept.onParameter(parameter));
  }

  private TypeName annotated(TypeName name, TypeMirror type) {
    List<AnnotationSpec> written = kept.onType(type);
    if (written.isEmpty()) {
      return name;
    }
    Set<AnnotationSpec> annotations = new LinkedHashSet<>(written);
    name.annotations().forEach(annotations::remove);
    return annotations.isEmpty() ? name : name.annotated(List.copyOf(annotations));
  }

  private final class Visitor extends SimpleTypeVisitor14<TypeName, View> {
    @Override
    public TypeName visitPrimitive(PrimitiveType type, View view) {
      return annotated(
          switch (type.getKind()) {
            case BOOLEAN -> TypeName.BOOLEAN;
            case BYTE -> TypeName.BYTE;
            case SHORT -> TypeName.SHORT;
            case INT -> TypeName.INT;
            case LONG -> TypeName.LONG;
            case CHAR -> TypeName.CHAR;
            case FLOAT -> TypeName.FLOAT;
            default -> TypeName.DOUBLE;
          },
          type);
    }

    @Override
    public TypeName visitNoType(NoType type, View view) {
      return TypeName.VOID;
    }

    @Override
    public TypeName visitArray(ArrayType type, View view) {
      return annotated(ArrayTypeName.of(name(type.getComponentType(), view)), type);
    }

    @Override
    public TypeName visitTypeVariable(TypeVariable type, View view) {
      TypeParameterElement parameter = (TypeParameterElement) type.asElement();
      TypeName argument = view.arguments().get(parameter);
      return annotated(
          argument != null ? argument : TypeVariableName.get(parameter.getSimpleName().toString()),
          type);
    }

    @Override
    public TypeName visitWildcard(WildcardType type, View view) {
      if (type.getSuperBound() != null) {
        return annotated(WildcardTypeName.supertypeOf(name(type.getSuperBound(), view)), type);
      }
      TypeName bound =
          type.getExtendsBound() == null ? ClassName.OBJECT : name(type.getExtendsBound(), view);
      return annotated(WildcardTypeName.subtypeOf(bound), type);
    }

    @Override
    public TypeName visitError(ErrorType type, View view) {
      return classes.awaited(type);
    }

    @Override
    public TypeName visitDeclared(DeclaredType type, View view) {
      return annotated(plain(type, view), type);
    }

    private TypeName plain(DeclaredType type, View view) {
      TypeElement element = World.element(type);
      List<TypeName> arguments = new ArrayList<>();
      for (TypeMirror each : type.getTypeArguments()) {
        arguments.add(name(each, view));
      }
      TypeName around = World.around(type).map(each -> name(each, view)).orElse(TypeName.VOID);
      if (around instanceof ParameterizedTypeName outer) {
        return outer.nestedClass(element.getSimpleName().toString(), arguments);
      }
      ClassName raw = classes.name(element);
      return arguments.isEmpty()
          ? raw
          : ParameterizedTypeName.get(raw, arguments.toArray(TypeName[]::new));
    }
  }
}
