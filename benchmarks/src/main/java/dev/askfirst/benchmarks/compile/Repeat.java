package dev.askfirst.benchmarks.compile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** Compiles one program again and again: what a {@link WarmJvm} runs. */
public final class Repeat {
  private final Compilation compilation;
  private final Loading loading;
  private final InProcess compiler;
  private Set<Path> made = Set.of();
  private int times;

  private Repeat(Compilation compilation, Loading loading) {
    this.compilation = compilation;
    this.loading = loading;
    this.compiler = new InProcess(loading);
  }

  /**
   * Compiles once for each line that it reads, and answers each with what that took.
   *
   * @param args the file that says what is compiled; what becomes of the processors' classes
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String... args) throws IOException {
    PrintStream answers = System.out;
    // What a processor prints is no answer.
    System.setOut(System.err);
    Repeat repeat = new Repeat(Compilation.read(Path.of(args[0])), Loading.valueOf(args[1]));
    BufferedReader orders =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    while (orders.readLine() != null) {
      answers.println(repeat.compile().line());
    }
  }

  private Cost compile() throws IOException {
    int before = compiler.loaders().again();
    Cost cost = compiler.compile(compilation);
    times++;
    int again = compiler.loaders().again() - before;
    System.err.printf(
        Locale.ROOT,
        "%d. %.0f ms, %.1f MB; processors: %d classes, %d loaded again%n",
        times,
        cost.millis(),
        cost.bytes() / 1e6,
        compiler.loaders().loaded(),
        again);
    checkLoaded(again);
    checkMade();
    return cost;
  }

  private void checkLoaded(int again) {
    boolean loads = compilation.contender().loads();
    boolean anew = loads && loading == Loading.ANEW && times > 1;
    if (loads != compiler.loaders().loaded() > 0 || anew != again > 0) {
      throw new IllegalStateException(loading + " is not what happens to processors");
    }
  }

  /** What a processor remembers of the last time must not change what it does. */
  private void checkMade() throws IOException {
    Set<Path> now = compilation.made();
    if (times > 1 && !now.equals(made)) {
      throw new IllegalStateException(
          made.size() + " class files were made, and " + now.size() + " others the next time");
    }
    made = now;
  }
}
