package dev.askfirst.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.runtime.Authorizer;
import dev.askfirst.runtime.Requirement;
import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.spi.SubjectResolver;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A node that remembers few of its users, as it was told, beside another that writes. */
class NearMemoryTest {
  private static final String SCOPE = "scope.record";
  private static final Requirement RECORD = Requirement.allOf(SCOPE);
  private static final int MOST = 4;
  private static final List<Subject> USERS =
      IntStream.range(0, 10 * MOST).mapToObj(n -> Subject.of("user-" + n).in("memo")).toList();

  private final Kind.Place place = Kind.POSTGRESQL.place();
  private final JdbcSettingStore other = place.store();
  private final JdbcSettingStore store = place.store();
  private final Authorizer authorizer =
      Authorizer.builder()
          .store(store)
          .subjects(SubjectResolver.boundOnly())
          .maxSubjects(MOST)
          .build();

  @AfterEach
  void close() {
    authorizer.close();
    store.close();
    other.close();
  }

  @Test
  void M7_whoHasLeftMemoryIsReadAgainAndWhoHasNotIsTold() throws Exception {
    for (Subject user : USERS) {
      other.write(user, List.of(Change.granted(SCOPE, 0)));
    }
    for (Subject user : USERS) {
      assertThat(allows(user)).as("%s", user).isTrue();
    }
    assertThat(USERS.stream().filter(this::inMemory)).hasSizeLessThanOrEqualTo(MOST + 1);

    for (Subject user : USERS) {
      long version = Change.kept(other.load(user), SCOPE).version();
      other.write(user, List.of(Change.takenBack(SCOPE, version)));
    }
    for (Subject user : USERS) {
      Patience.until(() -> !allows(user));
      assertThat(inMemory(user)).isFalse();
    }
  }

  private boolean allows(Subject user) throws Exception {
    return authorizer.callAs(user, () -> authorizer.getSetting().allows(RECORD));
  }

  private boolean inMemory(Subject user) {
    boolean[] known = new boolean[1];
    authorizer.runAs(user, () -> known[0] = authorizer.loadedSetting().allows(RECORD));
    return known[0];
  }
}
