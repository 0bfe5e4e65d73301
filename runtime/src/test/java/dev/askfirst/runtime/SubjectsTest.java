package dev.askfirst.runtime;

import static dev.askfirst.runtime.Fixture.NEEDS_RECORD;
import static dev.askfirst.runtime.Fixture.RECORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.askfirst.runtime.spi.ConsentAnswer;
import dev.askfirst.runtime.spi.SubjectResolver;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SubjectsTest {
  private final Fixture fixture = new Fixture();

  private static Optional<Subject> current(Authorizer authorizer) {
    return Fixture.refusal(() -> authorizer.authorize("scope.userInfo").await()).subject();
  }

  @Test
  void aBindingEndsWithItsWorkAndTheOneBeforeIsBack() throws Exception {
    Authorizer authorizer = fixture.many();
    authorizer.runAs(
        Subject.of("alice"),
        () -> {
          authorizer.runAs(
              Subject.of("bob"), () -> assertThat(current(authorizer)).contains(Subject.of("bob")));
          assertThat(current(authorizer)).contains(Subject.of("alice"));
        });
    assertThat(current(authorizer)).isEmpty();

    IOException thrown = new IOException("work");
    assertThatThrownBy(
            () ->
                authorizer.callAs(
                    Subject.of("alice"),
                    () -> {
                      throw thrown;
                    }))
        .isSameAs(thrown);
    assertThat(current(authorizer)).isEmpty();
  }

  @Test
  void aBindingIsOfOneAuthorizerOnly() {
    Authorizer one = fixture.many();
    Authorizer two = fixture.many();

    one.runAs(Subject.of("alice"), () -> assertThat(current(two)).isEmpty());
  }

  @Test
  void bindingsOfTwoAuthorizersLieOverEachOtherAndEachSeesItsOwn() {
    Authorizer one = fixture.many();
    Authorizer two = fixture.many();
    Subject alice = Subject.of("alice");
    Subject bob = Subject.of("bob");

    one.runAs(
        alice,
        () -> {
          two.runAs(
              bob,
              () -> {
                assertThat(current(one)).contains(alice);
                assertThat(current(two)).contains(bob);
                one.runAs(bob, () -> assertThat(current(one)).contains(bob));
                assertThat(current(one)).contains(alice);
                assertThat(current(two)).contains(bob);
              });
          assertThat(current(one)).contains(alice);
          assertThat(current(two)).isEmpty();
        });
    assertThat(current(one)).isEmpty();
  }

  @Test
  void aWrappedExecutorCarriesTheSubjectAndLeavesNoneBehind() throws Exception {
    Authorizer authorizer = fixture.many();
    ExecutorService pool = Executors.newSingleThreadExecutor();
    try {
      Executor wrapped = authorizer.wrap(pool);
      List<Optional<Subject>> seen = new ArrayList<>();
      CompletableFuture<Void> hops =
          authorizer.callAs(
              Subject.of("alice"),
              () ->
                  CompletableFuture.runAsync(() -> seen.add(current(authorizer)), wrapped)
                      .thenRun(() -> {}));
      Crowd.result(hops);
      Crowd.result(CompletableFuture.runAsync(() -> seen.add(current(authorizer)), pool));
      Crowd.result(CompletableFuture.runAsync(() -> seen.add(current(authorizer)), wrapped));

      assertThat(seen)
          .containsExactly(Optional.of(Subject.of("alice")), Optional.empty(), Optional.empty());
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void aBindingSurvivesEveryHopOfAFutureThatIsWrapped() throws Exception {
    Authorizer authorizer = fixture.many();
    ExecutorService pool = Executors.newFixedThreadPool(3);
    try {
      Executor wrapped = authorizer.wrap(pool);
      List<CompletableFuture<List<Optional<Subject>>>> hops = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        Subject user = Subject.of("user " + i);
        hops.add(authorizer.callAs(user, () -> hops(authorizer, wrapped)));
      }

      for (int i = 0; i < hops.size(); i++) {
        assertThat(Crowd.result(hops.get(i)))
            .hasSize(4)
            .containsOnly(Optional.of(Subject.of("user " + i)));
      }
      for (int i = 0; i < 50; i++) {
        assertThat(Crowd.result(CompletableFuture.supplyAsync(() -> current(authorizer), pool)))
            .isEmpty();
      }
    } finally {
      pool.shutdown();
    }
  }

  private static CompletableFuture<List<Optional<Subject>>> hops(
      Authorizer authorizer, Executor wrapped) {
    return CompletableFuture.supplyAsync(() -> List.of(current(authorizer)), wrapped)
        .thenApplyAsync(seen -> and(seen, current(authorizer)), wrapped)
        .thenComposeAsync(
            seen -> CompletableFuture.supplyAsync(() -> and(seen, current(authorizer)), wrapped),
            wrapped)
        .thenApplyAsync(seen -> and(seen, current(authorizer)), wrapped);
  }

  private static List<Optional<Subject>> and(List<Optional<Subject>> seen, Optional<Subject> one) {
    List<Optional<Subject>> both = new ArrayList<>(seen);
    both.add(one);
    return both;
  }

  @Test
  void aTaskThatThrowsLeavesNoSubjectBehind() throws Exception {
    Authorizer authorizer = fixture.many();
    ExecutorService pool = Executors.newSingleThreadExecutor();
    try {
      Executor wrapped = authorizer.wrap(pool);
      CompletableFuture<Void> thrown =
          authorizer.callAs(
              Subject.of("alice"),
              () ->
                  CompletableFuture.runAsync(
                      () -> {
                        throw new IllegalStateException("task");
                      },
                      wrapped));
      assertThat(thrown.handle((none, error) -> error).get()).isNotNull();

      assertThat(Crowd.result(CompletableFuture.supplyAsync(() -> current(authorizer), pool)))
          .isEmpty();
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void anIdleSubjectLeavesMemoryAndLosesNothing() {
    FailingStore store = new FailingStore();
    Authorizer authorizer =
        fixture.builder().store(store).subjects(SubjectResolver.boundOnly()).build();
    authorizer.runAs(
        Subject.of("alice"), () -> authorizer.record(RECORD, Decision.GRANTED, "form 1"));
    int reads = store.reads;
    assertThat(granted(authorizer, "alice")).isTrue();
    assertThat(store.reads).isEqualTo(reads);

    letIdle(authorizer);
    assertThat(granted(authorizer, "alice")).isTrue();
    assertThat(store.reads).as("read once more").isGreaterThan(reads + 2);
  }

  @Test
  void aSubjectThatIsInUseStaysInMemory() {
    Authorizer authorizer =
        fixture
            .builder()
            .promptTimeout(Duration.ofDays(1))
            .subjects(SubjectResolver.boundOnly())
            .build();
    authorizer.runAs(
        Subject.of("alice"),
        () -> {
          assertThat(authorizer.getSetting().allows(NEEDS_RECORD)).isFalse();
          letIdle(authorizer);
          assertThat(authorizer.loadedSetting().authSetting()).doesNotContainKey(RECORD);
        });
    Authorization[] waiting = new Authorization[1];
    authorizer.runAs(Subject.of("carol"), () -> waiting[0] = authorizer.authorize(NEEDS_RECORD));
    letIdle(authorizer);
    authorizer.runAs(Subject.of("carol"), () -> authorizer.authorize(NEEDS_RECORD));
    assertThat(fixture.prompt.asked()).hasSize(1);
    fixture.prompt.last().answer(ConsentAnswer.allow());
    assertThat(waiting[0].await().isOk()).isTrue();
  }

  private static boolean granted(Authorizer authorizer, String user) {
    boolean[] granted = new boolean[1];
    authorizer.runAs(
        Subject.of(user), () -> granted[0] = authorizer.getSetting().allows(NEEDS_RECORD));
    return granted[0];
  }

  /** Time passes, and others come. */
  private void letIdle(Authorizer authorizer) {
    for (int i = 0; i < 3; i++) {
      fixture.time.pass(Duration.ofMinutes(11));
      granted(authorizer, "passer-by " + i + " " + fixture.time.instant());
    }
  }
}
