package dev.askfirst.runtime.model;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What a step does by the rules, in parts. */
final class Moves {
  private final int id;
  private final Answering answering;
  private final Amending amending;

  private Moves(int id, Instant start) {
    this.id = id;
    answering = new Answering(id, start);
    amending = new Amending(id);
  }

  /**
   * The moves of a step.
   *
   * @param id names the step in its history
   * @param start when the history began
   */
  static List<Move> of(Step step, int id, Instant start) {
    return new Moves(id, start).of(step);
  }

  private List<Move> of(Step step) {
    if (step instanceof Step.Calls calls) {
      return List.of(Move.of(calls.who(), person -> call(person, calls)));
    } else if (step instanceof Step.Stops stops) {
      return List.of(Move.of(world -> stop(world, stops.call())));
    } else if (step instanceof Step.Answers answers) {
      return answering.answers(answers);
    } else if (step instanceof Step.Fails fails) {
      return List.of(Move.of(fails.who(), person -> person.turns.fail("PROMPT_FAILED")));
    } else if (step instanceof Step.Defers defers) {
      return answering.defers(defers);
    } else if (step instanceof Step.Replies replies) {
      return answering.replies(replies);
    } else if (step instanceof Step.Opens opens) {
      return amending.opens(opens.who());
    } else if (step instanceof Step.Closes closes) {
      return amending.closes(closes);
    }
    return amendment(step);
  }

  private List<Move> amendment(Step step) {
    if (step instanceof Step.Revokes revokes) {
      String scope = revokes.scope();
      return amending.amends(
          revokes.who(), Set.of(scope), person -> Amending.revoke(person, Set.of(scope)));
    } else if (step instanceof Step.Clears clears) {
      Set<String> all = Set.copyOf(Needs.SCOPES);
      return amending.amends(clears.who(), all, person -> Amending.revoke(person, all));
    } else if (step instanceof Step.Keeps keeps) {
      return amending.amends(
          keeps.who(),
          Set.of(keeps.scope()),
          person -> Amending.write(person, keeps.scope(), keeps.decision()));
    } else if (step instanceof Step.Elsewhere elsewhere) {
      return List.of(Move.of(elsewhere.who(), person -> Amending.elsewhere(person, elsewhere)));
    }
    return List.of(Move.of(world -> circumstances(world, step)));
  }

  private void call(Person person, Step.Calls calls) {
    Call call = new Call(id, calls.who(), calls.needs(), calls.shape());
    person.world.calls.put(id, call);
    person.door.enter(call);
  }

  private static void stop(World world, int id) {
    Call call = world.calls.get(id);
    if (call != null) {
      world.people.get(call.who).turns.stop(call);
    }
  }

  private static void circumstances(World world, Step step) {
    if (step instanceof Step.Ticks ticks) {
      world.now = world.now.plus(ticks.time());
    } else if (step instanceof Step.Fires) {
      world.people.forEach(person -> person.turns.timeOut());
    } else if (step instanceof Step.Reads reads) {
      world.reads = reads.work();
    } else if (step instanceof Step.Writes writes) {
      world.writes = writes.work();
    } else if (step instanceof Step.Lost) {
      world.people.forEach(Person::lose);
    } else {
      throw new IllegalArgumentException("What does " + step + " do?");
    }
  }
}
