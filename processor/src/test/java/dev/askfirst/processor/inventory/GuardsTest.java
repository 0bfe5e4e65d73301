package dev.askfirst.processor.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The inventory speaks of the guards as they are written. */
final class GuardsTest {
  @TempDir Path folder;

  private Program program(Host host) {
    return Program.in(folder, host)
        .guarded()
        .type(
            "Outer",
            """
            public class Outer<T> {
              @RequiresScope("scope.record")
              public class Inner<S extends Comparable<S>> {
                public S first(T one, List<? extends S>[] two) { return null; }
                static int count(long... times) { return 0; }
                protected <E extends Exception> void fail(Map<E, S> why) throws E {}
                private void hidden() {}
                public String toString() { return ""; }
              }
            }
            """)
        .type(
            "Point",
            "@RequiresScope(\"scope.camera\") public record Point(int x, List<String> y) {}")
        .type(
            "Named",
            """
            @Guarded(name = "SafeNamed")
            public final class Named extends Point2<String> implements Comparable<Named> {
              public int compareTo(Named other) { return 0; }
            }
            """)
        .type(
            "Point2",
            """
            public class Point2<T> {
              @RequiresScope(anyOf = {"scope.camera", "scope.album"}, reason = "Why")
              public void move(T to) {}
              @RequiresScope("scope.record") static void reset() {}
            }
            """);
  }

  @ParameterizedTest
  @EnumSource
  void allThatAsksIsListedAndNothingElse(Host host) {
    assertThat(program(host).compiled().clean().entries("use"))
        .containsExactly(
            "all|scope.camera|com.example.GuardedPoint|x()|",
            "all|scope.camera|com.example.GuardedPoint|y()|",
            "all|scope.record|com.example.GuardedOuter_Inner|count(long...)|",
            "all|scope.record|com.example.GuardedOuter_Inner|fail(Map)|",
            "all|scope.record|com.example.GuardedOuter_Inner|first(Object, List[])|",
            "all|scope.record|com.example.GuardedPoint2|reset()|",
            "all|scope.record|com.example.SafeNamed|reset()|",
            "any|scope.camera,scope.album|com.example.GuardedPoint2|move(Object)|Why",
            "any|scope.camera,scope.album|com.example.SafeNamed|move(String)|Why");
  }

  @ParameterizedTest
  @EnumSource
  void everyMethodListedIsOneOfAGuard(Host host) throws Exception {
    Compiled compiled = program(host).compiled().clean();
    URL[] urls = {compiled.classes().toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(urls, getClass().getClassLoader())) {
      for (String use : compiled.entries("use")) {
        List<String> parts = List.of(use.split("\\|", -1));
        String method = parts.get(3).substring(0, parts.get(3).indexOf('('));
        assertThat(Stream.of(loader.loadClass(parts.get(2)).getDeclaredMethods()))
            .anyMatch(each -> each.getName().equals(method));
      }
    }
  }
}
