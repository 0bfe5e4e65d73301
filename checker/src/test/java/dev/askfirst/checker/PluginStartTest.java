package dev.askfirst.checker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.checker.cases.Workbench;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plugin in a compiler of its own, as users run it. */
final class PluginStartTest {
  private static final String CODE =
      """
      import dev.askfirst.*;
      class VoiceMemo { @RequiresScope("scope.record") void record() {} }
      class VoiceApp {
        void run() {
          new VoiceMemo().record();
        }
      }
      """;

  @TempDir Path folder;

  @Test
  void itStartsByItselfFromTheProcessorPath() throws Exception {
    assertThat(javac("-processorpath", path())).contains("error: [DirectCall] VoiceMemo.record");
  }

  @Test
  void itNeedsNoAnnotationProcessing() throws Exception {
    assertThat(javac("-processorpath", path(), "-proc:none"))
        .contains("error: [DirectCall] VoiceMemo.record");
  }

  @Test
  void itIsTunedByItsName() throws Exception {
    assertThat(javac("-processorpath", path(), "-Xplugin:Askfirst check=warn"))
        .contains("warning: [DirectCall] VoiceMemo.record")
        .contains("1 warning");
  }

  @Test
  void itStartsFromTheModulesOfTheProcessors() throws Exception {
    assertThat(javac("--processor-module-path", path(), "-Xplugin:Askfirst check=warn"))
        .contains("warning: [DirectCall] VoiceMemo.record")
        .contains("1 warning");
  }

  @Test
  void aWarningFailsABuildThatWantsNone() throws Exception {
    assertThat(javac("-processorpath", path(), "-Xplugin:Askfirst check=warn", "-Werror", "-Xlint"))
        .contains("warning: [DirectCall] VoiceMemo.record")
        .contains("warnings found and -Werror specified");
  }

  private String javac(String... options) throws IOException, InterruptedException {
    Path source = Files.writeString(folder.resolve("VoiceApp.java"), CODE);
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-J-Duser.language=en",
                "-d",
                folder.toString(),
                "-classpath",
                Workbench.annotations().toString()));
    command.addAll(List.of(options));
    command.add(source.toString());
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (InputStream output = process.getInputStream()) {
      String said = new String(output.readAllBytes(), StandardCharsets.UTF_8);
      process.waitFor();
      return said;
    }
  }

  private static String path() throws URISyntaxException {
    return home(BypassPlugin.class)
        + System.getProperty("path.separator")
        + Workbench.annotations();
  }

  private static Path home(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
