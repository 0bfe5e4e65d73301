package dev.askfirst.checker.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The catalogue as a whole: each message is met in a test, and explained to users. */
final class CatalogueTest {
  @ParameterizedTest
  @EnumSource
  void everyMessageComesInATest(BypassMessage message) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test/java/dev/askfirst/checker"))) {
      List<Path> expecting =
          files
              .filter(each -> each.toString().endsWith("Test.java"))
              .filter(each -> read(each).contains("[" + message.id() + "]"))
              .toList();
      assertThat(expecting).isNotEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyMessageIsOnThePage(BypassMessage message) {
    assertThat(read(Path.of("../docs/checker.md"))).contains("`" + message.id() + "`");
  }

  @ParameterizedTest
  @EnumSource
  void everyMessageIsOneSentenceWithItsId(BypassMessage message) {
    assertThat(message.with("one", "two", "three", "four"))
        .startsWith("[" + message.id() + "] ")
        .contains("one")
        .contains(";\n")
        .doesNotContain("%")
        .doesNotContain(". ")
        .doesNotEndWith(".");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
