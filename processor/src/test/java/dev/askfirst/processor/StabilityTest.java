package dev.askfirst.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.processor.testing.Given;
import dev.askfirst.processor.testing.Originating;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What incremental builds rely on. */
final class StabilityTest {
  private static Given sources() {
    return Given.app(
        """
        public class X extends Base implements Ring {
          @RequiresScope("scope.record") void m() {}
          @Override public void ring() {}
          @RequiresScope(value = "scope.record", reason = "n") void n() {}
        }
        class Base implements Comparable<Base> {
          @Mic public void base() {}
          @Override public int compareTo(Base b) { return 0; }
        }
        interface Ring { @RequiresScope("scope.album") void ring(); }
        @RequiresScope("scope.camera") @interface Mic {}
        """);
  }

  @Test
  void outputIsTheSameWhateverTheOrderOfTheSources() {
    Map<String, String> first = sources().compiled().succeededWithoutWarnings().generated();
    Random random = new Random(7);
    for (int i = 0; i < 10; i++) {
      List<String> order = new ArrayList<>(sources().names());
      Collections.shuffle(order, random);
      assertThat(sources().compiled(order).succeededWithoutWarnings().generated())
          .as("%s", order)
          .isEqualTo(first);
    }
  }

  @Test
  void outputIsTheSameWithFewerSources(@TempDir Path classes) {
    Map<String, String> all = sources().compiled().succeededWithoutWarnings().generated();
    sources().compiled().writtenTo(classes);
    assertThat(
            sources().on(classes).compiled(List.of("app.X")).succeededWithoutWarnings().generated())
        .containsOnly(Map.entry("app.GuardedX", all.getOrDefault("app.GuardedX", "")));
  }

  @Test
  void outputIsTheSameAgain_andAmongManyMore() {
    Map<String, String> first = sources().compiled().succeededWithoutWarnings().generated();
    assertThat(sources().compiled().generated()).isEqualTo(first);
    Given more = sources();
    for (int i = 0; i < 100; i++) {
      more.and("package app; class More%d { @Mic void m() {} }".formatted(i));
    }
    assertThat(more.compiled().succeededWithoutWarnings().generated())
        .hasSize(first.size() + 100)
        .containsAllEntriesOf(first);
  }

  @Test
  void eachFileComesFromOneType() {
    Originating originating = new Originating(new GuardProcessor());
    sources().alone(originating).compiled().succeededWithoutWarnings();
    assertThat(originating.origins())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "app.GuardedX", List.of("app.X"),
                "app.GuardedBase", List.of("app.Base"),
                "app.GuardedRing", List.of("app.Ring")));
  }

  /** As Gradle does for the sake of aggregating processors. */
  @Test
  void typesAndGuardsMayBeHandedInAgainAsClassFiles(@TempDir Path classes) {
    sources().compiled().writtenTo(classes);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    String path = classes + File.pathSeparator + System.getProperty("java.class.path");
    JavaCompiler.CompilationTask task =
        compiler.getTask(
            null,
            null,
            said,
            List.of("-proc:only", "-d", classes.toString(), "-classpath", path),
            List.of("app.GuardedX", "app.X", "app.Base"),
            null);
    task.setProcessors(List.of(new GuardProcessor()));
    assertThat(task.call()).as("%s", said.getDiagnostics()).isTrue();
    assertThat(said.getDiagnostics()).isEmpty();
  }

  @Test
  void itIsDeclaredIsolating_andNoProcessorIsForgotten() throws IOException {
    Map<String, String> kinds =
        lines("META-INF/gradle/incremental.annotation.processors").stream()
            .map(each -> each.split(",", -1))
            .collect(toMap(each -> each[0], each -> each[1]));
    assertThat(kinds)
        .containsEntry("dev.askfirst.processor.GuardProcessor", "isolating")
        .containsOnlyKeys(lines("META-INF/services/" + Processor.class.getName()));
  }

  private static List<String> lines(String resource) throws IOException {
    try (InputStream file = GuardProcessor.class.getClassLoader().getResourceAsStream(resource)) {
      assertThat(file).as(resource).isNotNull();
      return new String(file.readAllBytes(), UTF_8).lines().toList();
    }
  }
}
