package dev.askfirst.runtime.model;

import dev.askfirst.runtime.model.Step.Said;
import dev.askfirst.runtime.spi.ConsentAnswer.Choice;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person's questions: one prompt at a time. */
final class Turns {
  static final Duration TIMEOUT = Duration.ofMinutes(2);

  private final Person person;
  private final Door door;
  private final Deque<Question> queue = new ArrayDeque<>();
  private @Nullable Question turn;
  private @Nullable Question marked;

  Turns(Person person) {
    this.person = person;
    this.door = person.door;
  }

  void mark() {
    marked = turn;
  }

  /** The question that an answer is about, if it is still open. */
  @Nullable Question open() {
    return turn != null && turn == marked && !turn.answered ? turn : null;
  }

  List<String> prompt() {
    return turn == null ? List.of() : turn.scopes;
  }

  void join(Call call, List<String> asks) {
    List<Question> questions = new ArrayList<>(queue);
    Optional.ofNullable(turn).ifPresent(questions::add);
    Question same =
        questions.stream().filter(it -> it.answers(asks)).findFirst().orElseGet(() -> queue(asks));
    same.calls.add(call);
    advance();
  }

  private Question queue(List<String> asks) {
    Question made = new Question(asks);
    queue.add(made);
    return made;
  }

  private void advance() {
    while (turn == null && !queue.isEmpty() && person.knows()) {
      Question next = queue.remove();
      turn = next;
      for (Call call : List.copyOf(next.calls)) {
        boolean same = door.asks(call).equals(Optional.of(next.scopes));
        if (!same || door.pauses(next.scopes)) {
          next.calls.remove(call);
          door.place(call);
        }
      }
      next.due = person.world.now.plus(TIMEOUT);
      if (next.calls.isEmpty()) {
        turn = null;
      } else {
        next.scopes.forEach(scope -> next.decisions.put(scope, person.decisions(scope)));
        person.asked.addAll(next.scopes);
      }
    }
  }

  /** Passes the turn on; if what is kept cannot be read, all in line are refused. */
  void goOn() {
    advance();
    if (turn == null) {
      List<Question> line = List.copyOf(queue);
      queue.clear();
      line.forEach(it -> it.calls.forEach(call -> door.end(call, "STORE_UNAVAILABLE")));
    }
  }

  /** Shows what has its turn, unless the same was left to another request before. */
  void show() {
    while (turn != null && !turn.shown) {
      Question next = turn;
      next.shown = true;
      Optional<World.Left> same =
          person.world.left.stream()
              .filter(left -> left.who() == person.who && left.scopes().equals(next.scopes))
              .filter(left -> !left.expired(person.world.now))
              .findFirst();
      if (!person.world.reads) {
        refuseAll(next, "STORE_UNAVAILABLE");
      } else if (same.isPresent()) {
        refuseAll(next, "PENDING " + same.get().number());
      }
    }
  }

  /** Ends the open question, and all who wait for it. */
  void fail(String outcome) {
    Question open = open();
    if (open != null) {
      refuseAll(open, outcome);
    }
  }

  private void refuseAll(Question question, String outcome) {
    if (outcome.startsWith("PENDING")) {
      // It is kept, and need not be remembered.
      question.scopes.forEach(person.asked::remove);
    }
    turn = null;
    advance();
    question.calls.forEach(call -> door.end(call, outcome));
  }

  void stop(Call call) {
    if (call.outcome != null) {
      return;
    }
    door.end(call, call.shape == Call.Shape.PLAIN ? "INTERRUPTED" : "cancelled");
    queue.forEach(question -> question.calls.remove(call));
    queue.removeIf(question -> question.calls.isEmpty());
    if (turn != null && turn.calls.remove(call) && turn.calls.isEmpty() && !turn.answered) {
      turn = null;
      advance();
    }
  }

  /** What counts of an answer: nothing about a scope that was decided meanwhile. */
  Map<String, Said> given(Question question, List<Said> said) {
    Map<String, Said> given = new LinkedHashMap<>();
    for (int i = 0; i < question.scopes.size(); i++) {
      String scope = question.scopes.get(i);
      if (question.decisions.getOrDefault(scope, -1) == person.decisions(scope)) {
        given.put(scope, said.get(i));
      }
    }
    return given;
  }

  /** Ends the question whose answer was kept, or failed to be. */
  void conclude(Map<String, Said> given, boolean kept) {
    Question question = Objects.requireNonNull(turn);
    turn = null;
    advance();
    if (!kept && given.values().stream().anyMatch(said -> said.choice() == Choice.REFUSE)) {
      question.calls.forEach(call -> door.end(call, "STORE_UNAVAILABLE"));
      return;
    }
    for (Call call : List.copyOf(question.calls)) {
      Map<String, String> endings = new HashMap<>();
      for (String scope : question.scopes) {
        Choice choice = given.containsKey(scope) ? given.get(scope).choice() : null;
        if (choice == Choice.ALLOW_ONCE) {
          door.allowOnce(call, scope);
        } else if (!kept && (choice == Choice.ALLOW || choice == Choice.REFUSE)) {
          endings.put(scope, "STORE_UNAVAILABLE");
        } else if (choice == Choice.REFUSE) {
          endings.put(scope, "REFUSED");
        } else {
          endings.put(scope, door.elsewhere(scope));
        }
      }
      if (!door.concluded(call, endings.values())) {
        door.place(call);
      }
    }
  }

  /** Ends what waits for an answer about scopes that were decided elsewhere. */
  void supersede(Set<String> changed) {
    Question asked = turn;
    if (asked == null || asked.answered || asked.scopes.stream().noneMatch(changed::contains)) {
      return;
    }
    List<String> endings =
        asked.scopes.stream().filter(changed::contains).map(door::elsewhere).toList();
    asked.calls.removeIf(call -> door.concluded(call, endings));
    if (asked.calls.isEmpty()) {
      turn = null;
      advance();
    }
  }

  /** The person leaves the question unanswered. */
  void timeOut() {
    Question late = turn;
    if (late != null && !late.answered && !person.world.now.isBefore(late.due)) {
      late.scopes.forEach(scope -> person.patience.unanswered(scope, person.world.now));
      refuseAll(late, "TIMED_OUT");
    }
  }

  @Override
  public String toString() {
    return turn + " then " + queue;
  }
}
