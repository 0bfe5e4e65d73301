package dev.askfirst.swing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.RequiresScope;
import dev.askfirst.runtime.Authorizer;
import dev.askfirst.runtime.Requirement;
import dev.askfirst.runtime.ScopeDeniedException;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where there is no display, a call is refused, and the message says what to do about it. */
final class HeadlessTest {
  /** A program without a display, in a JVM of its own. */
  static final class Program {
    private Program() {}

    public static void main(String... none) {
      try (Authorizer authorizer =
          Authorizer.builder().singleUser().prompt(new SwingPrompt()).build()) {
        try {
          authorizer.authorize(Requirement.allOf("scope.record")).await();
        } catch (ScopeDeniedException denied) {
          print(denied);
        }
        try {
          authorizer.openSetting().toCompletableFuture().join();
        } catch (CompletionException failed) {
          print(failed.getCause());
        }
      }
    }

    private static void print(@Nullable Throwable failed) {
      if (failed instanceof ScopeDeniedException denied && denied.getCause() != null) {
        System.out.println(denied.denial() + " " + denied.getCause().getMessage());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"true, '', this JVM is headless", "false, :987654, X11"})
  void refusedWithARemedy(String headless, String display, String finding) throws Exception {
    ProcessBuilder program =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Djava.awt.headless=" + headless,
            "-cp",
            Stream.of(
                    Path.of("target", "classes").toString(),
                    Path.of("target", "test-classes").toString(),
                    place(Authorizer.class),
                    place(RequiresScope.class))
                .collect(Collectors.joining(File.pathSeparator)),
            Program.class.getName());
    program.environment().put("DISPLAY", display);
    program.redirectError(ProcessBuilder.Redirect.INHERIT);
    Process running = program.start();
    String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(running.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(said.lines())
        .hasSize(2)
        .allSatisfy(
            line ->
                assertThat(line)
                    .startsWith(
                        "NO_PROMPT A Swing prompt asks on a display, but there is none here (")
                    .contains(finding)
                    .endsWith("or use another prompt, such as new TerminalPrompt()"));
  }

  private static String place(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
  }
}
