package dev.askfirst.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program of this JDK, in a process of its own. */
final class Child {
  private static final Path PROGRAMS = Path.of(System.getProperty("java.home"), "bin");

  private Child() {}

  /**
   * Runs it to its end.
   *
   * @param output the file that takes what it prints
   * @return the milliseconds from its start to its end
   * @throws IllegalStateException with what it printed, if it fails
   */
  static double millis(String program, List<String> arguments, Path output) throws IOException {
    List<String> command = command(program, arguments);
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
    long start = System.nanoTime();
    int code = exitCode(builder.start());
    double millis = (System.nanoTime() - start) / 1e6;
    if (code != 0) {
      throw new IllegalStateException(command + "\n" + Files.readString(output));
    }
    return millis;
  }

  static List<String> command(String program, List<String> arguments) {
    List<String> command = new ArrayList<>(List.of(PROGRAMS.resolve(program).toString()));
    command.addAll(arguments);
    return command;
  }

  private static int exitCode(Process process) {
    try {
      return process.waitFor();
    } catch (InterruptedException stopped) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a process ran", stopped);
    }
  }
}
