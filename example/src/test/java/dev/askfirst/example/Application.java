package dev.askfirst.example;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The real application in a Java process of its own, with a pipe to its standard input. */
final class Application {
  private final Path folder;
  private final Path output;

  Application(Path place) {
    this.folder = place.resolve("memos");
    this.output = place.resolve("output.txt");
  }

  Path folder() {
    return folder;
  }

  /** Converses: types the lines, and ends the input. */
  Ended hears(String... lines) throws IOException, InterruptedException {
    return starts(List.of("--lang", "en", "--dir", folder.toString()), lines);
  }

  Ended starts(List<String> arguments, String... lines) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElseThrow());
    // Whatever the machine speaks: the last is what Java 17 calls stdout.encoding.
    command.addAll(
        List.of(
            "-Duser.language=en",
            "-Dstdin.encoding=UTF-8",
            "-Dstdout.encoding=UTF-8",
            "-Dsun.stdout.encoding=UTF-8"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(VoiceMemoApp.class.getName());
    command.addAll(arguments);
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    try {
      try (OutputStream typed = process.getOutputStream()) {
        typed.write((String.join("\n", lines) + "\n").getBytes(UTF_8));
      }
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ended by itself").isTrue();
      String text = Files.readString(output).replace("\r\n", "\n");
      assertThat(text).as("no stack trace").doesNotContain("\tat ", "Exception");
      return new Ended(process.exitValue(), text);
    } finally {
      process.destroyForcibly();
    }
  }

  record Ended(int status, String output) {
    int timesAsked() {
      return output.split("asks for your permission", -1).length - 1;
    }
  }
}
