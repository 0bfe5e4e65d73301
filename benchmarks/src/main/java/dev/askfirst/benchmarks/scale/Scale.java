package dev.askfirst.benchmarks.scale;

import java.io.IOException;
import java.nio.file.Path;

/** Measures one after the other, and says what came of it. */
public final class Scale {
  private static final int SUBJECTS = 100_000;
  private static final int WAITERS = 1000;
  private static final int STARTS = 20;

  private Scale() {}

  /**
   * All of it.
   *
   * @param example the jar of the example, whose start is measured
   * @return lines of a table
   * @throws IOException if the example cannot be started
   */
  public static String measured(Path example) throws IOException {
    return head()
        + memory(SUBJECTS)
        + asking(SUBJECTS)
        + waiting(WAITERS)
        + StartUp.of(example, STARTS).line();
  }

  /** What does not need the example, with few. */
  public static String moment() {
    return head() + memory(1000) + asking(1000) + waiting(WAITERS);
  }

  private static String head() {
    return """
    | what | measured |
    |---|--:|
    """;
  }

  private static String memory(int subjects) {
    return line(
            "memory a subject with three decisions, without what its store holds",
            "%,d B",
            Memory.perSubject(subjects, Memory.Kept.ELSEWHERE))
        + line(
            "memory a subject with three decisions, with a store in memory",
            "%,d B",
            Memory.perSubject(subjects, Memory.Kept.IN_MEMORY));
  }

  private static String asking(int subjects) {
    Asking.perSecond(subjects / 2);
    return line(
        "authorize, asked and answered, one thread", "%,d a second", Asking.perSecond(subjects));
  }

  private static String waiting(int waiters) {
    return line(
        String.format(
            "%,d threads that wait for one prompt: from the answer to the last call", waiters),
        "%,d ms",
        Waiting.millisUntilAllWentOn(waiters));
  }

  static String line(String what, String format, long value) {
    return "| " + what + " | " + String.format(format, value) + " |\n";
  }
}
