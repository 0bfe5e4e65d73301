package dev.askfirst.checker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.checker.cases.SourceFile;
import dev.askfirst.checker.exempt.Entries;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;

/** The list of annotations by which frameworks find the methods that they call. */
final class EntriesFileTest {
  @Test
  void eachMarksAMethod() {
    List<SourceFile> code = new ArrayList<>();
    declarations().forEach((type, members) -> code.add(declaration(type, members)));
    code.addAll(
        SourceFile.split(
            entries().stream()
                .map(EntriesFileTest::use)
                .collect(Collectors.joining("", "package cases;\nclass Uses {\n", "}\n"))));
    CheckedCode.of(code).options("-Xmaxerrs", "1000").reportsWhatIsMarked();
  }

  @Test
  void itIsInOrder() {
    assertThat(entries())
        .hasSizeGreaterThan(300)
        .doesNotHaveDuplicates()
        .allMatch(SourceVersion::isName);
    assertThat(text().split("\n\n", -1))
        .allSatisfy(
            section ->
                assertThat(section.lines().filter(each -> !each.startsWith("#"))).isSorted());
  }

  @Test
  void whatJakartaHasJavaEeHad() {
    assertThat(below("javax.")).isNotEmpty().isEqualTo(below("jakarta."));
  }

  private static List<String> below(String start) {
    return entries().stream()
        .filter(each -> each.startsWith(start))
        .map(each -> each.substring(start.length()))
        .toList();
  }

  /** The top-level types of the list, with what is declared in them. */
  private static Map<String, String> declarations() {
    Map<String, String> declarations = new TreeMap<>();
    for (String each : entries()) {
      String around = each.substring(0, each.lastIndexOf('.'));
      boolean nested = Character.isUpperCase(around.charAt(around.lastIndexOf('.') + 1));
      String member = nested ? " @interface " + simple(each) + " {}" : "";
      declarations.merge(nested ? around : each, member, String::concat);
    }
    return declarations;
  }

  private static SourceFile declaration(String type, String members) {
    String around = type.substring(0, type.lastIndexOf('.'));
    return new SourceFile(
        around,
        type.replace('.', '/') + ".java",
        "package " + around + ";\npublic @interface " + simple(type) + " {" + members + " }\n");
  }

  private static String use(String annotation) {
    String name = annotation.replace('.', '_');
    return """
      @RequiresScope("a.one") @%1$s
      void %2$s() {} // BUG: Diagnostic contains: whoever reads @%3$s calls it
      @%1$s void free_%2$s() {}
    """
        .formatted(annotation, name, simple(annotation));
  }

  private static String simple(String type) {
    return type.substring(type.lastIndexOf('.') + 1);
  }

  private static List<String> entries() {
    return text().lines().filter(each -> !each.isBlank() && !each.startsWith("#")).toList();
  }

  private static String text() {
    try (InputStream in =
        Objects.requireNonNull(Entries.class.getResourceAsStream("entries.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
