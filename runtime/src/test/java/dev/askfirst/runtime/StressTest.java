package dev.askfirst.runtime;

import static dev.askfirst.runtime.Fixture.CAMERA;
import static dev.askfirst.runtime.Fixture.RECORD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.runtime.spi.ConsentAnswer;
import dev.askfirst.runtime.spi.ConsentPrompt;
import dev.askfirst.runtime.spi.ConsentReply;
import dev.askfirst.runtime.spi.ConsentRequest;
import dev.askfirst.runtime.spi.SettingRequest;
import dev.askfirst.runtime.spi.SubjectResolver;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Everything at once: whatever happens, every call ends, and at most one prompt is open. */
@Timeout(120)
class StressTest {
  private static final int THREADS = 16;
  private static final int STEPS = Integer.getInteger("askfirst.stress.steps", 1_000);
  private static final List<Subject> SUBJECTS = List.of(Subject.of("alice"), Subject.of("bob"));
  private static final List<Requirement> NEEDS =
      List.of(
          Requirement.allOf(RECORD),
          Requirement.allOf(CAMERA),
          Requirement.allOf(RECORD, CAMERA),
          Requirement.anyOf(CAMERA, RECORD));

  private final Moody prompt = new Moody();
  private final FailingStore store = new FailingStore();
  private final Map<Denial, AtomicInteger> denials = new ConcurrentHashMap<>();

  /**
   * Answers anything at any time on any thread, or not at all; watches that it is asked in turn.
   */
  private static final class Moody implements ConsentPrompt {
    final Map<Subject, ConsentRequest> open = new ConcurrentHashMap<>();
    final AtomicInteger overlaps = new AtomicInteger();
    final AtomicInteger asked = new AtomicInteger();

    @Override
    public CompletionStage<ConsentReply> ask(ConsentRequest request) {
      asked.incrementAndGet();
      ConsentRequest before = open.put(request.subject(), request);
      if (before != null && !before.withdrawn().toCompletableFuture().isDone()) {
        overlaps.incrementAndGet();
      }
      CompletableFuture<ConsentReply> reply = new CompletableFuture<>();
      int mood = ThreadLocalRandom.current().nextInt(10);
      if (mood == 0) {
        open.remove(request.subject(), request);
        throw new IllegalStateException("not in the mood");
      } else if (mood < 4) {
        answer(request, reply);
      } else if (mood < 9) {
        Crowd.platform(() -> answer(request, reply));
      }
      return reply;
    }

    private void answer(ConsentRequest request, CompletableFuture<ConsentReply> reply) {
      open.remove(request.subject(), request);
      reply.complete(
          switch (ThreadLocalRandom.current().nextInt(5)) {
            case 0 -> ConsentReply.dismissed();
            case 1 -> ConsentReply.toAll(request, ConsentAnswer.refuse());
            case 2 -> ConsentReply.toAll(request, ConsentAnswer.allowOnce());
            default -> ConsentReply.toAll(request, ConsentAnswer.allow());
          });
    }

    @Override
    public CompletionStage<Map<String, Decision>> openSetting(SettingRequest request) {
      return CompletableFuture.completedFuture(
          request.items().isEmpty()
              ? Map.of()
              : Map.of(request.items().get(0).scope(), Decision.GRANTED));
    }
  }

  @Test
  void everyCallEndsAndPromptsTakeTurns() throws Exception {
    Authorizer authorizer =
        Authorizer.builder()
            .prompt(prompt)
            .store(store)
            .subjects(SubjectResolver.boundOnly())
            .promptTimeout(Duration.ofMillis(5))
            .backOff(1_000_000, Duration.ofMillis(1))
            .build();
    AtomicInteger seeds = new AtomicInteger();
    List<CompletableFuture<Boolean>> workers =
        Crowd.start(
            THREADS,
            Crowd::platform,
            () -> {
              SplittableRandom random = new SplittableRandom(seeds.incrementAndGet());
              for (int i = 0; i < STEPS; i++) {
                Subject subject = SUBJECTS.get(random.nextInt(SUBJECTS.size()));
                authorizer.runAs(subject, () -> step(authorizer, random));
              }
              return true;
            });
    for (CompletableFuture<Boolean> worker : workers) {
      assertThat(Crowd.result(worker)).isTrue();
    }

    assertThat(prompt.overlaps).hasValue(0);
    assertThat(prompt.asked).hasPositiveValue();
    assertThat(denials)
        .containsKeys(Denial.REFUSED, Denial.DISMISSED, Denial.TIMED_OUT, Denial.PROMPT_FAILED)
        .doesNotContainKeys(Denial.INTERRUPTED, Denial.NO_SUBJECT, Denial.TOO_MANY_WAITING);
    for (Subject subject : SUBJECTS) {
      authorizer.runAs(subject, () -> assertThat(inMemory(authorizer)).isEqualTo(kept(subject)));
    }
    authorizer.close();
  }

  private static Map<String, Boolean> inMemory(Authorizer authorizer) {
    Map<String, Boolean> memory = new ConcurrentHashMap<>(authorizer.getSetting().authSetting());
    memory.keySet().retainAll(List.of(RECORD, CAMERA));
    return memory;
  }

  private Map<String, Boolean> kept(Subject subject) {
    Map<String, Boolean> kept = new ConcurrentHashMap<>();
    store
        .kept
        .getOrDefault(subject, Map.of())
        .forEach(
            (scope, stored) ->
                stored.decision().ifPresent(it -> kept.put(scope, it == Decision.GRANTED)));
    return kept;
  }

  private void step(Authorizer authorizer, SplittableRandom random) {
    try {
      Requirement needed = NEEDS.get(random.nextInt(NEEDS.size()));
      switch (random.nextInt(16)) {
        case 0 -> authorizer.revoke(RECORD);
        case 1 -> authorizer.clear();
        case 2 -> authorizer.record(CAMERA, Decision.GRANTED, "form");
        case 3 -> authorizer.record(RECORD, Decision.DENIED, "form");
        case 4 -> authorizer.openSetting().toCompletableFuture().get();
        case 5 -> authorizer.clearApplication("");
        case 6 -> authorizer.authorize(needed).cancel();
        case 7 -> end(authorizer.authorize(AuthorizeOption.scope(RECORD)));
        case 8 -> end(authorizer.authorize(RECORD));
        case 9 -> {
          List<CompletableFuture<String>> calls = new ArrayList<>();
          for (int i = 0; i < 5; i++) {
            calls.add(authorizer.authorize(needed).thenCall(StressTest::call));
          }
          for (CompletableFuture<String> call : calls) {
            call.handle((value, error) -> true).get();
          }
        }
        case 10 -> store.failWrites = random.nextInt(4) == 0 ? new IOException("full") : null;
        case 11 -> Objects.requireNonNull(store.watcher).lost();
        default -> {
          if (!authorizer.getSetting().allows(needed)) {
            end(authorizer.authorize(needed));
          }
        }
      }
    } catch (ScopeDeniedException denied) {
      assertThat(denied.denial()).isEqualTo(Denial.STORE_UNAVAILABLE);
    } catch (InterruptedException | ExecutionException failed) {
      assertThat(failed).hasCauseInstanceOf(ScopeDeniedException.class);
    }
  }

  private static CompletionStage<String> call() {
    return CompletableFuture.completedFuture("called");
  }

  private void end(Authorization authorization) {
    try {
      authorization.await();
    } catch (ScopeDeniedException denied) {
      denials.computeIfAbsent(denied.denial(), denial -> new AtomicInteger()).incrementAndGet();
    } catch (CancellationException cancelled) {
      throw new AssertionError("Nobody cancelled this call", cancelled);
    }
  }
}
