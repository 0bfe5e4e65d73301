package dev.askfirst.runtime;

import static dev.askfirst.runtime.Fixture.CAMERA;
import static dev.askfirst.runtime.Fixture.NEEDS_CAMERA;
import static dev.askfirst.runtime.Fixture.NEEDS_RECORD;
import static dev.askfirst.runtime.Fixture.RECORD;
import static dev.askfirst.runtime.Fixture.denial;
import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.runtime.spi.ConsentAnswer;
import dev.askfirst.runtime.spi.ConsentEvent;
import dev.askfirst.runtime.spi.ConsentEvent.Outcome;
import dev.askfirst.runtime.spi.ConsentSource;
import dev.askfirst.runtime.spi.SubjectResolver;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ListenerTest {
  private final Fixture fixture = new Fixture();

  @Test
  void G8_everyDecisionAndEveryRefusalOnceWithAllThatBelongsToIt() {
    Authorizer authorizer = fixture.builder().application("memo").singleUser().build();
    authorizer.authorize(NEEDS_RECORD);
    authorizer.authorize(NEEDS_RECORD);
    fixture.time.pass(Duration.ofSeconds(7));
    fixture.prompt.last().answer(ConsentAnswer.refuse());

    assertThat(fixture.outcomes())
        .containsExactly(Outcome.DENIED, Outcome.REFUSED, Outcome.REFUSED);
    ConsentEvent decided = fixture.events.get(0);
    assertThat(decided.subject()).contains(Subject.of("single-user").in("memo"));
    assertThat(decided.application()).isEqualTo("memo");
    assertThat(decided.scopes()).containsExactly(RECORD);
    assertThat(decided.source()).contains(ConsentSource.PROMPT);
    assertThat(decided.reasons()).containsExactly("Record your voice memo");
    assertThat(decided.time()).isEqualTo(fixture.time.instant());
    assertThat(decided.denial()).isEmpty();
    ConsentEvent refused = fixture.events.get(1);
    assertThat(refused.denial()).contains(Denial.REFUSED);
    assertThat(refused.scopes()).containsExactly(RECORD);
    assertThat(refused.subject()).isEqualTo(decided.subject());
    assertThat(refused.reasons()).isEqualTo(decided.reasons());
    assertThat(refused.application()).isEqualTo("memo");
    assertThat(refused.time()).isEqualTo(fixture.time.instant());
  }

  @Test
  void G8_eachKindOfDecision() {
    Authorizer authorizer = fixture.single();
    authorizer.authorize(Requirement.allOf(RECORD, CAMERA));
    fixture
        .prompt
        .last()
        .answer(Map.of(RECORD, ConsentAnswer.allow(), CAMERA, ConsentAnswer.allowOnce()));
    authorizer.record(CAMERA, Decision.DENIED, "form 1");
    authorizer.openSetting();
    fixture.prompt.lastOpened().set(CAMERA, Decision.GRANTED);
    authorizer.revoke(RECORD);
    authorizer.revoke(RECORD);
    authorizer.clear();
    authorizer.clear();
    authorizer.clearApplication("other");

    assertThat(fixture.events)
        .extracting(event -> event.outcome() + " " + event.scopes() + " " + source(event))
        .containsExactlyInAnyOrder(
            "GRANTED [scope.record] PROMPT",
            "ALLOWED_ONCE [scope.camera] PROMPT",
            "DENIED [scope.camera] APPLICATION",
            "GRANTED [scope.camera] SETTINGS",
            "REVOKED [scope.record] APPLICATION",
            "REVOKED [scope.camera] APPLICATION",
            "REVOKED [] APPLICATION");
    assertThat(fixture.events.get(2).evidence()).contains("form 1");
  }

  private static String source(ConsentEvent event) {
    return event.source().map(ConsentSource::name).orElse("none");
  }

  @Test
  void G8_whatIsAllowedOrDismissedIsNoDecisionAndWhatIsCancelledIsNoRefusal() {
    Authorizer authorizer = fixture.single();
    authorizer.record(RECORD, Decision.GRANTED, "form 1");
    authorizer.authorize(NEEDS_RECORD).await();
    authorizer.authorize(NEEDS_CAMERA);
    fixture.prompt.last().dismiss();
    authorizer.authorize(NEEDS_CAMERA).cancel();

    assertThat(fixture.outcomes()).containsExactly(Outcome.GRANTED, Outcome.REFUSED);
    assertThat(fixture.events.get(1).denial()).contains(Denial.DISMISSED);
  }

  @Test
  void G8_refusalsOfEveryKind() {
    Authorizer authorizer = fixture.many();
    denial(() -> authorizer.authorize(NEEDS_RECORD).await());
    authorizer.runAs(
        Subject.of("alice"),
        () -> {
          denial(() -> authorizer.authorize("scope.unknown").await());
          denial(() -> authorizer.authorize("scope.userInfo").await());
          authorizer.authorize(NEEDS_RECORD);
        });
    authorizer.close();

    assertThat(fixture.events)
        .extracting(event -> event.denial().orElseThrow())
        .containsExactly(Denial.NO_SUBJECT, Denial.UNDECLARED, Denial.WITHDRAWN, Denial.CLOSED);
    assertThat(fixture.events.get(0).subject()).isEqualTo(Optional.empty());
  }

  @Test
  void G8_inOrderForEachSubjectOffTheCallingThreadAndOneAtATime() throws Exception {
    Map<String, List<Denial>> heard = new ConcurrentHashMap<>();
    Map<String, AtomicInteger> inside = new ConcurrentHashMap<>();
    List<String> wrong = Collections.synchronizedList(new ArrayList<>());
    CountDownLatch all = new CountDownLatch(4 * 300);
    Thread caller = Thread.currentThread();
    Authorizer authorizer =
        Authorizer.builder()
            .listener(
                event -> {
                  String user = event.subject().orElseThrow().user();
                  AtomicInteger here = inside.computeIfAbsent(user, u -> new AtomicInteger());
                  if (here.incrementAndGet() != 1 || Thread.currentThread() == caller) {
                    wrong.add(user);
                  }
                  heard
                      .computeIfAbsent(user, u -> new ArrayList<>())
                      .add(event.denial().orElseThrow());
                  here.decrementAndGet();
                  all.countDown();
                })
            .subjects(SubjectResolver.boundOnly())
            .build();
    for (int i = 0; i < 100; i++) {
      for (String user : List.of("a", "b", "c", "d")) {
        authorizer.runAs(
            Subject.of(user),
            () -> {
              denial(() -> authorizer.authorize("scope.unknown").await());
              denial(() -> authorizer.authorize("scope.userInfo").await());
              denial(() -> authorizer.authorize(NEEDS_RECORD).await());
            });
      }
    }
    all.await();

    List<Denial> expected = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      expected.addAll(List.of(Denial.UNDECLARED, Denial.WITHDRAWN, Denial.NO_PROMPT));
    }
    assertThat(heard.values()).hasSize(4).allMatch(expected::equals);
    assertThat(wrong).isEmpty();
  }

  @Test
  void G8_aListenerThatThrowsHarmsNobody() throws Exception {
    List<Throwable> uncaught = new ArrayList<>();
    RuntimeException thrown = new IllegalStateException("audit is full");
    List<Denial> heard = new ArrayList<>();
    Authorizer authorizer =
        fixture
            .builder()
            .listener(
                event -> {
                  heard.add(event.denial().orElseThrow());
                  throw thrown;
                })
            .singleUser()
            .build();
    List<Denial> denied = new ArrayList<>();
    Thread thread =
        new Thread(
            () -> {
              denied.add(denial(() -> authorizer.authorize("scope.unknown").await()));
              denied.add(denial(() -> authorizer.authorize("scope.userInfo").await()));
            });
    thread.setUncaughtExceptionHandler((at, error) -> uncaught.add(error));
    thread.start();
    thread.join();

    assertThat(denied).containsExactly(Denial.UNDECLARED, Denial.WITHDRAWN);
    assertThat(heard).isEqualTo(denied);
    assertThat(uncaught).containsExactly(thrown, thrown);
  }

  @Test
  void G8_aListenerThatHangsHoldsUpNobody() throws Exception {
    CountDownLatch hanging = new CountDownLatch(1);
    CountDownLatch heard = new CountDownLatch(4);
    Authorizer authorizer =
        Authorizer.builder()
            .prompt(fixture.prompt.always(ConsentAnswer.allow()))
            .listener(
                event -> {
                  await(hanging);
                  heard.countDown();
                })
            .subjects(SubjectResolver.boundOnly())
            .build();
    for (String user : List.of("alice", "bob")) {
      authorizer.runAs(
          Subject.of(user),
          () -> {
            assertThat(authorizer.authorize(NEEDS_RECORD).await().isOk()).isTrue();
            authorizer.revoke(RECORD);
            assertThat(authorizer.getSetting().allows(NEEDS_RECORD)).isFalse();
          });
    }
    assertThat(heard.getCount()).isEqualTo(4);

    hanging.countDown();
    heard.await();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }

  @Test
  void G8_theGrantedPathTellsNothing() {
    Authorizer authorizer = fixture.single();
    authorizer.record(RECORD, Decision.GRANTED, "form");
    fixture.events.clear();

    for (int i = 0; i < 1_000; i++) {
      assertThat(authorizer.getSetting().allows(NEEDS_RECORD)).isTrue();
    }

    assertThat(fixture.events).isEmpty();
  }
}
