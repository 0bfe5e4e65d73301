package dev.askfirst.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.processor.testing.Given;
import org.junit.jupiter.api.Test;

/** The annotations that a guard repeats. */
final class KeptAnnotationsTest {
  @Test
  void annotationsOnTypesAtEveryDepthAndNothingElse() {
    String guard =
        Given.source(
                """
                package app;

                import dev.askfirst.*;
                import java.lang.annotation.*;
                import java.util.*;
                import org.jspecify.annotations.*;

                @NullMarked
                public class X<T extends @Nullable Object> {
                  @Target(ElementType.TYPE_USE) @interface Here { int value() default 0; }
                  @Retention(RetentionPolicy.RUNTIME) @interface Scheduled { String value(); }

                  @Scheduled("* * *")
                  @Deprecated
                  @SuppressWarnings("unchecked")
                  @RequiresScope("scope.record")
                  public @Nullable Map.@Here(7) Entry<@Nullable T, List<? extends @Nullable String>> m(
                      @Nullable String @Here [] @Nullable [] names, @Scheduled("x") @Here int i, T @Nullable ... ts) {
                    return null;
                  }
                }
                """
                    .replace("public @Nullable Map", "public Map"))
            .options("-Xlint:all,-processing,-dep-ann", "-Werror")
            .compiled()
            .succeededWithoutWarnings()
            .source("app.GuardedX");
    assertThat(guard)
        .contains("@NullMarked\n@Generated")
        .contains("class GuardedX<T extends @Nullable Object> {")
        .contains("@Deprecated\n")
        .contains("Map. @X.Here(7) Entry<@Nullable T, List<? extends @Nullable String>> m(")
        .contains("@Nullable String @X.Here [] @Nullable [] names")
        .contains("@X.Here int i")
        .contains("T @Nullable ... ts")
        .doesNotContain("Scheduled");
  }

  @Test
  void annotationsOfDeclarationsByNameAndByWish() {
    String guard =
        Given.source(
                """
                package app;

                import dev.askfirst.*;

                @Guarded(copy = X.Kept.class)
                @X.Kept(names = {}, type = int[].class, at = java.lang.annotation.ElementType.METHOD, small = 1, letter = '\\'', big = 5000000000L, part = 1f, inner = @X.Lost)
                public class X {
                  @interface Nullable {}
                  @interface Kept {
                    String[] names() default "a";
                    Class<?> type() default X.class;
                    java.lang.annotation.ElementType at() default java.lang.annotation.ElementType.TYPE;
                    byte small() default 0;
                    char letter() default ' ';
                    long big() default 0;
                    float part() default 0;
                    Lost inner() default @Lost;
                  }
                  @interface Lost {}

                  @Kept(names = {"x", "ü\\n"}) @Lost @Nullable
                  @RequiresScope("scope.record")
                  String m(@Kept @Lost @Nullable String s) { return s; }
                }
                """)
            .compiled()
            .succeededWithoutWarnings()
            .source("app.GuardedX");
    assertThat(guard)
        .contains("names = {}")
        .contains("type = int[].class")
        .contains("at = ElementType.METHOD")
        .contains("small = 1")
        .contains("letter = '\\''")
        .contains("big = 5000000000L")
        .contains("inner = @X.Lost")
        .contains("@X.Nullable\n  String m(@X.Kept @X.Nullable String s) {")
        .doesNotContain("  @X.Lost");
  }
}
