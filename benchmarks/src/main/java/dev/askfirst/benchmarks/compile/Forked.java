package dev.askfirst.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process for each compilation, from its start to its end. */
final class Forked implements Compiler {
  private static final Path JAVAC = Path.of(System.getProperty("java.home"), "bin", "javac");

  @Override
  public Cost compile(Compilation compilation) throws IOException {
    compilation.clear();
    Path folder = compilation.output().resolveSibling("javac");
    Files.createDirectories(folder);
    Path arguments = Files.write(folder.resolve("arguments"), arguments(compilation));
    Path output = folder.resolve("output");
    ProcessBuilder builder =
        new ProcessBuilder(JAVAC.toString(), "@" + arguments)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    long start = System.nanoTime();
    int code = exitCode(builder.start());
    double millis = (System.nanoTime() - start) / 1e6;
    if (code != 0) {
      throw new IllegalStateException(JAVAC + " @" + arguments + "\n" + Files.readString(output));
    }
    compilation.check();
    return new Cost(millis, 0);
  }

  private static int exitCode(Process process) {
    try {
      return process.waitFor();
    } catch (InterruptedException stopped) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while javac ran", stopped);
    }
  }

  private static List<String> arguments(Compilation compilation) {
    List<String> arguments = new ArrayList<>(compilation.options());
    compilation.sources().forEach(each -> arguments.add(each.toString()));
    return arguments.stream().map(each -> '"' + each.replace("\\", "\\\\") + '"').toList();
  }
}
