package dev.askfirst.benchmarks.compile;

import dev.askfirst.benchmarks.Machine;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Measures what compiling costs with the JDK that runs it, and prints how it compares. */
public final class CompileCost {
  private final Workshop workshop;
  private final Path results;

  private CompileCost(Workshop workshop, Path results) {
    this.workshop = workshop;
    this.results = results;
  }

  /**
   * Starts. It works in {@code -Dfolder=…}, or {@code compile-} and the JDK's number in {@code
   * target}.
   *
   * @param args nothing to measure all of it; some {@linkplain Part parts}, each with {@code
   *     =rounds} if not as many as usual, which are added to what was measured before, of all
   *     {@linkplain Contender contenders} or, with {@code only=} and their names with commas
   *     between them, of some and what they are compared with; {@code report} for what was measured
   *     before alone; or {@code smoke}, which compiles a tiny program once each way
   * @throws IOException if a file cannot be read or written
   * @throws URISyntaxException if the place of the benchmarks cannot be told
   */
  public static void main(String... args) throws IOException, URISyntaxException {
    Path code =
        Path.of(CompileCost.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Path usual = code.resolveSibling("compile-" + Runtime.version().feature());
    Path target = Path.of(System.getProperty("folder", usual.toString()));
    Files.createDirectories(target);
    Path peers = code.resolveSibling("..").resolve("peers").normalize();
    Workshop workshop = new Workshop(target, new Jars(code, peers, target));
    CompileCost cost = new CompileCost(workshop, target.resolve("results.csv"));
    List<String> words = List.of(args);
    if (words.equals(List.of("smoke"))) {
      System.out.print(cost.smoke());
      return;
    }
    if (!words.equals(List.of("report"))) {
      cost.measure(words);
    }
    System.out.print(cost.report().text());
  }

  private CompileReport report() throws IOException {
    return new CompileReport(Results.read(results), GuardSize.all(workshop));
  }

  private void measure(List<String> words) throws IOException {
    if (words.isEmpty()) {
      Files.deleteIfExists(results);
    }
    if (Files.notExists(results)) {
      Files.write(results, List.of(Machine.described(), Sample.HEAD));
    }
    Wanted wanted = Wanted.of(words);
    for (Part part : wanted.rounds().keySet()) {
      List<Compilation> compilations = new ArrayList<>();
      for (Size size : part.sizes()) {
        for (Contender contender : part.contenders()) {
          if (wanted.contenders().contains(contender)) {
            compilations.add(workshop.compilation(contender, size));
          }
        }
      }
      measure(part, compilations, wanted.rounds().get(part));
    }
  }

  private void measure(Part part, List<Compilation> compilations, int rounds) throws IOException {
    int before = Results.read(results).rounds(part);
    try (Compiler compiler = part.compiler()) {
      for (Compilation each : compilations) {
        compiler.prepare(each);
      }
      for (int i = 1; i <= rounds; i++) {
        System.err.println(part + ", round " + i + " of " + rounds);
        for (Compilation each : compilations) {
          Cost cost = compiler.compile(each);
          Sample sample = new Sample(part, each.size(), before + i, each.contender(), cost);
          Files.writeString(results, sample.line() + "\n", StandardOpenOption.APPEND);
        }
      }
    }
  }

  /** Shows nothing but that all compiles and generates what it should, and how large it is. */
  private String smoke() throws IOException {
    List<Compiler> ways =
        List.of(
            new Forked(),
            new Warm(Loading.ANEW, Effort.LEAST),
            new Warm(Loading.KEPT, Effort.LEAST));
    for (Contender contender : Contender.values()) {
      Compilation compilation = workshop.compilation(contender, new Size(5, 2));
      for (Compiler way : ways) {
        if (way.canRun(contender)) {
          way.prepare(compilation);
          way.compile(compilation);
        }
      }
    }
    for (Compiler way : ways) {
      way.close();
    }
    return String.format(
        Locale.ROOT,
        "All %d compiled in %d ways.%n%n%s",
        Contender.values().length,
        ways.size(),
        CompileReport.sizes(GuardSize.all(workshop)));
  }
}
