package dev.askfirst.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.processor.diagnostic.Problem;
import dev.askfirst.processor.inventory.InventoryProcessor;
import dev.askfirst.processor.model.Origin;
import dev.askfirst.processor.testing.Given;
import dev.askfirst.processor.testing.Originating;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The catalogue as a whole, and what no source can provoke. */
final class CatalogueTest {
  private static final String X =
      """
      package app;

      public class X { // error: %s
        @dev.askfirst.RequiresScope("scope.record") void m() {}
      }
      """;

  @ParameterizedTest
  @EnumSource
  void everyProblemOccursInATest(Problem problem) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test/java/dev/askfirst/processor"))) {
      List<Path> mentioning =
          files
              .filter(each -> each.toString().endsWith(".java"))
              .filter(each -> mentions(each, problem.id()))
              .toList();
      assertThat(mentioning).isNotEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyMessageIsOneSentenceWithItsId(Problem problem) {
    String message = problem.at(Origin.of("app.X"), "one", "two", "three").message();
    assertThat(message)
        .startsWith("[" + problem.id() + "] ")
        .doesNotContain("%")
        .doesNotEndWith(".")
        .contains("one");
  }

  @Test
  void aFileThatCannotBeWritten() {
    Given.source(X.formatted("NotWritten"))
        .alone(
            Originating.failing(
                new GuardProcessor(), "createSourceFile", new IOException("disk full")))
        .compiled()
        .saidWhatIsMarked()
        .says("disk full");
  }

  @Test
  void aBugOfOursIsAFindingToo() {
    Given.source(X.formatted("Unexpected"))
        .alone(
            Originating.failing(
                new GuardProcessor(), "asMemberOf", new IllegalStateException("odd")))
        .compiled()
        .saidWhatIsMarked()
        .says("odd");
  }

  @Test
  void aBugInTheInventoryIsAMessageToo() {
    Given.source(X.formatted("none"))
        .with(
            Originating.failing(
                new InventoryProcessor(), "asMemberOf", new IllegalStateException("odd")))
        .compiled()
        .hadErrorCount(1)
        .says("[InventoryFailed]")
        .says("odd");
  }

  private static boolean mentions(Path file, String id) {
    try {
      return Files.readString(file).matches("(?s).*\\b" + id + "\\b.*");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
