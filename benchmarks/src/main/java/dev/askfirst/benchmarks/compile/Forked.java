package dev.askfirst.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process for each compilation, from its start to its end. */
final class Forked implements Compiler {
  @Override
  public Cost compile(Compilation compilation) throws IOException {
    compilation.clear();
    Path folder = compilation.output().resolveSibling("javac");
    Files.createDirectories(folder);
    Path arguments = Files.write(folder.resolve("arguments"), arguments(compilation));
    double millis = Child.millis("javac", List.of("@" + arguments), folder.resolve("output"));
    compilation.check();
    return new Cost(millis, 0);
  }

  private static List<String> arguments(Compilation compilation) {
    List<String> arguments = new ArrayList<>(compilation.options());
    compilation.sources().forEach(each -> arguments.add(each.toString()));
    return arguments.stream().map(each -> '"' + each.replace("\\", "\\\\") + '"').toList();
  }
}
