package com.example.memo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each run is a process of its own. */
final class VoiceMemoAppTest {
  @TempDir private Path folder;

  @Test
  void whatOneRunWasAllowedTheNextDoesNotAsk() throws Exception {
    assertThat(run("allow")).containsExactly("asked", "memo of PT5S");
    assertThat(run("refuse")).containsExactly("memo of PT5S");
  }

  @Test
  void whatOneRunWasRefusedTheNextDoesNotDo() throws Exception {
    assertThat(run("refuse")).containsExactly("asked", "REFUSED");
    assertThat(run("allow")).containsExactly("REFUSED_BEFORE");
  }

  private List<String> run(String answer) throws IOException, InterruptedException {
    Path output = folder.resolve("output.txt");
    Process process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("java.class.path"),
                VoiceMemoApp.class.getName(),
                folder.resolve("decisions").toString(),
                answer)
            .redirectOutput(output.toFile())
            .redirectError(folder.resolve("errors.txt").toFile())
            .start();
    assertThat(process.waitFor()).isZero();
    return Files.readAllLines(output, StandardCharsets.UTF_8);
  }
}
