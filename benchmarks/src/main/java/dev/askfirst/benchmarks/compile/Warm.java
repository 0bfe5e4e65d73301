package dev.askfirst.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A compiler in a JVM of its own, which has compiled the same before: what its machine code was
 * made for is this program and nothing else. What counts is the median.
 *
 * @param loading what becomes of the processors' classes from one compilation to the next
 * @param effort how often it compiles
 */
record Warm(Loading loading, Effort effort) implements Compiler {
  @Override
  public boolean canRun(Contender contender) {
    return loading == Loading.ANEW || contender.keepable();
  }

  @Override
  public Cost compile(Compilation compilation) throws IOException {
    String name = "warm-" + loading.name().toLowerCase(Locale.ROOT);
    Path folder = compilation.output().resolveSibling(name);
    Files.createDirectories(folder);
    Path costs = folder.resolve("costs");
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("-cp", System.getProperty("java.class.path")));
    arguments.add(Repeat.class.getName());
    arguments.add(compilation.write(folder.resolve("compilation")).toString());
    arguments.addAll(List.of(costs.toString(), loading.name()));
    arguments.addAll(effort.arguments());
    Child.millis("java", arguments, folder.resolve("output"));
    return Cost.median(Files.readAllLines(costs).stream().map(Cost::of).toList());
  }
}
