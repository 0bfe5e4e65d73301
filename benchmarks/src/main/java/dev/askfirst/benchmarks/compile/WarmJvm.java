package dev.askfirst.benchmarks.compile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A JVM that compiles one program whenever it is told to; between, it waits. */
final class WarmJvm {
  private final Process process;
  private final Writer orders;
  private final BufferedReader answers;
  private final Path log;

  private WarmJvm(Process process, Path log) {
    this.process = process;
    this.orders = process.outputWriter();
    this.answers = process.inputReader();
    this.log = log;
  }

  static WarmJvm start(Compilation compilation, Loading loading) throws IOException {
    String name = "warm-" + loading.name().toLowerCase(Locale.ROOT);
    Path folder = Files.createDirectories(compilation.output().resolveSibling(name));
    Path log = folder.resolve("log");
    List<String> command =
        Child.command(
            "java",
            List.of(
                "-cp",
                System.getProperty("java.class.path"),
                Repeat.class.getName(),
                compilation.write(folder.resolve("compilation")).toString(),
                loading.name()));
    return new WarmJvm(new ProcessBuilder(command).redirectError(log.toFile()).start(), log);
  }

  void warmUp(Effort effort) throws IOException {
    long start = System.nanoTime();
    int times = 0;
    do {
      compile();
      times++;
    } while (times < effort.compilations() && System.nanoTime() - start < effort.time().toNanos());
  }

  Cost compile() throws IOException {
    orders.write("compile\n");
    orders.flush();
    String answer = answers.readLine();
    if (answer == null) {
      throw new IllegalStateException("A warm compiler ended:\n" + Files.readString(log));
    }
    return Cost.of(answer);
  }

  void close() {
    process.destroy();
  }
}
