package dev.askfirst.jdbc;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Another process that runs a main method of these tests. */
final class Child implements AutoCloseable {
  private final Process process;

  private Child(Process process) {
    this.process = process;
  }

  static Child run(Class<?> main, Path errors, String... arguments) throws IOException {
    return runWith(List.of(), main, errors, arguments);
  }

  /** The same with more on its class path, before all else. */
  static Child runWith(List<Path> more, Class<?> main, Path errors, String... arguments)
      throws IOException {
    return start(errors, command(more, main, arguments));
  }

  /** As {@link #run}, but none of its files may grow over a limit, as on a disk that is full. */
  static Child runOnSmallDisk(int kilobytes, Class<?> main, Path errors, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(withSmallFiles(kilobytes));
    command.addAll(command(List.of(), main, arguments));
    return start(errors, command);
  }

  /** What goes before a command, so that none of its files may grow over a limit. */
  static List<String> withSmallFiles(int kilobytes) {
    return List.of("bash", "-c", "ulimit -f " + kilobytes + "; exec \"$@\"", "bash");
  }

  private static List<String> command(List<Path> more, Class<?> main, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-cp",
            classPath(more)));
    command.add(main.getName());
    command.addAll(List.of(arguments));
    return command;
  }

  private static Child start(Path errors, List<String> command) throws IOException {
    return new Child(
        new ProcessBuilder(command)
            .redirectError(ProcessBuilder.Redirect.appendTo(errors.toFile()))
            .start());
  }

  /** All that this process has, wherever: the build puts some of it on the module path. */
  private static String classPath(List<Path> more) {
    Stream<String> all =
        Stream.of("java.class.path", "jdk.module.path", "surefire.test.class.path")
            .map(System::getProperty)
            .filter(path -> path != null && !path.isEmpty());
    return Stream.of(more.stream().map(Path::toString), Stream.of(testClasses()), all)
        .flatMap(same -> same)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String testClasses() {
    return Path.of(Child.class.getProtectionDomain().getCodeSource().getLocation().getPath())
        .resolveSibling("test-classes")
        .toString();
  }

  /** What children said went wrong. */
  static String said(Path errors) {
    try {
      return Files.readString(errors);
    } catch (IOException none) {
      return "nothing was said";
    }
  }

  BufferedReader output() {
    return process.inputReader(StandardCharsets.UTF_8);
  }

  boolean alive() {
    return process.isAlive();
  }

  /** SIGKILL; what it has printed can still be read. */
  void kill() {
    process.toHandle().destroyForcibly();
    process.onExit().join();
  }

  /** How it ended. */
  int join() throws InterruptedException {
    return process.waitFor();
  }

  @Override
  public void close() {
    kill();
  }
}
