package dev.askfirst.processor.testing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A row of the page of forms: a piece of Java, and what happens to one of its methods.
 *
 * @param form what the row is about
 * @param method the method's name
 * @param files its pieces of code
 * @param outcome what happens, in one of the page's words
 * @param id the message's, if there is one
 */
public record Row(
    String form, String method, List<String> files, String outcome, Optional<String> id) {
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final Pattern TYPE_X = Pattern.compile("\\b(class|interface|enum|record) X\\b");
  private static final Pattern TYPE = Pattern.compile("^(@[^{;]*)?[^{;(]*\\b(class|interface) \\w");
  private static final Pattern TIMES = Pattern.compile("(\\d+) × (\\w+)");
  private static final String OWN_HEADER = "^(?s)(package|import) .*";
  private static final String ASK =
      """
      @Retention(RetentionPolicy.CLASS)
      @RequiresScope("scope.record")
      @interface Ask {
      }
      """;

  /** All rows of a page, whose tables have four columns. */
  public static Stream<Row> in(String page) {
    return page.lines()
        .filter(line -> line.startsWith("| ") && line.contains("`") && line.endsWith("|"))
        .map(line -> line.split(" *\\| *", -1))
        .filter(cells -> cells.length == 6)
        .map(cells -> row(cells[1], codes(cells[2]), cells[3]));
  }

  private static Row row(String form, List<String> files, String outcome) {
    return new Row(
        form,
        codes(form).stream().findFirst().filter(each -> each.matches("[a-z]\\w+")).orElse("m"),
        files,
        outcome.replaceAll(" ?`.*", ""),
        codes(outcome).stream().findFirst());
  }

  private static List<String> codes(String cell) {
    return CODE.matcher(cell).results().map(each -> parameters(each.group(1))).toList();
  }

  /** Writes out {@code 3 × int}. */
  private static String parameters(String code) {
    return TIMES
        .matcher(code)
        .replaceAll(
            each ->
                IntStream.range(0, Integer.parseInt(each.group(1)))
                    .mapToObj(i -> each.group(2) + " p" + i)
                    .collect(Collectors.joining(", ")));
  }

  /** The row's code, complete. */
  public Given given() {
    boolean whole = files.stream().anyMatch(each -> TYPE_X.matcher(each).find());
    StringBuilder app = new StringBuilder(ASK);
    for (String each : files) {
      if (!each.matches(OWN_HEADER)) {
        boolean type = whole || TYPE.matcher(each).find();
        app.append(type ? each : "public abstract class X { " + each + " }").append("\n");
      }
    }
    Given given = Given.app(app.toString());
    files.stream().filter(each -> each.matches(OWN_HEADER)).forEach(given::and);
    return given;
  }

  @Override
  public String toString() {
    return form + " " + String.join(" ", files);
  }
}
