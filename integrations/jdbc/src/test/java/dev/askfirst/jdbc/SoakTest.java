package dev.askfirst.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.runtime.Decision;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three nodes, which are processes, share a PostgreSQL. Every outcome of every guard is compared
 * with the log: nothing is let through later than the bound after its revocation was acknowledged,
 * nor refused for longer than that after it was granted. How long is {@code
 * -Daskfirst.soak.seconds}, 10 by default.
 */
class SoakTest {
  private static final int SECONDS = Integer.getInteger("askfirst.soak.seconds", 10);
  private static final Duration BOUND = Duration.ofSeconds(5);
  private static final int NODES = 3;

  @TempDir private Path folder;
  private final Kind.Place place = Kind.POSTGRESQL.place();
  private final JdbcSettingStore store = place.store();
  private final Map<String, SoakHistory.Moment> changes = new HashMap<>();
  private final List<Calls> calls = new ArrayList<>();

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

  @Test
  void nothingIsLetThroughLaterThanTheBoundAfterItsRevocation() throws Exception {
    runNodes();
    List<SoakHistory> histories = new ArrayList<>();
    long entries = 0;
    for (int user = 0; user < SoakNode.USERS; user++) {
      histories.add(new SoakHistory(log(user)));
      entries += histories.get(user).log().size();
    }
    Duration passed = worst(histories, true);
    Duration refused = worst(histories, false);
    System.out.printf(
        "soak: %d s, %d nodes, %d changes, %d calls let through, the latest %d ms after its"
            + " revocation, %d refused, the latest %d ms after its grant%n",
        SECONDS, NODES, entries, count(true), passed.toMillis(), count(false), refused.toMillis());
    assertThat(entries).as("changes").isGreaterThan(10L * SECONDS);
    assertThat(count(true)).as("let through").isGreaterThan(100L * SECONDS);
    assertThat(count(false)).as("refused").isGreaterThan(100L * SECONDS);
    assertThat(passed).isLessThan(BOUND);
    assertThat(refused).isLessThan(BOUND);
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

  private void runNodes() throws Exception {
    Path errors = folder.resolve("errors");
    List<Child> nodes = new ArrayList<>();
    try {
      for (int i = 0; i < NODES; i++) {
        nodes.add(
            Child.run(
                SoakNode.class,
                errors,
                Postgres.url(),
                place.schema(),
                Long.toString(BOUND.toMillis()),
                Integer.toString(SECONDS),
                folder.resolve("notes-" + i).toString(),
                "node-" + i));
      }
      for (Child node : nodes) {
        assertThat(node.join()).as(() -> Child.said(errors)).isZero();
      }
    } finally {
      nodes.forEach(Child::close);
    }
    for (int i = 0; i < NODES; i++) {
      Files.readAllLines(folder.resolve("notes-" + i)).forEach(this::note);
    }
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

  private List<SoakHistory.Entry> log(int user) throws Exception {
    return store.history(SoakNode.user(user)).stream()
        .filter(LoggedDecision::applied)
        .map(
            entry ->
                new SoakHistory.Entry(
                    entry.decision().equals(Optional.of(Decision.GRANTED)),
                    Optional.ofNullable(changes.get(entry.evidence().orElseThrow()))))
        .toList();
  }
}
