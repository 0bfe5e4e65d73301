package dev.askfirst.benchmarks.compile;

import dev.askfirst.benchmarks.Machine;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

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
    Path target = code.resolveSibling("compile-" + Runtime.version().feature());
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
      Set<Contender> contenders = EnumSet.copyOf(part.contenders());
      contenders.retainAll(wanted.contenders());
      int first = Results.read(results).rounds(part) + 1;
      for (int i = 0; i < wanted.rounds().get(part); i++) {
        System.err.println(part + ", round " + (i + 1) + " of " + wanted.rounds().get(part));
        round(part, contenders, first + i);
      }
    }
  }

  private void round(Part part, Set<Contender> contenders, int round) throws IOException {
    for (Size size : part.sizes()) {
      for (Contender contender : contenders) {
        Cost cost = part.compiler().compile(workshop.compilation(contender, size));
        Sample sample = new Sample(part, size, round, contender, cost);
        Files.writeString(results, sample.line() + "\n", StandardOpenOption.APPEND);
      }
    }
  }

  /** Shows nothing but that all compiles and generates what it should, and how large it is. */
  private String smoke() throws IOException {
    Size tiny = new Size(5, 2);
    List<Compiler> ways =
        List.of(
            new Forked(),
            new Warm(Loading.ANEW, Effort.LEAST),
            new Warm(Loading.KEPT, Effort.LEAST));
    for (Contender contender : Contender.values()) {
      for (Compiler way : ways) {
        if (way.canRun(contender)) {
          way.compile(workshop.compilation(contender, tiny));
        }
      }
    }
    return "All "
        + Contender.values().length
        + " compiled in "
        + ways.size()
        + " ways.\n\n"
        + CompileReport.sizes(GuardSize.all(workshop));
  }
}
