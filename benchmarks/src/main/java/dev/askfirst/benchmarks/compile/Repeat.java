package dev.askfirst.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Compiles one program again and again: what {@link Warm} starts in a JVM of its own. */
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
   * Starts, and prints what each compilation took.
   *
   * @param args the file that says what is compiled; the file to which goes what the compilations
   *     that count took; what becomes of the processors' classes; and how often it is compiled
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String... args) throws IOException {
    List<String> told = List.of(args);
    Repeat repeat =
        new Repeat(Compilation.read(Path.of(told.get(0))), Loading.valueOf(told.get(2)));
    Effort effort = Effort.of(told.subList(3, told.size()));
    repeat.compile(effort.warmUps(), effort.warming());
    List<Cost> counted = repeat.compile(effort.counted(), effort.counting());
    Files.write(Path.of(told.get(1)), counted.stream().map(Cost::line).toList());
  }

  private List<Cost> compile(int most, int seconds) throws IOException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    List<Cost> costs = new ArrayList<>();
    do {
      costs.add(compile());
    } while (costs.size() < most && System.nanoTime() < end);
    return costs;
  }

  private Cost compile() throws IOException {
    int before = compiler.loaders().again();
    Cost cost = compiler.compile(compilation);
    times++;
    int again = compiler.loaders().again() - before;
    System.out.printf(
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
