package dev.askfirst.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.processor.testing.Ecj;
import dev.askfirst.processor.testing.Given;
import dev.askfirst.processor.testing.Row;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Under ECJ the same guards are written, line by line, as under javac. */
final class EcjTest {
  @TempDir private Path folder;

  static Stream<Row> guarded() throws IOException {
    return FormsPageTest.rows().filter(row -> row.outcome().equals("guarded"));
  }

  @ParameterizedTest
  @MethodSource("guarded")
  void everyRowOfThePage(Row row) {
    same(row.given());
  }

  @Test
  void staticMemberTypesOfGenericTypes() {
    same(
        Given.app(
            """
            class X<K, V> {
              @RequiresScope("scope.record") Map.Entry<K, V> entry(List<Map.Entry<V, ? extends Map.Entry<K, V>>> l) { return null; }
              @RequiresScope("scope.record") In<String> in(Kept<K> k) { return null; }
              @RequiresScope("scope.record") <T extends Map.Entry<K, T>> T bound(X<V, K>.In<T> i) { return null; }
              class In<T> {}
              static class Kept<T> {}
            }
            """));
  }

  private void same(Given given) {
    assertThat(lines(Ecj.guards(given.sources(), folder)))
        .isNotEmpty()
        .isEqualTo(lines(given.compiled().succeededWithoutWarnings().generated()));
  }

  /** Sorted: a record's accessors, where nobody wrote them, have no place of their own. */
  private static Map<String, List<String>> lines(Map<String, String> guards) {
    Map<String, List<String>> lines = new TreeMap<>();
    guards.forEach((name, text) -> lines.put(name, text.lines().sorted().toList()));
    return lines;
  }
}
