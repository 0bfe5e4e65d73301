package dev.askfirst.benchmarks;

import dev.askfirst.benchmarks.peers.SpringRecorder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a measurement was taken on, in words. */
public final class Machine {
  private static final Path PROCESSOR = Path.of("/proc/cpuinfo");

  private Machine() {}

  /**
   * The machine, the operating system, the JVM and the day.
   *
   * @return what it is called in tables
   * @throws IOException if what the system says of its processor cannot be read
   */
  public static String described() throws IOException {
    return String.join(
        "; ",
        LocalDate.now(ZoneOffset.UTC).toString(),
        System.getProperty("java.vm.name") + " " + Runtime.version(),
        System.getProperty("os.name") + " " + System.getProperty("os.version"),
        processor() + ", " + Runtime.getRuntime().availableProcessors() + " processors");
  }

  private static String processor() throws IOException {
    if (Files.notExists(PROCESSOR)) {
      return System.getProperty("os.arch");
    }
    try (Stream<String> lines = Files.lines(PROCESSOR)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(System.getProperty("os.arch"));
    }
  }

  /** The jars of what is measured, which say their versions. */
  static String versions() throws IOException {
    Path libraries =
        Path.of(SpringRecorder.class.getProtectionDomain().getCodeSource().getLocation().getPath())
            .getParent();
    List<String> named =
        List.of("jmh-core", "spring-security-core", "micronaut-aop", "avaje-inject-aop");
    try (Stream<Path> jars = Files.list(libraries)) {
      return jars.map(jar -> jar.getFileName().toString().replace(".jar", ""))
          .filter(jar -> named.stream().anyMatch(jar::startsWith))
          .sorted()
          .collect(Collectors.joining("; "));
    }
  }
}
