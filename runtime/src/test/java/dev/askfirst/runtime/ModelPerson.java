package dev.askfirst.runtime;

import dev.askfirst.runtime.spi.ConsentAnswer.Choice;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the rules say of one person, written down once more without threads, locks or stores. */
final class ModelPerson {
  final Map<String, Decision> decided = new HashMap<>();
  final List<String> events = new ArrayList<>();
  private final ModelPatience patience = new ModelPatience();
  private final Deque<ModelQuestion> queue = new ArrayDeque<>();
  private @Nullable ModelQuestion open;

  /** The scopes of the prompt that is open; empty if none is. */
  List<String> asked() {
    return open == null ? List.of() : open.scopes;
  }

  void call(ModelQuestion.Call call, Instant now) {
    Optional<String> verdict = verdict(call);
    List<String> asks = call.scopes.stream().filter(scope -> undecided(call, scope)).toList();
    if (verdict.isPresent()) {
      end(call, verdict.get());
    } else if (asks.stream().anyMatch(scope -> patience.pauses(scope, now))) {
      end(call, "BACKED_OFF");
    } else {
      join(call, asks, now);
    }
  }

  /** What decisions alone say of a call; empty if the person has to be asked. */
  private Optional<String> verdict(ModelQuestion.Call call) {
    if (call.scopes.stream().anyMatch(this::denied)) {
      return Optional.of("REFUSED_BEFORE");
    }
    return call.scopes.stream().anyMatch(scope -> undecided(call, scope))
        ? Optional.empty()
        : Optional.of("ok");
  }

  private boolean undecided(ModelQuestion.Call call, String scope) {
    return !decided.containsKey(scope) && !call.once.contains(scope);
  }

  private void join(ModelQuestion.Call call, List<String> asks, Instant now) {
    List<ModelQuestion> questions = new ArrayList<>(queue);
    Optional.ofNullable(open).ifPresent(questions::add);
    ModelQuestion same =
        questions.stream()
            .filter(question -> question.scopes.equals(asks))
            .findFirst()
            .orElseGet(
                () -> {
                  ModelQuestion asked = new ModelQuestion(asks);
                  queue.add(asked);
                  return asked;
                });
    same.calls.add(call);
    advance(now);
  }

  private void advance(Instant now) {
    while (open == null && !queue.isEmpty()) {
      ModelQuestion next = queue.remove();
      open = next;
      for (ModelQuestion.Call call : List.copyOf(next.calls)) {
        List<String> asks = call.scopes.stream().filter(scope -> undecided(call, scope)).toList();
        if (verdict(call).isPresent() || !asks.equals(next.scopes)) {
          next.calls.remove(call);
          call(call, now);
        }
      }
      next.due = now.plus(Fixture.TIMEOUT);
      open = next.calls.isEmpty() ? null : next;
    }
  }

  private boolean denied(String scope) {
    return decided.get(scope) == Decision.DENIED;
  }

  private void end(ModelQuestion.Call call, String outcome) {
    call.outcome = outcome;
    if (!outcome.equals("ok")) {
      events.add("REFUSED " + outcome);
    }
  }

  void cancel(ModelQuestion.Call call, Instant now) {
    call.outcome = "cancelled";
    queue.forEach(question -> question.calls.remove(call));
    queue.removeIf(question -> question.calls.isEmpty());
    if (open != null && open.calls.remove(call) && open.calls.isEmpty()) {
      open = null;
      advance(now);
    }
  }

  void answer(List<Choice> choices, boolean writes, Instant now) {
    ModelQuestion asked = open;
    if (asked == null) {
      return;
    }
    Map<String, Choice> given = new HashMap<>();
    for (int i = 0; i < asked.scopes.size(); i++) {
      if (!asked.outdated.contains(asked.scopes.get(i))) {
        given.put(asked.scopes.get(i), choices.get(i));
      }
    }
    open = null;
    given.forEach((scope, choice) -> keep(scope, choice, writes, now));
    advance(now);
    for (ModelQuestion.Call call : asked.calls) {
      given.forEach(
          (scope, choice) -> {
            if (choice == Choice.ALLOW_ONCE) {
              call.once.add(scope);
            }
          });
      String ending = ending(call, asked, given, writes);
      if (ending.equals("ok")) {
        // What it needs beside may have been decided elsewhere meanwhile.
        call(call, now);
      } else {
        end(call, ending);
      }
    }
  }

  private void keep(String scope, Choice choice, boolean writes, Instant now) {
    if (writes && (choice == Choice.ALLOW || choice == Choice.REFUSE)) {
      decide(scope, choice == Choice.ALLOW ? Decision.GRANTED : Decision.DENIED);
    } else if (choice == Choice.LATER) {
      patience.unanswered(scope, now);
    } else if (choice == Choice.ALLOW_ONCE) {
      events.add("ALLOWED_ONCE " + scope);
      patience.answered(scope);
    }
  }

  private void decide(String scope, Decision decision) {
    decided.put(scope, decision);
    patience.answered(scope);
    events.add(decision + " " + scope);
  }

  private String ending(
      ModelQuestion.Call call, ModelQuestion asked, Map<String, Choice> given, boolean writes) {
    Set<String> endings = new HashSet<>();
    for (String scope : asked.scopes) {
      Choice choice = given.get(scope);
      if (!writes && (choice == Choice.ALLOW || choice == Choice.REFUSE)) {
        endings.add("STORE_UNAVAILABLE");
      } else if (choice == Choice.REFUSE) {
        endings.add("REFUSED");
      } else if (choice == null && denied(scope)) {
        endings.add("REFUSED_BEFORE");
      } else if (undecided(call, scope)) {
        endings.add("DISMISSED");
      }
    }
    return Stream.of("STORE_UNAVAILABLE", "REFUSED", "REFUSED_BEFORE", "DISMISSED")
        .filter(endings::contains)
        .findFirst()
        .orElse("ok");
  }

  void fail(Instant now) {
    refuseAll("PROMPT_FAILED", now);
  }

  void pass(Instant now) {
    ModelQuestion asked = open;
    if (asked != null && asked.due != null && !now.isBefore(asked.due)) {
      asked.scopes.forEach(scope -> patience.unanswered(scope, now));
      refuseAll("TIMED_OUT", now);
    }
  }

  private void refuseAll(String denial, Instant now) {
    ModelQuestion asked = open;
    if (asked != null) {
      open = null;
      advance(now);
      asked.calls.forEach(call -> end(call, denial));
    }
  }

  /** Takes decisions back; false if that cannot be written. */
  boolean revoke(List<String> scopes, boolean writes, Instant now) {
    if (!writes && scopes.stream().anyMatch(decided::containsKey)) {
      return false;
    }
    for (String scope : scopes) {
      if (decided.remove(scope) != null) {
        events.add("REVOKED " + scope);
      }
      patience.answered(scope);
    }
    supersede(scopes, now);
    return true;
  }

  /** Keeps a decision that was made elsewhere; false if that cannot be written. */
  boolean record(String scope, Decision decision, boolean writes, Instant now) {
    if (writes) {
      decide(scope, decision);
      supersede(List.of(scope), now);
    }
    return writes;
  }

  private void supersede(List<String> changed, Instant now) {
    ModelQuestion asked = open;
    if (asked == null || asked.scopes.stream().noneMatch(changed::contains)) {
      return;
    }
    asked.outdated.addAll(changed);
    List<String> ended = asked.scopes.stream().filter(changed::contains).toList();
    for (ModelQuestion.Call call : List.copyOf(asked.calls)) {
      if (ended.stream().anyMatch(this::denied)) {
        end(call, "REFUSED_BEFORE");
      } else if (!decided.keySet().containsAll(ended)) {
        end(call, "DISMISSED");
      } else {
        verdict(call).ifPresent(verdict -> end(call, verdict));
      }
      if (call.outcome != null) {
        asked.calls.remove(call);
      }
    }
    if (asked.calls.isEmpty()) {
      open = null;
      advance(now);
    }
  }
}
