package dev.askfirst.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.runtime.Decision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Nodes that make decisions and call a guard, each a process, and the comparison of all that their
 * guards did with the log.
 */
final class Soak implements AutoCloseable {
  static final Duration BOUND = Duration.ofSeconds(5);

  /** More than there are. */
  private static final int ALL = 2 * SoakNode.USERS;

  private final Kind.Place place;
  private final Path folder;
  private final int maxSubjects;
  private final Map<String, Child> nodes = new LinkedHashMap<>();
  private final Map<String, SoakHistory.Moment> changes = new HashMap<>();
  private final List<Calls> calls = new ArrayList<>();

  Soak(Kind.Place place, Path folder) {
    this(place, folder, ALL);
  }

  /** Of nodes that remember so many of their users. */
  Soak(Kind.Place place, Path folder, int maxSubjects) {
    this.place = place;
    this.folder = folder;
    this.maxSubjects = maxSubjects;
  }

  /** Calls in a row, and how they ended. */
  private record Calls(
      boolean granted, int user, long first, long answered, long last, long count) {
    static Calls of(String[] words) {
      return new Calls(
          words[0].equals("passed"),
          Integer.parseInt(words[1]),
          Long.parseLong(words[2]),
          Long.parseLong(words[3]),
          Long.parseLong(words[4]),
          Long.parseLong(words[5]));
    }
  }

  /**
   * What came of it.
   *
   * @param changes entries of the log that count
   * @param passed calls that were let through
   * @param latestPassed the longest time that one was after the revocation of its grant
   * @param refused calls that were refused
   * @param latestRefused the longest time that one was after its grant
   */
  record Report(
      long changes, long passed, Duration latestPassed, long refused, Duration latestRefused) {
    /** Nothing was late, and there was enough that might have been. */
    void check(int seconds) {
      assertThat(changes).as("changes").isGreaterThan(10L * seconds);
      assertThat(passed).as("let through").isGreaterThan(100L * seconds);
      assertThat(refused).as("refused").isGreaterThan(100L * seconds);
      assertThat(latestPassed).isLessThan(BOUND);
      assertThat(latestRefused).isLessThan(BOUND);
    }
  }

  /** Starts a node of a program that may have more on its class path. */
  Child start(String name, int seconds, Path... more) throws IOException {
    Child node =
        Child.runWith(
            List.of(more),
            SoakNode.class,
            errors(),
            Postgres.url(),
            place.schema(),
            Long.toString(BOUND.toMillis()),
            Integer.toString(seconds),
            notes(name).toString(),
            name,
            Integer.toString(maxSubjects));
    nodes.put(name, node);
    return node;
  }

  /** What came of it, once all nodes have ended. */
  Report report() throws Exception {
    for (Child node : nodes.values()) {
      assertThat(node.join()).as(() -> Child.said(errors())).isZero();
    }
    for (String name : nodes.keySet()) {
      Files.readAllLines(notes(name)).forEach(this::note);
    }
    List<SoakHistory> histories = new ArrayList<>();
    long entries = 0;
    try (JdbcSettingStore store = place.store()) {
      for (int user = 0; user < SoakNode.USERS; user++) {
        List<SoakHistory.Entry> log = log(store, user);
        histories.add(new SoakHistory(log));
        entries += log.size();
      }
    }
    return new Report(
        entries, count(true), worst(histories, true), count(false), worst(histories, false));
  }

  /** What nodes said went wrong is there. */
  Path errors() {
    return folder.resolve("errors");
  }

  private Path notes(String name) {
    return folder.resolve("notes-" + name);
  }

  private Duration worst(List<SoakHistory> histories, boolean granted) {
    return Duration.ofNanos(
        calls.stream()
            .filter(each -> each.granted() == granted)
            .mapToLong(
                each ->
                    Math.addExact(
                        histories.get(each.user()).lateness(granted, each.first(), each.answered()),
                        each.last() - each.first()))
            .max()
            .orElseThrow());
  }

  private long count(boolean granted) {
    return calls.stream().filter(each -> each.granted() == granted).mapToLong(Calls::count).sum();
  }

  private void note(String line) {
    String[] words = line.split(" ", -1);
    switch (words[0]) {
      case "passed", "refused" -> calls.add(Calls.of(words));
      case "other" -> assertThat(words).hasSize(6);
      case "change" ->
          changes.put(
              words[1], new SoakHistory.Moment(Long.parseLong(words[2]), Long.parseLong(words[3])));
      default -> assertThat(line).startsWith("failed ");
    }
  }

  private List<SoakHistory.Entry> log(JdbcSettingStore store, int user) throws Exception {
    return store.history(SoakNode.user(user)).stream()
        .filter(LoggedDecision::applied)
        .map(
            entry ->
                new SoakHistory.Entry(
                    entry.decision().equals(Optional.of(Decision.GRANTED)),
                    Optional.ofNullable(changes.get(entry.evidence().orElseThrow()))))
        .toList();
  }

  @Override
  public void close() {
    nodes.values().forEach(Child::close);
  }
}
