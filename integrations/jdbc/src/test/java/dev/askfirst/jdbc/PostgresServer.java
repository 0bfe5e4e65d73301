package dev.askfirst.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A PostgreSQL server of its own: on a free port, in a temporary folder. It refuses to run as root,
 * so then it runs as the user {@code postgres}, as which Debian's package installs it.
 */
final class PostgresServer implements AutoCloseable {
  private static final int ATTEMPTS = 20;

  private final Path bin;
  private final Path folder;
  private final int port;

  private PostgresServer(Path bin, Path folder, int port) {
    this.bin = bin;
    this.folder = folder;
    this.port = port;
  }

  /** Starts a new server with an empty database. */
  static PostgresServer start(Path bin) {
    return start(bin, 16);
  }

  /** The same, with a journal in files of that size, a power of two. */
  static PostgresServer start(Path bin, int journalMegabytes) {
    try {
      Path folder = Files.createTempDirectory("askfirst-postgres");
      if (root()) {
        run(folder, List.of("chown", "postgres", folder.toString()));
      }
      PostgresServer server = new PostgresServer(bin, folder, freePort());
      Runtime.getRuntime().addShutdownHook(new Thread(server::close));
      server.runAsServer(
          List.of(),
          "initdb",
          "-A",
          "trust",
          "-U",
          "askfirst",
          "-E",
          "UTF8",
          "--wal-segsize=" + journalMegabytes,
          "-D",
          server.data());
      server.start();
      return server;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  String url() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=askfirst";
  }

  /** Starts it, also over what a killed one left behind. */
  void start() {
    start(List.of());
  }

  /** The same, but none of its files may grow over a limit, as on a disk that is full. */
  void startOnSmallDisk(int kilobytes) {
    start(Child.withSmallFiles(kilobytes));
  }

  private void start(List<String> prefix) {
    AssertionError last = null;
    // Until the processes of the killed one have noticed.
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      try {
        runAsServer(
            prefix,
            "pg_ctl",
            "-D",
            data(),
            "-l",
            folder.resolve("log").toString(),
            "-w",
            "-o",
            options(),
            "start");
        return;
      } catch (AssertionError failed) {
        last = failed;
      }
    }
    throw new AssertionError("PostgreSQL did not start", last);
  }

  private String options() {
    return "-c listen_addresses=127.0.0.1 -c max_connections=200 -p " + port + " -k " + folder;
  }

  /** Kills it as a power failure would end it: no process of it gets to do anything. */
  void kill() {
    List<ProcessHandle> all = processes();
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(process -> process.onExit().join());
    try {
      // The system lists the dead until their parent asks, and the next one would wait for that.
      Files.deleteIfExists(Path.of(data(), "postmaster.pid"));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** It stays silent, as behind a network that has gone. */
  void freeze() {
    signal("-STOP");
  }

  /** It goes on where it was. */
  void thaw() {
    signal("-CONT");
  }

  private void signal(String signal) {
    List<String> command = new ArrayList<>(List.of("kill", signal));
    processes().forEach(process -> command.add(Long.toString(process.pid())));
    try {
      run(folder, command);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** None if it has ended by itself. */
  private List<ProcessHandle> processes() {
    try {
      long pid = Long.parseLong(Files.readAllLines(Path.of(data(), "postmaster.pid")).get(0));
      List<ProcessHandle> all = new ArrayList<>();
      ProcessHandle.of(pid)
          .ifPresent(
              server -> {
                all.add(server);
                server.descendants().forEach(all::add);
              });
      return all;
    } catch (NoSuchFileException ended) {
      return List.of();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** By the test, and by the end of the process at the latest. */
  @Override
  public synchronized void close() {
    if (Files.notExists(folder)) {
      return;
    }
    try {
      stop("immediate");
    } catch (AssertionError notRunning) {
      // It was killed.
    }
    try {
      run(Path.of("/"), List.of("rm", "-r", folder.toString()));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Ends it in order. */
  void stop() {
    stop("fast");
  }

  private void stop(String mode) {
    runAsServer(List.of(), "pg_ctl", "-D", data(), "-m", mode, "-w", "stop");
  }

  private String data() {
    return folder.resolve("data").toString();
  }

  private void runAsServer(List<String> prefix, String program, String... arguments) {
    List<String> command = new ArrayList<>(prefix);
    if (root()) {
      command.addAll(List.of("runuser", "-u", "postgres", "--"));
    }
    command.add(bin.resolve(program).toString());
    command.addAll(List.of(arguments));
    try {
      run(folder, command);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void run(Path where, List<String> command) throws IOException {
    Path output = Files.createTempFile("askfirst-postgres", ".out");
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(where.toFile())
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      boolean ended = process.waitFor(2, TimeUnit.MINUTES);
      if (!ended || process.exitValue() != 0) {
        throw new AssertionError(command + " failed: " + Files.readString(output));
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError(command + " was interrupted", stopped);
    } finally {
      Files.delete(output);
    }
  }

  private static boolean root() {
    return "root".equals(System.getProperty("user.name"));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
