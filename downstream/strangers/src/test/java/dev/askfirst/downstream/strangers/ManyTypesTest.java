package dev.askfirst.downstream.strangers;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.askfirst.RequiresScope;
import dev.askfirst.runtime.Authorizer;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Effort grows with the number of guarded methods and no faster. It is measured by what the
 * compiling thread allocates, which unlike time is the same on every machine.
 */
final class ManyTypesTest {
  private static final double LINEAR = 1.25;

  @TempDir private Path folder;

  @Test
  void fiveThousandTypes() {
    assertThat(perMethod(5_000, 10)).isLessThan(LINEAR * perMethod(1_000, 10));
  }

  @Test
  void fourThousandMethodsOfOneType() {
    perMethod(1, 100);
    assertThat(perMethod(1, 4_000)).isLessThan(LINEAR * perMethod(1, 1_000));
  }

  private double perMethod(int types, int methods) {
    Map<String, String> sources = new TreeMap<>();
    for (int i = 0; i < types; i++) {
      sources.put("app/T" + i + ".java", source(i, methods));
    }
    String name = types + " types with " + methods + " guarded methods each";
    List<Path> path = List.of(ClassPath.of(RequiresScope.class), ClassPath.of(Authorizer.class));
    Build build = new Build(folder.resolve(name.replace(' ', '-')), path);
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long thread = Thread.currentThread().getId();
    long bytes = threads.getThreadAllocatedBytes(thread);
    long time = threads.getCurrentThreadCpuTime();
    assertThat(build.compile(sources)).as("said").isEmpty();
    bytes = threads.getThreadAllocatedBytes(thread) - bytes;
    time = threads.getCurrentThreadCpuTime() - time;
    double each = (double) bytes / ((double) types * methods);
    System.out.printf("%s: %.1f s, %.0f kB a method%n", name, time / 1e9, each / 1e3);
    return each;
  }

  private static String source(int type, int methods) {
    IntFunction<String> method =
        i ->
            "  @dev.askfirst.RequiresScope(\"scope.record\")\n"
                + "  public java.util.List<String> m%d(int a, String b) { return null; }\n"
                    .formatted(i);
    return "package app;\n\npublic class T%d {\n%s}\n"
        .formatted(
            type, IntStream.range(0, methods).mapToObj(method).collect(Collectors.joining()));
  }
}
