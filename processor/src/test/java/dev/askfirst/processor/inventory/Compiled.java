package dev.askfirst.processor.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * What came of a compilation.
 *
 * @param marks where the sources say {@code // [Id]}, as {@code VoiceMemo.java:3 [Id]}
 * @param found where the compiler reported something, in the same form
 * @param messages what it reported
 * @param classes the folder of the classes
 */
record Compiled(List<String> marks, List<String> found, List<String> messages, Path classes) {
  private static final Pattern ID = Pattern.compile("\\[[A-Z]\\w+]");

  static Compiled of(
      Map<String, String> sources,
      Path classes,
      List<Diagnostic<? extends JavaFileObject>> problems,
      String output) {
    List<String> marks = new ArrayList<>();
    sources.forEach((name, text) -> marks.addAll(marks(simple(name), text)));
    List<String> messages =
        new ArrayList<>(problems.stream().map(each -> each.getMessage(Locale.ROOT)).toList());
    if (!output.isBlank()) {
      messages.add(output);
    }
    return new Compiled(
        marks.stream().sorted().toList(),
        problems.stream().map(Compiled::found).sorted().toList(),
        messages,
        classes);
  }

  /** Nothing was reported. */
  Compiled clean() {
    assertThat(messages).isEmpty();
    return this;
  }

  /** What the sources mark was reported, at its line, and nothing else. */
  Compiled failsAsMarked() {
    assertThat(marks).isNotEmpty();
    assertThat(found).as(messages.toString()).isEqualTo(marks);
    return this;
  }

  /** Just this was reported. */
  void says(String... expected) {
    assertThat(messages).containsExactly(expected);
  }

  /** The entries of the inventory that was written, comments aside. */
  List<String> entries() {
    return text().lines().filter(each -> !each.startsWith("#")).toList();
  }

  /** The entries of one kind, without saying so. */
  List<String> entries(String kind) {
    return entries().stream()
        .filter(each -> each.startsWith(kind + "|"))
        .map(each -> each.substring(kind.length() + 1))
        .toList();
  }

  /** The inventory that was written; TABs are shown as bars. */
  String text() {
    assertThat(inventory()).exists();
    try {
      return Files.readString(inventory()).replace('\t', '|');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path inventory() {
    return classes.resolve("META-INF/askfirst/scopes");
  }

  private static List<String> marks(String file, String text) {
    List<String> marks = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      int comment = lines.get(i).indexOf("// [");
      Matcher ids = ID.matcher(comment < 0 ? "" : lines.get(i).substring(comment));
      while (ids.find()) {
        marks.add(file + ":" + (i + 1) + " " + ids.group());
      }
    }
    return marks;
  }

  private static String found(Diagnostic<? extends JavaFileObject> problem) {
    Matcher id = ID.matcher(problem.getMessage(Locale.ROOT));
    String what =
        id.lookingAt() && problem.getKind() == Diagnostic.Kind.ERROR
            ? id.group()
            : problem.getKind() + " " + problem.getMessage(Locale.ROOT);
    JavaFileObject source = problem.getSource();
    return source == null
        ? what
        : simple(source.getName()) + ":" + problem.getLineNumber() + " " + what;
  }

  private static String simple(String path) {
    return List.of(path.split("/", -1)).stream().collect(Collectors.reducing("", (a, b) -> b));
  }
}
