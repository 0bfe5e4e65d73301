package dev.askfirst.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.processor.diagnostic.Problem;
import dev.askfirst.processor.testing.Compiled;
import dev.askfirst.processor.testing.Probe;
import dev.askfirst.processor.testing.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code docs/forms.md} says happens to each form is what happens. */
final class FormsPageTest {
  private static final Path PAGE = Path.of("../docs/forms.md");

  static Stream<Row> rows() throws IOException {
    return Row.in(Files.readString(PAGE));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyRow(Row row) throws ClassNotFoundException {
    Compiled compiled = row.given().compiled();
    switch (row.outcome()) {
      case "guarded", "forwarded", "answered" -> {
        compiled.succeededWithoutWarnings();
        assertThat(outcomes(compiled, row)).isNotEmpty().containsOnly(row.outcome());
      }
      case "guarded, note" -> {
        said(compiled, row, "note");
        assertThat(outcomes(compiled, row)).isNotEmpty().containsOnly("guarded");
      }
      case "left out" -> {
        compiled.succeededWithoutWarnings();
        assertThat(outcomes(compiled, row)).isEmpty();
      }
      case "left out, note" -> {
        said(compiled, row, "note");
        assertThat(outcomes(compiled, row)).isEmpty();
      }
      case "warning" -> said(compiled, row, "warning");
      case "refused" -> said(compiled, row, "error");
      case "refused with javac" -> compiled.says(": error: [" + row.id().orElseThrow() + "]");
      default -> throw new AssertionError("The page has no such outcome as " + row.outcome());
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyMessageIsOnThePage(Problem problem) throws IOException {
    assertThat(Files.readString(PAGE)).contains("`" + problem.id() + "`");
  }

  /** The row's message, at every place that it concerns, and besides at most that it counts. */
  private static void said(Compiled compiled, Row row, String kind) {
    String id = row.id().orElseThrow();
    assertThat(compiled.said())
        .isNotEmpty()
        .allSatisfy(
            each ->
                assertThat(each)
                    .containsPattern(": " + kind + ": \\[" + id + "]|error: warnings found and"));
  }

  private static List<String> outcomes(Compiled compiled, Row row) throws ClassNotFoundException {
    Optional<String> guard =
        compiled.generated().keySet().stream().filter(each -> each.endsWith("X")).findFirst();
    if (guard.isEmpty()) {
      return List.of();
    }
    Probe probe = new Probe(compiled.loader().loadClass(guard.get()));
    return probe.methods(row.method()).stream().map(probe::outcome).toList();
  }
}
