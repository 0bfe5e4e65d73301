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
 * Three nodes, which are processes, share a PostgreSQL: nothing is let through later than the bound
 * after its revocation was acknowledged. How long is {@code -Daskfirst.soak.seconds}, 10 by
 * default.
 */
class SoakTest {
  private static final int SECONDS = Integer.getInteger("askfirst.soak.seconds", 10);
  private static final Duration BOUND = Duration.ofSeconds(5);
  private static final int NODES = 3;

  @TempDir private Path folder;
  private final Kind.Place place = Kind.POSTGRESQL.place();
  private final JdbcSettingStore store = place.store();
  private final Map<String, SoakHistory.Moment> changes = new HashMap<>();
  private final List<List<Long>> passes = new ArrayList<>();

  @Test
  void nothingIsLetThroughLaterThanTheBoundAfterItsRevocation() throws Exception {
    runNodes();
    long worst = Long.MIN_VALUE;
    long entries = 0;
    for (int user = 0; user < SoakNode.USERS; user++) {
      List<SoakHistory.Entry> log = log(user);
      entries += log.size();
      SoakHistory history = new SoakHistory(log);
      for (long pass : passes.get(user)) {
        worst = Math.max(worst, history.lateness(pass));
      }
    }
    int total = passes.stream().mapToInt(List::size).sum();
    System.out.printf(
        "soak: %d s, %d nodes, %d changes, %d passes noted, latest %.1f ms after its revocation%n",
        SECONDS, NODES, entries, total, worst / 1e6);
    assertThat(entries).as("changes").isGreaterThan(10L * SECONDS);
    assertThat(total).as("passes").isGreaterThan(10 * SECONDS);
    assertThat(Duration.ofNanos(worst)).isLessThan(BOUND);
  }

  private void runNodes() throws Exception {
    for (int user = 0; user < SoakNode.USERS; user++) {
      passes.add(new ArrayList<>());
    }
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
      case "pass" -> passes.get(Integer.parseInt(words[1])).add(Long.parseLong(words[2]));
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
