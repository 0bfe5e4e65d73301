package dev.askfirst.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.runtime.Authorizer;
import dev.askfirst.runtime.Decision;
import dev.askfirst.runtime.Requirement;
import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.spi.SubjectResolver;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nodes that remember few of their users, as they were told. */
class NearMemoryTest {
  private static final String SCOPE = "scope.record";
  private static final Requirement RECORD = Requirement.allOf(SCOPE);
  private static final int MOST = 4;
  private static final List<Subject> USERS =
      IntStream.range(0, 10 * MOST).mapToObj(n -> Subject.of("user-" + n).in("memo")).toList();

  private final Kind.Place place = Kind.POSTGRESQL.place();
  private final List<Node> nodes = List.of(new Node(), new Node(), new Node());

  /** A process with an authorizer, but for being in the same one. */
  private final class Node {
    private final JdbcSettingStore store = place.store();
    private final Authorizer authorizer =
        Authorizer.builder()
            .store(store)
            .subjects(SubjectResolver.boundOnly())
            .maxSubjects(MOST)
            .build();

    void decide(Subject user, Decision decision) {
      authorizer.runAs(user, () -> authorizer.record(SCOPE, decision, "form"));
    }

    void revoke(Subject user) {
      authorizer.runAs(user, () -> authorizer.revoke(SCOPE));
    }

    boolean allows(Subject user) throws Exception {
      return authorizer.callAs(user, () -> authorizer.getSetting().allows(RECORD));
    }

    boolean allowsFromMemory(Subject user) {
      boolean[] known = new boolean[1];
      authorizer.runAs(user, () -> known[0] = authorizer.loadedSetting().allows(RECORD));
      return known[0];
    }

    long inMemory() {
      return USERS.stream().filter(this::allowsFromMemory).count();
    }
  }

  @AfterEach
  void close() {
    for (Node node : nodes) {
      node.authorizer.close();
      node.store.close();
    }
  }

  private void everybodyIsAllowedEverywhere() throws Exception {
    for (Subject user : USERS) {
      nodes.get(0).decide(user, Decision.GRANTED);
    }
    for (Node node : nodes) {
      for (Subject user : USERS) {
        Patience.until(() -> node.allows(user));
      }
    }
  }

  @Test
  void aNodeRemembersNoMoreThanItMayAndAllowsEverybodyAllTheSame() throws Exception {
    everybodyIsAllowedEverywhere();

    for (Node node : nodes) {
      assertThat(node.inMemory()).isLessThanOrEqualTo(MOST + 1);
    }
  }

  @Test
  void M7_whoHasLeftMemoryAndWhoWasReadAgainIsToldOnAllNodes() throws Exception {
    everybodyIsAllowedEverywhere();
    int[] gone = new int[nodes.size()];
    int[] back = new int[nodes.size()];

    for (int n = 0; n < USERS.size(); n++) {
      Subject user = USERS.get(n);
      for (int i = 0; i < nodes.size(); i++) {
        gone[i] += nodes.get(i).allowsFromMemory(user) ? 0 : 1;
      }
      // One node reads this user again, another one takes it back, a third one need not know.
      Node reader = nodes.get(n % nodes.size());
      Patience.until(() -> reader.allows(user) && reader.allowsFromMemory(user));
      back[n % nodes.size()]++;
      nodes.get((n + 1) % nodes.size()).revoke(user);
      for (Node node : nodes) {
        Patience.until(() -> !node.allows(user));
        assertThat(node.allowsFromMemory(user)).isFalse();
      }
    }

    assertThat(IntStream.of(gone).min().orElse(0)).as("who had left").isGreaterThan(MOST);
    assertThat(IntStream.of(back).min().orElse(0)).as("who was read again").isGreaterThan(MOST);
  }
}
