package dev.askfirst.runtime.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.runtime.spi.ConsentReply;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The terminal of a process, in a process of its own: its encodings, and that it does not hang. */
@Timeout(120)
final class StandardStreamsTest {
  private static final Charset GB18030 = Charset.forName("GB18030");

  @TempDir private Path folder;

  @Test
  void speaksTheEncodingOfItsStreams() throws Exception {
    Ended ended =
        run(GB18030, "好\n再见\n", "-Dstdin.encoding=GB18030", out("GB18030"), older("GB18030"));
    assertThat(ended.output).contains("请求您的授权", "[1-4]： 好\n", "Microphone：已允许。", "heard 再见");
    assertThat(ended.status).isZero();
  }

  @Test
  void speaksEnglishWhereTheOutputHasNoChinese() throws Exception {
    Ended ended =
        run(
            GB18030,
            "允许\nallow\nbye\n",
            "-Dstdin.encoding=GB18030",
            out("US-ASCII"),
            older("US-ASCII"));
    assertThat(ended.output)
        .contains("asks for your permission", "\"??\" is not an answer", "allowed", "heard bye");
    assertThat(ended.status).isZero();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void takesThePlatformsEncodingWhereNoneIsNamed() throws Exception {
    Ended ended = run(UTF_8, "好\n再见\n", "-Dfile.encoding=ISO-8859-1", out("UTF-8"), older("UTF-8"));
    assertThat(ended.output).contains("Microphone：已允许。", "heard 再见");
  }

  private record Ended(int status, String output) {}

  /** The input is left open: a process that waited for more of it would not end. */
  private Ended run(Charset charset, String input, String... options) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElseThrow());
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", classPath(), Speaker.class.getName()));
    Path output = Files.createTempFile(folder, "output", ".txt");
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.redirectOutput(output.toFile()).start();
    try (OutputStream typed = process.getOutputStream()) {
      typed.write(input.getBytes(charset));
      typed.flush();
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ended by itself").isTrue();
      String text = Files.readString(output, charset).replace("\r\n", "\n");
      return new Ended(process.exitValue(), text);
    } finally {
      process.destroyForcibly();
    }
  }

  private static String classPath() throws URISyntaxException {
    return folderOf(Terminal.class) + File.pathSeparator + folderOf(StandardStreamsTest.class);
  }

  /**
   * The folder of classes that a class is in, whether the tests run on the class or on the module
   * path.
   */
  private static Path folderOf(Class<?> type) throws URISyntaxException {
    String file = "/" + type.getName().replace('.', '/') + ".class";
    String place = Objects.requireNonNull(type.getResource(file)).toString();
    return Path.of(new URI(place.substring(0, place.length() - file.length())));
  }

  private static String out(String charset) {
    return "-Dstdout.encoding=" + charset;
  }

  /** Java 17 knows the property under this name only. */
  private static String older(String charset) {
    return "-Dsun.stdout.encoding=" + charset;
  }

  /** Asks once, reads a line, and ends as main ends, while a question is still open. */
  static final class Speaker {
    private Speaker() {}

    public static void main(String... arguments) throws IOException, InterruptedException {
      CompletableFuture<ConsentReply> reply =
          new TerminalPrompt()
              .ask(Requests.asking(new CompletableFuture<>(), Locale.CHINESE, Requests.MICROPHONE))
              .toCompletableFuture();
      reply.join();
      Terminal.system().readLine().ifPresent(line -> Terminal.system().println("heard " + line));
      var unused = new TerminalPrompt().ask(Requests.asking(Requests.MICROPHONE));
    }
  }
}
