package dev.askfirst.runtime.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where a person's calls come in and go out. */
final class Door {
  private final Person person;

  /** Calls that wait until what is kept was read again. */
  private final List<Call> late = new ArrayList<>();

  Door(Person person) {
    this.person = person;
  }

  boolean waits() {
    return person.world.calls.values().stream()
        .anyMatch(call -> call.outcome == null && call.who == person.who);
  }

  void enter(Call call) {
    if (call.shape == Call.Shape.PLAIN) {
      person.knows();
    }
    Optional<List<String>> asks = asks(call);
    if (person.loaded && asks.isEmpty()) {
      end(call, "REFUSED_BEFORE");
    } else if (person.loaded && asks.get().isEmpty()) {
      call.outcome = "ok";
    } else {
      place(call);
    }
  }

  /** Sends the calls on that waited for what is kept to be read, or out if it cannot be. */
  void placeLate() {
    List<Call> calls = late.stream().filter(call -> call.outcome == null).toList();
    late.clear();
    calls.forEach(person.loaded ? this::place : call -> end(call, "STORE_UNAVAILABLE"));
  }

  Optional<List<String>> asks(Call call) {
    return call.needs.asks(
        scope -> person.granted(scope) || (call.once.contains(scope) && person.undecided(scope)),
        person::denied);
  }

  /** Sends a call where it has to wait next, or out. */
  void place(Call call) {
    if (!person.knows()) {
      late.add(call);
      return;
    }
    if (call.guarded()) {
      takeLeave(call);
    }
    Optional<List<String>> asks = asks(call);
    if (asks.isEmpty()) {
      end(call, "REFUSED_BEFORE");
    } else if (asks.get().isEmpty()) {
      call.outcome = "ok";
    } else if (pauses(asks.get())) {
      end(call, "BACKED_OFF");
    } else {
      person.turns.join(call, asks.get());
    }
  }

  boolean pauses(List<String> scopes) {
    return scopes.stream().anyMatch(scope -> person.patience.pauses(scope, person.world.now));
  }

  private void takeLeave(Call call) {
    call.needs.all().forEach(scope -> takeLeave(call, scope));
    if (call.needs.any().stream()
        .noneMatch(scope -> person.granted(scope) || call.once.contains(scope))) {
      call.needs.any().stream()
          .filter(scope -> person.leave.has(scope, person.world.now))
          .findFirst()
          .ifPresent(scope -> takeLeave(call, scope));
    }
  }

  private void takeLeave(Call call, String scope) {
    if (person.undecided(scope)
        && person.leave.has(scope, person.world.now)
        && call.once.add(scope)) {
      person.leave.use(scope, person.world.now);
    }
  }

  void end(Call call, String outcome) {
    call.outcome = outcome;
    if (!outcome.equals("cancelled")) {
      person.events.add("REFUSED " + outcome.replaceFirst(" \\d+", ""));
    }
  }

  void allowOnce(Call call, String scope) {
    call.once.add(scope);
    if (!call.guarded()) {
      person.leave.give(scope, person.world.now);
    }
  }

  String elsewhere(String scope) {
    if (person.loaded && person.denied(scope)) {
      return "REFUSED_BEFORE";
    }
    return person.loaded && person.granted(scope) ? "" : "DISMISSED";
  }

  boolean concluded(Call call, Collection<String> endings) {
    Optional<List<String>> asks = asks(call);
    if (person.loaded && asks.equals(Optional.of(List.of()))) {
      call.outcome = "ok";
      return true;
    }
    Optional<String> telling =
        List.of("STORE_UNAVAILABLE", "REFUSED", "REFUSED_BEFORE", "DISMISSED").stream()
            .filter(endings::contains)
            .findFirst();
    if (telling.isEmpty() && person.loaded && asks.isEmpty()) {
      telling = Optional.of("REFUSED_BEFORE");
    }
    telling.ifPresent(denial -> end(call, denial));
    return telling.isPresent();
  }
}
