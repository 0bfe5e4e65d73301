package dev.askfirst.runtime.terminal;

import java.io.BufferedReader;
import java.io.Console;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The streams of the process. {@link Console} would be no help: whether there is one where a stream
 * is redirected depends on the version of Java.
 */
final class StandardStreams {
  private StandardStreams() {}

  /** Characters of {@code System.in}, in the encoding that the JVM or the user names for it. */
  static Reader in() {
    return new BufferedReader(new InputStreamReader(System.in, inputCharset()));
  }

  /** {@code System.out}, which knows its own encoding on every JVM. */
  static PrintWriter out() {
    return new PrintWriter(new PrintStreamWriter(System.out));
  }

  /** What {@code stdin.encoding} says (set by Java 25), else the encoding of the platform. */
  static Charset inputCharset() {
    return charset(System.getProperty("stdin.encoding"), System.getProperty("native.encoding"));
  }

  /**
   * What {@code System.out} is likely to write in; Java 17 has the property under its former name.
   */
  static Charset outputCharset() {
    return charset(
        System.getProperty("stdout.encoding"), System.getProperty("sun.stdout.encoding"));
  }

  /** Whether a person types at a terminal, as far as the JVM can tell. */
  static boolean isInteractive() {
    return Optional.ofNullable(System.console()).filter(StandardStreams::isTerminal).isPresent();
  }

  private static boolean isTerminal(Console console) {
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException before22) {
      return true;
    }
  }

  private static Charset charset(@Nullable String... names) {
    return Stream.of(names)
        .filter(name -> name != null && !name.isEmpty() && Charset.isSupported(name))
        .findFirst()
        .map(Charset::forName)
        .orElseGet(Charset::defaultCharset);
  }

  private static final class PrintStreamWriter extends Writer {
    private final PrintStream out;

    PrintStreamWriter(PrintStream out) {
      this.out = out;
    }

    @Override
    public void write(char[] characters, int from, int length) {
      out.print(new String(characters, from, length));
    }

    @Override
    public void flush() {
      out.flush();
    }

    @Override
    public void close() {
      out.flush();
    }
  }
}
