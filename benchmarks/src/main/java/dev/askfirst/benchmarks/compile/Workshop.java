package dev.askfirst.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Prepares what is compiled, each of it once. */
final class Workshop {
  /** As Maven and Gradle have it. */
  static final String DEBUG = "-g";

  private final Path folder;
  private final Jars jars;
  private final Map<String, Compilation> ready = new HashMap<>();

  Workshop(Path folder, Jars jars) {
    this.folder = folder;
    this.jars = jars;
  }

  Compilation compilation(Contender contender, Size size) throws IOException {
    String key = contender + "-" + size.types() + "x" + size.methods();
    Compilation known = ready.get(key);
    if (known == null) {
      known = prepare(contender, size, folder.resolve(key));
      ready.put(key, known);
    }
    return known;
  }

  private Compilation prepare(Contender contender, Size size, Path place) throws IOException {
    Program program = Program.write(contender.style(), size, place.resolve("src/app"));
    if (contender == Contender.BY_HAND) {
      program = program.and(guards(size, place.resolve("guards")));
    }
    Path output = place.resolve("classes");
    return new Compilation(contender, size, options(contender, output), program.sources(), output);
  }

  /** The same, told with what debug information class files are made. */
  Compilation compilation(Contender contender, Size size, String debug) throws IOException {
    Compilation usual = compilation(contender, size);
    List<String> options = new ArrayList<>(usual.options());
    options.set(options.indexOf(DEBUG), debug);
    return new Compilation(contender, size, options, usual.sources(), usual.output());
  }

  /** Has our processor write the guards once, for what is compiled as if written by hand. */
  private Path guards(Size size, Path place) throws IOException {
    Compilation generating = compilation(Contender.PROCESSOR, size);
    Files.createDirectories(place);
    List<String> options = new ArrayList<>(generating.options());
    options.addAll(List.of("-proc:only", "-s", place.toString()));
    generating.clear();
    new InProcess(Loading.ANEW).run(options, generating.sources());
    return place;
  }

  private List<String> options(Contender contender, Path output) throws IOException {
    List<String> options = new ArrayList<>();
    options.addAll(List.of(DEBUG, "-nowarn", "-d", output.toString()));
    options.addAll(List.of("-classpath", jars.classPath(contender)));
    switch (contender.tools()) {
      case NONE -> options.add("-proc:none");
      case STRINGS -> {
        options.addAll(List.of("-processorpath", jars.own().toString()));
        options.addAll(List.of("-processor", StringGenerator.class.getName()));
      }
      case IDLE -> {
        options.addAll(List.of("-proc:none", "-processorpath", jars.own().toString()));
        options.add("-Xplugin:Idle");
      }
      case CHECKER ->
          options.addAll(List.of("-proc:none", "-processorpath", jars.processorPath(contender)));
      case UNCHECKED, ALL ->
          options.addAll(List.of("-processorpath", jars.processorPath(contender)));
    }
    return options;
  }
}
