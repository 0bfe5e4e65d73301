package dev.askfirst.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What was measured, as a file keeps it: a line that says on what, one that says of which versions,
 * then one a score. A round begins where a benchmark comes again.
 *
 * @param machine on what, and when
 * @param versions of what is measured
 * @param rounds the rounds, oldest first
 */
record Results(String machine, String versions, List<Round> rounds) {
  private static final String HEAD = "threads,benchmark,nanos,bytes";

  static Results read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    List<Round> rounds = new ArrayList<>();
    Round round = null;
    for (String line : lines.subList(3, lines.size())) {
      String[] cells = line.split(",", -1);
      if (round == null || scores(round, cells[0]).containsKey(cells[1])) {
        round = new Round(new HashMap<>(), new HashMap<>());
        rounds.add(round);
      }
      scores(round, cells[0])
          .put(cells[1], new Score(Double.parseDouble(cells[2]), Double.parseDouble(cells[3])));
    }
    return new Results(lines.get(0), lines.get(1), rounds);
  }

  private static Map<String, Score> scores(Round round, String threads) {
    return threads.equals("1") ? round.one() : round.two();
  }

  /** Adds a round; a new file says first what this machine is. */
  static void add(Path file, Round round) throws IOException {
    List<String> lines = new ArrayList<>();
    if (Files.notExists(file)) {
      lines.add(Machine.described());
      lines.add(Machine.versions());
      lines.add(HEAD);
    }
    round.one().forEach((benchmark, score) -> lines.add(line(1, benchmark, score)));
    round.two().forEach((benchmark, score) -> lines.add(line(2, benchmark, score)));
    Files.write(file, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private static String line(int threads, String benchmark, Score score) {
    return String.format(
        Locale.ROOT, "%d,%s,%.3f,%.1f", threads, benchmark, score.nanos(), score.bytes());
  }
}
