package dev.askfirst.benchmarks.compile;

import dev.askfirst.benchmarks.Machine;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
   * Starts.
   *
   * @param args nothing to measure all of it; some {@linkplain Part parts}, each with {@code
   *     =rounds} if not as many as usual, which are added to what was measured before; {@code
   *     report} for what was measured before alone; or {@code smoke}, which compiles a tiny program
   *     once each way
   * @throws IOException if a file cannot be read or written
   * @throws URISyntaxException if the place of the benchmarks cannot be told
   */
  public static void main(String... args) throws IOException, URISyntaxException {
    Path code =
        Path.of(CompileCost.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Path target = code.resolveSibling("compile-" + Runtime.version().feature());
    Files.createDirectories(target);
    Path peers = code.resolveSibling("..").resolve("peers").normalize();
    Workshop workshop = new Workshop(target, new Jars(code, peers, target));
    CompileCost cost = new CompileCost(workshop, target.resolve("results.csv"));
    List<String> wanted = List.of(args);
    if (wanted.equals(List.of("smoke"))) {
      cost.smoke();
      return;
    }
    if (!wanted.equals(List.of("report"))) {
      cost.measure(wanted);
    }
    System.out.print(cost.report().text());
  }

  private CompileReport report() throws IOException {
    return new CompileReport(Results.read(results), GuardSize.all(workshop));
  }

  private void measure(List<String> wanted) throws IOException {
    if (wanted.isEmpty()) {
      Files.deleteIfExists(results);
    }
    if (Files.notExists(results)) {
      Files.write(results, List.of(Machine.described(), Sample.HEAD));
    }
    if (wanted.isEmpty()) {
      for (Part part : Part.values()) {
        measure(part, part.rounds());
      }
    }
    for (String each : wanted) {
      List<String> words = List.of(each.split("=", 2));
      Part part = Part.valueOf(words.get(0).toUpperCase(Locale.ROOT).replace('-', '_'));
      measure(part, words.size() > 1 ? Integer.parseInt(words.get(1)) : part.rounds());
    }
  }

  private void measure(Part part, int rounds) throws IOException {
    for (int round = 1 - part.warmups(); round <= rounds; round++) {
      System.err.println(part + ", round " + round + " of " + rounds);
      for (Size size : part.sizes()) {
        for (Contender contender : part.contenders()) {
          Cost cost = part.compiler().compile(workshop.compilation(contender, size));
          if (round > 0) {
            Sample sample = new Sample(part, size, round, contender, cost);
            Files.writeString(results, sample.line() + "\n", StandardOpenOption.APPEND);
          }
        }
      }
    }
  }

  /** Shows nothing but that all compiles and generates what it should. */
  private void smoke() throws IOException {
    Size tiny = new Size(5, 2);
    for (Contender contender : Contender.values()) {
      for (Compiler compiler : List.of(new Forked(), new InProcess())) {
        compiler.compile(workshop.compilation(contender, tiny));
      }
    }
    System.out.println(
        "All " + Contender.values().length + " compiled; a guard: " + GuardSize.all(workshop));
  }
}
