package dev.askfirst;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PlatformScopesTest {
  private static final String GRAMMAR = "[A-Za-z][A-Za-z0-9_-]*([.:][A-Za-z0-9_-]+)*";

  @ParameterizedTest
  @ValueSource(classes = {WeChatScopes.class, DouyinScopes.class})
  void everyConstantIsAScopeNameAndNamedAfterIt(Class<?> scopes) {
    for (Field constant : constants(scopes)) {
      assertThat(value(constant)).matches(GRAMMAR).startsWith("scope.");
      assertThat(constant.getName()).isEqualTo(constantName(value(constant)));
    }
  }

  @ParameterizedTest
  @ValueSource(classes = {WeChatScopes.class, DouyinScopes.class})
  void everyConstantIsDeclaredOnce(Class<?> scopes) {
    List<String> names = constants(scopes).stream().map(PlatformScopesTest::value).toList();

    assertThat(declared(scopes))
        .extracting(Declared::name)
        .containsExactlyInAnyOrderElementsOf(names);
  }

  @Test
  void theListsAreThoseOfThePlatforms() {
    assertThat(declared(WeChatScopes.class))
        .extracting(scope -> scope.shortName() + " " + scope.asks())
        .containsExactlyInAnyOrder(
            "userLocation DIALOG",
            "userFuzzyLocation DIALOG",
            "userLocationBackground SETTINGS_ONLY",
            "record DIALOG",
            "camera DIALOG",
            "bluetooth DIALOG",
            "bluetoothBackground SETTINGS_ONLY",
            "writePhotosAlbum DIALOG",
            "addPhoneContact DIALOG",
            "addPhoneCalendar DIALOG",
            "werun DIALOG",
            "address ALWAYS_GRANTED",
            "invoice ALWAYS_GRANTED",
            "invoiceTitle ALWAYS_GRANTED",
            "userInfo WITHDRAWN");
    assertThat(declared(DouyinScopes.class))
        .allMatch(scope -> scope.asks().equals("DIALOG"))
        .extracting(Declared::shortName)
        .containsExactlyInAnyOrder(
            "userInfo",
            "userLocation",
            "address",
            "record",
            "album",
            "camera",
            "hostId",
            "clipboard",
            "calendar");
  }

  @Test
  void everyScopeHasAnEnglishTitleAndDescription() {
    assertThat(allDeclared())
        .allSatisfy(
            scope -> {
              assertThat(scope.title()).matches("[A-Z][a-zA-Z ]+");
              assertThat(scope.description()).matches("[A-Z][a-zA-Z', ]+\\.");
            });
  }

  @Test
  void everyScopeHasAChineseTitleAndDescriptionAndNoTextIsLeftOver() {
    Properties texts = new Properties();
    try {
      texts.load(new StringReader(resource("texts_zh.properties")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }

    assertThat(texts.values())
        .allMatch(text -> text.toString().matches("\\p{IsHan}[\\p{IsHan}，、。]+"));
    assertThat(texts.stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(
            new TreeSet<>(
                allDeclared().stream()
                    .flatMap(scope -> Stream.of(".title", ".description").map(scope.name()::concat))
                    .toList()));
  }

  @Test
  void theResourceEqualsTheAnnotations() {
    List<String> lines = resource("platform-scopes").lines().toList();

    assertThat(lines.get(0)).startsWith("# ");
    assertThat(lines.subList(1, lines.size()))
        .containsExactlyElementsOf(
            new TreeSet<>(allDeclared().stream().map(Declared::line).toList()));
  }

  private static List<Field> constants(Class<?> scopes) {
    return Arrays.stream(scopes.getFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()))
        .toList();
  }

  private static String value(Field constant) {
    try {
      return (String) Objects.requireNonNull(constant.get(null));
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private static String constantName(String scope) {
    return scope.substring("scope.".length()).replaceAll("(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
  }

  private static List<Declared> allDeclared() {
    List<Declared> all = new ArrayList<>(declared(WeChatScopes.class));
    all.addAll(declared(DouyinScopes.class));
    return all;
  }

  private static List<Declared> declared(Class<?> scopes) {
    List<Declared> found = new ArrayList<>();
    CompilerModel.read(
        elements ->
            Arrays.stream(
                    elements
                        .getTypeElement(scopes.getCanonicalName())
                        .getAnnotationsByType(DeclaresScope.class))
                .map(Declared::of)
                .forEach(found::add));
    assertThat(found).isNotEmpty();
    return found;
  }

  private static String resource(String name) {
    try (InputStream in =
            Objects.requireNonNull(
                PlatformScopesTest.class.getResourceAsStream("/META-INF/askfirst/" + name), name);
        InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      StringWriter text = new StringWriter();
      reader.transferTo(text);
      return text.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Declared(String name, String asks, int version, String title, String description) {
    static Declared of(DeclaresScope scope) {
      return new Declared(
          scope.name(), scope.asks().name(), scope.version(), scope.title(), scope.description());
    }

    String shortName() {
      return name.substring("scope.".length());
    }

    String line() {
      return String.join("\t", "scope", name, asks, String.valueOf(version), title, description);
    }
  }
}
