package dev.askfirst.benchmarks.scale;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * From the start of a process to its end, in turns; of each the median.
 *
 * @param hello of a program that says one word, in milliseconds
 * @param example of the example, which opens its store and shows the memos, of which there are none
 */
record StartUp(long hello, long example) {

  static StartUp of(Path example, int times) throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Path folder = Files.createTempDirectory("askfirst-start");
    List<String> hello =
        List.of(
            java.toString(), "-cp", System.getProperty("java.class.path"), Hello.class.getName());
    List<String> list =
        List.of(java.toString(), "-jar", example.toString(), "--dir", folder.toString(), "list");
    List<Long> hellos = new ArrayList<>();
    List<Long> lists = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      hellos.add(millis(hello));
      lists.add(millis(list));
    }
    return new StartUp(median(hellos), median(lists));
  }

  private static long millis(List<String> command) throws IOException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectInput(new File("/dev/null"))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      if (process.waitFor() != 0) {
        throw new IOException("Ended with " + process.exitValue() + ": " + command);
      }
    } catch (InterruptedException nobodyDoes) {
      throw new IllegalStateException("Nobody interrupts a benchmark", nobodyDoes);
    }
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
  }

  private static long median(List<Long> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
  }

  String line() {
    return Scale.line("start to end of a process that says \"Hello\"", "%,d ms", hello)
        + Scale.line("start to end of the example, showing its memos", "%,d ms", example);
  }
}
