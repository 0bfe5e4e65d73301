package dev.askfirst.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.processor.inventory.InventoryProcessor;
import dev.askfirst.processor.testing.Given;
import dev.askfirst.processor.testing.Metered;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is taken grows with the number of guarded methods and no faster. */
final class EffortTest {
  private static final double LINEAR = 1.1;

  /** One type with very many methods, of each kind that is looked up among the others. */
  enum Shape {
    PLAIN(
        "class X {%s}",
        "@RequiresScope(\"scope.record\") List<String> m%d(int a) { return null; }"),
    STAGES(
        "class X<T> {%s}",
        "@RequiresScope(\"scope.record\") <U extends T> CompletionStage<U> m%d(T a, U... b) {"
            + " return null; }"),
    REQUIREMENTS(
        "class X {%s}",
        "@RequiresScope(value = \"scope.record\", reason = \"%d\") void m%1$d() {}"),
    FALLBACKS(
        "class X {%s}",
        "@RequiresScope(value = \"scope.record\", onDenied = \"no%d\") int m%1$d() { return 1; }"
            + " int no%1$d() { return 0; }"),
    IMPLEMENTING(
        "class X implements I { %s } interface I { @RequiresScope(\"scope.record\") void own(); %s"
            + " }",
        "@Override public void m%d() {}", "@RequiresScope(\"scope.record\") void m%d();"),
    INHERITED(
        "class X extends Y { @RequiresScope(\"scope.record\") void m() {} } class Y {%s}",
        "@RequiresScope(\"scope.record\") void m%d() {}"),
    HIDING(
        "class X extends Y { %s } class Y { %s }",
        "@RequiresScope(\"scope.record\") static void x%d() {}",
        "@RequiresScope(\"scope.record\") static void y%d() {}"),
    EXEMPT(
        "@RequiresScope(\"scope.record\") class X {%s}",
        "void m%d() {} @NoScopeRequired public void n%1$d() {}"),
    VIEWED(
        "@Guarded(async = true) class X {%s}",
        "@RequiresScope(\"scope.record\") void m%d(long a) {}"),
    REFUSED("class X {%s}", "@RequiresScope(\"\") void m%d() {}");

    private final String type;
    private final String method;
    private final String other;

    Shape(String type, String method) {
      this(type, method, "");
    }

    Shape(String type, String method, String other) {
      this.type = type;
      this.method = method;
      this.other = other;
    }

    private String source(int size) {
      return type.formatted(repeated(size, method::formatted), repeated(size, other::formatted));
    }
  }

  @BeforeAll
  static void loadWhatIsLoadedOnce() {
    Taken.by(Given.app(Shape.PLAIN.source(10)), 10);
  }

  @ParameterizedTest
  @EnumSource
  void thousandsOfMethodsOfOneType(Shape shape) {
    // The plain ones as far as the promise goes; the others as far as it shows.
    int size = shape == Shape.PLAIN ? 1_000 : 300;
    Taken some = Taken.by(Given.app(shape.source(size)), size);
    Taken many = Taken.by(Given.app(shape.source(8 * size)), 8 * size);
    many.isNoMoreThan(some);
  }

  /** javac itself compares the overloads of one name each with each. */
  @Test
  void thousandsOfOverloads() {
    String method =
        """
        @RequiresScope(value = "scope.record", onDenied = "no") void m(T%d t) {}
          void no(T%1$d t) {}
          static class T%1$d {}
        """;
    IntFunction<Given> type =
        size -> Given.app("class X {%s}".formatted(repeated(size, method::formatted)));
    Taken.by(type.apply(2_000), 2_000).isNoMoreThan(Taken.by(type.apply(500), 500));
  }

  @Test
  void thousandsOfTypes() {
    Taken.by(types(5_000), 50_000).isNoMoreThan(Taken.by(types(500), 5_000));
  }

  /**
   * What was taken.
   *
   * @param guards by the guards' processor for one method, in bytes
   * @param inventory by the inventory's
   */
  private record Taken(double guards, double inventory) {
    private static Taken by(Given given, int methods) {
      Metered guards = new Metered(new GuardProcessor());
      Metered inventory = new Metered(new InventoryProcessor());
      given.alone(guards).with(inventory).options("-proc:only", "-Xmaxerrs", "1").compiled();
      return new Taken((double) guards.bytes() / methods, (double) inventory.bytes() / methods);
    }

    private void isNoMoreThan(Taken other) {
      assertThat(guards).as("guards").isPositive().isLessThan(LINEAR * other.guards);
      assertThat(inventory).as("inventory").isPositive().isLessThan(LINEAR * other.inventory);
    }
  }

  private static Given types(int count) {
    String members = repeated(10, Shape.PLAIN.method::formatted);
    Given given = Given.app("class T { }");
    for (int i = 0; i < count; i++) {
      given.and(
          """
          package app;

          import dev.askfirst.*;
          import java.util.*;

          class T%d {
            %s
          }
          """
              .formatted(i, members));
    }
    return given;
  }

  private static String repeated(int times, IntFunction<String> text) {
    return IntStream.range(0, times).mapToObj(text).collect(Collectors.joining("\n  "));
  }
}
