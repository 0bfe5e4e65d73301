package dev.askfirst.checker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.checker.cases.SourceFile;
import dev.askfirst.checker.report.BypassMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.tools.Diagnostic;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** In code that knows nothing of us, nothing is found. */
final class ForeignSourcesTest {
  private static final String WITNESS =
      """
      package cases;
      class Memo {
        @RequiresScope("a.one") void record() {}
        void play() { record(); }
      }
      """;

  @ParameterizedTest
  @EnumSource
  void nothingIsReportedButWhatTheWitnessDoes(ForeignSources library) throws IOException {
    List<SourceFile> files = new ArrayList<>(library.files());
    assertThat(files).hasSizeGreaterThan(200);
    files.addAll(SourceFile.split(WITNESS));

    // Lists have got methods since Java 21 that some libraries' own lists contradict.
    List<CheckedCode.Report> reports = CheckedCode.of(files).options("--release", "17").reports();

    assertThat(reports)
        .filteredOn(each -> ours(each) || each.kind() == Diagnostic.Kind.ERROR)
        .extracting(CheckedCode.Report::file)
        .containsExactly("/cases/File0.java");
  }

  private static boolean ours(CheckedCode.Report report) {
    return Arrays.stream(BypassMessage.values())
        .anyMatch(each -> report.text().startsWith("[" + each.id() + "]"));
  }
}
