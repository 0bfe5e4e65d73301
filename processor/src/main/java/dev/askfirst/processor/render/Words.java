package dev.askfirst.processor.render;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.askfirst.processor.model.GuardedParameter;
import dev.askfirst.processor.model.ScopeUse;
import dev.askfirst.processor.model.Signature;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes constants' names of scopes, methods and types. */
final class Words {
  private static final int SCOPES_TO_NAME = 3;

  private Words() {}

  /** {@code scope.writePhotosAlbum} makes {@code WRITE_PHOTOS_ALBUM}; many scopes make none. */
  static String of(List<ScopeUse> requirement) {
    List<String> scopes =
        requirement.stream()
            .flatMap(each -> Stream.concat(each.allOf().stream(), each.anyOf().stream()))
            .distinct()
            .toList();
    if (scopes.size() > SCOPES_TO_NAME) {
      return "";
    }
    boolean choice = requirement.size() == 1 && requirement.get(0).allOf().isEmpty();
    return scopes.stream()
        .map(Words::ofScope)
        .collect(Collectors.joining(choice ? "_OR_" : "_AND_"));
  }

  static String ofScope(String scope) {
    String last =
        upperSnake(scope.substring(Math.max(scope.lastIndexOf('.'), scope.lastIndexOf(':')) + 1));
    return Character.isLetter(last.charAt(0)) ? last : upperSnake(scope);
  }

  static String ofMethod(Signature signature) {
    return upperSnake(signature.name());
  }

  /** Tells overloads apart by the simple names of their parameters' types. */
  static String ofOverload(Signature signature) {
    return joined(signature, Words::simple);
  }

  /** Tells overloads apart whose parameters' types have the same simple names. */
  static String ofOverloadInFull(Signature signature) {
    return joined(signature, Words::full);
  }

  private static String joined(Signature signature, Function<TypeName, String> naming) {
    return Stream.concat(
            Stream.of(ofMethod(signature)),
            signature.parameters().stream()
                .map(GuardedParameter::type)
                .map(naming)
                .map(Words::upperSnake))
        .collect(Collectors.joining("_"));
  }

  private static String simple(TypeName type) {
    TypeName erased = erased(type);
    if (erased instanceof ArrayTypeName array) {
      return simple(array.componentType()) + "Array";
    }
    return erased instanceof ClassName name ? name.simpleName() : erased.toString();
  }

  private static String full(TypeName type) {
    TypeName erased = erased(type);
    return erased instanceof ArrayTypeName array
        ? full(array.componentType()) + "Array"
        : erased.toString();
  }

  private static TypeName erased(TypeName type) {
    TypeName plain = type.withoutAnnotations();
    return plain instanceof ParameterizedTypeName generic ? generic.rawType() : plain;
  }

  static String upperSnake(String name) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char each = name.charAt(i);
      boolean begins =
          Character.isUpperCase(each)
              && i > 0
              && (Character.isLowerCase(name.charAt(i - 1))
                  || (i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1))));
      if (begins && words.charAt(words.length() - 1) != '_') {
        words.append('_');
      }
      words.append(Character.isJavaIdentifierPart(each) ? each : '_');
    }
    return words.toString().toUpperCase(Locale.ROOT);
  }
}
