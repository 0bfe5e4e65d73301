package dev.askfirst.checker.cases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The table of what requires what: from the text files beside this class.
 *
 * <pre>
 * == what the case shows
 * class Memo {
 *   &#64;RequiresScope(value = "a.one", reason = "why") void record() {}
 * }
 * --
 * Memo.record()  =>  a.one "why"
 * </pre>
 */
public final class RequirementCases {
  private static final List<String> GROUPS =
      List.of(
          "methods", "types", "exempt", "meta", "overriding", "receivers", "broken", "hopeless");

  private RequirementCases() {}

  /** All cases, in the order of the files. */
  public static List<RequirementCase> all() {
    return GROUPS.stream().flatMap(RequirementCases::group).toList();
  }

  private static Stream<RequirementCase> group(String group) {
    List<RequirementCase> cases = new ArrayList<>();
    for (String text : resource(group + ".txt").split("(?m)^== ", -1)) {
      if (!text.isBlank() && !text.startsWith("#")) {
        cases.add(parse(group, text));
      }
    }
    return cases.stream();
  }

  private static RequirementCase parse(String group, String text) {
    String name = text.substring(0, text.indexOf('\n'));
    String[] parts = text.substring(name.length() + 1).split("(?m)^--\n", -1);
    if (parts.length != 2) {
      throw new IllegalArgumentException("not code, --, expectations: " + name);
    }
    return new RequirementCase(
        group,
        name,
        SourceFile.split(parts[0]),
        parts[1]
            .lines()
            .filter(line -> !line.isBlank())
            .map(RequirementCase.Expectation::parse)
            .toList());
  }

  private static String resource(String name) {
    try (InputStream in =
        Objects.requireNonNull(RequirementCases.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
