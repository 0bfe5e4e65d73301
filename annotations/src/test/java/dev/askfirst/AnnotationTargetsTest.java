package dev.askfirst;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PACKAGE;
import static java.lang.annotation.ElementType.TYPE;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class AnnotationTargetsTest {
  static Stream<Arguments> annotations() {
    return Stream.of(
        Arguments.of(
            RequiresScope.class,
            Set.of(METHOD, TYPE, ANNOTATION_TYPE),
            "{anyOf=[], onDenied=, reason=, value=[]}"),
        Arguments.of(NoScopeRequired.class, Set.of(METHOD), "{}"),
        Arguments.of(Guarded.class, Set.of(TYPE), "{async=false, copy=[], name=, omit=[]}"),
        Arguments.of(GuardOf.class, Set.of(TYPE), "{value=required}"),
        Arguments.of(
            BypassesScope.class,
            Set.of(METHOD, CONSTRUCTOR, FIELD, TYPE, PACKAGE),
            "{value=required}"),
        Arguments.of(
            DeclaresScope.class,
            Set.of(TYPE, PACKAGE),
            "{asks=DIALOG, description=, name=required, title=required, version=1}"),
        Arguments.of(DeclaresScope.List.class, Set.of(TYPE, PACKAGE), "{value=required}"),
        Arguments.of(UsesScopes.class, Set.of(TYPE, PACKAGE), "{value=required}"));
  }

  @ParameterizedTest
  @MethodSource("annotations")
  void hasTheTargetsElementsAndRetentionOfTheDesign(
      Class<? extends Annotation> type, Set<ElementType> targets, String elements) {
    assertThat(type.getAnnotation(Target.class).value())
        .containsExactlyInAnyOrderElementsOf(targets);
    assertThat(type.getAnnotation(Retention.class).value()).isEqualTo(RetentionPolicy.CLASS);
    assertThat(type).hasAnnotation(Documented.class);
    assertThat(type.isAnnotationPresent(Inherited.class)).isFalse();
    assertThat(elements(type)).isEqualTo(elements);
  }

  @Test
  void onlyTheDeclarationOfScopesIsRepeatable() {
    assertThat(DeclaresScope.class.getAnnotation(Repeatable.class).value())
        .isEqualTo(DeclaresScope.List.class);
    assertThat(RequiresScope.class.isAnnotationPresent(Repeatable.class)).isFalse();
  }

  private static String elements(Class<?> type) {
    TreeMap<String, String> elements = new TreeMap<>();
    for (Method element : type.getDeclaredMethods()) {
      elements.put(element.getName(), value(element.getDefaultValue()));
    }
    return elements.toString();
  }

  private static String value(@Nullable Object value) {
    if (value == null) {
      return "required";
    }
    return value instanceof Object[] array ? Arrays.toString(array) : value.toString();
  }
}
