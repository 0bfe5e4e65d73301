package dev.askfirst.runtime.model;

import dev.askfirst.runtime.Decision;
import dev.askfirst.runtime.model.Step.Said;
import dev.askfirst.runtime.spi.ConsentAnswer.Choice;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What follows from what people answer, at once or in another request.
 *
 * @param id names the step
 * @param start when the history began
 */
record Answering(int id, Instant start) {
  List<Move> answers(Step.Answers answers) {
    return List.of(
        Move.alone(answers.who(), id, false, person -> take(person, answers)),
        Move.alone(answers.who(), id, true, this::keep));
  }

  private void take(Person person, Step.Answers answers) {
    Question open = person.turns.open();
    if (open != null) {
      open.answered = true;
      person.world.given.put(id, person.turns.given(open, answers.said()));
    }
  }

  private void keep(Person person) {
    Map<String, Said> given = person.world.given.remove(id);
    if (given != null) {
      boolean kept = person.load() && (person.world.writes || decided(given).isEmpty());
      if (kept) {
        decide(person, given);
      } else {
        person.loaded = person.world.reads;
      }
      remember(person, given);
      person.turns.conclude(given, kept);
    }
  }

  private static List<String> decided(Map<String, Said> given) {
    return scopes(given, Choice.ALLOW, Choice.REFUSE);
  }

  private static List<String> scopes(Map<String, Said> given, Choice... choices) {
    return given.entrySet().stream()
        .filter(said -> List.of(choices).contains(said.getValue().choice()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private void decide(Person person, Map<String, Said> given) {
    decided(given)
        .forEach(
            scope -> {
              Said said = given.getOrDefault(scope, Said.LATER);
              Decision decision =
                  said.choice() == Choice.ALLOW ? Decision.GRANTED : Decision.DENIED;
              person.decide(scope, decision, said.until().map(start::plus).orElse(null));
              person.events.add(decision + " " + scope);
            });
  }

  private static void remember(Person person, Map<String, Said> given) {
    for (String scope : scopes(given, Choice.ALLOW_ONCE)) {
      person.events.add("ALLOWED_ONCE " + scope);
      person.patience.answered(scope);
    }
    for (String scope : scopes(given, Choice.LATER)) {
      person.patience.unanswered(scope, person.world.now);
    }
  }

  List<Move> defers(Step.Defers defers) {
    return List.of(
        Move.alone(defers.who(), id, false, person -> leave(person, defers)),
        Move.alone(
            defers.who(),
            id,
            true,
            person -> person.turns.fail(person.world.deferred.getOrDefault(id, ""))));
  }

  /** Leaves a question to another request, if that can be kept. */
  private void leave(Person person, Step.Defers defers) {
    World world = person.world;
    Question open = person.turns.open();
    if (open == null || !world.writes) {
      world.deferred.put(id, "STORE_UNAVAILABLE");
      return;
    }
    Map<String, Long> versions = new LinkedHashMap<>();
    open.scopes.forEach(scope -> versions.put(scope, person.version(scope)));
    world.left.removeIf(left -> left.expired(world.now));
    world.left.add(
        new World.Left(
            person.who, person.left, open.scopes, versions, world.now.plus(defers.openFor())));
    world.deferred.put(id, "PENDING " + person.left++);
  }

  List<Move> replies(Step.Replies replies) {
    return List.of(
        Move.alone(replies.who(), id, false, person -> take(person, replies)),
        Move.alone(replies.who(), id, true, this::keepReply));
  }

  private void take(Person person, Step.Replies replies) {
    World world = person.world;
    World.Left asked =
        world.left.stream()
            .filter(left -> left.who() == person.who && left.number() == replies.ask())
            .findFirst()
            .orElse(null);
    String result = result(person, asked);
    if (asked != null && result.equals("RECORDED")) {
      world.left.remove(asked);
      Map<String, Said> given = new LinkedHashMap<>();
      for (int i = 0; i < asked.scopes().size(); i++) {
        String scope = asked.scopes().get(i);
        if (person.version(scope) == asked.versions().getOrDefault(scope, -1L)) {
          given.put(scope, replies.said().get(i));
        } else if (replies.said().get(i).choice() != Choice.LATER) {
          result = "DECIDED_SINCE";
        }
      }
      world.given.put(id, given);
    }
    world.results.put(id, result);
  }

  private static String result(Person person, World.@Nullable Left asked) {
    World world = person.world;
    if (!world.reads) {
      return "STORE_UNAVAILABLE";
    } else if (asked == null) {
      return "UNKNOWN";
    } else if (asked.expired(world.now)) {
      return "EXPIRED";
    }
    person.loaded = world.writes;
    return world.writes ? "RECORDED" : "STORE_UNAVAILABLE";
  }

  private void keepReply(Person person) {
    Map<String, Said> given = person.world.given.remove(id);
    if (given != null) {
      decide(person, given);
      remember(person, given);
      person.asked.addAll(scopes(given, Choice.ALLOW_ONCE));
      person.asked.addAll(scopes(given, Choice.LATER));
      scopes(given, Choice.ALLOW_ONCE).forEach(scope -> person.leave.give(scope, person.world.now));
      person.turns.supersede(new HashSet<>(decided(given)));
    }
  }
}
