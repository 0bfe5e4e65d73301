package dev.askfirst.runtime.model;

import dev.askfirst.runtime.Decision;
import dev.askfirst.runtime.model.Step.Said;
import dev.askfirst.runtime.spi.ConsentAnswer.Choice;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Makes histories: the same for the same seed. */
final class Histories {
  static final int PEOPLE = 2;
  private static final List<Choice> CHOICES = List.of(Choice.values());

  private final SplittableRandom random;

  Histories(long seed) {
    random = new SplittableRandom(seed);
  }

  List<Step> history(int length) {
    List<Step> steps = new ArrayList<>();
    while (steps.size() < length) {
      switch (random.nextInt(20)) {
        case 0, 1, 2, 3 -> steps.add(together());
        case 4, 5 -> {
          steps.add(new Step.Ticks(Duration.ofSeconds(20 + random.nextInt(200))));
          steps.add(random.nextInt(3) == 0 ? together(new Step.Fires()) : new Step.Fires());
        }
        case 6 -> steps.add(new Step.Writes(random.nextInt(3) > 0));
        case 7 -> steps.add(new Step.Reads(random.nextInt(3) > 0));
        case 8 -> steps.add(new Step.Elsewhere(who(), scope(), decision()));
        default -> steps.add(step(who()));
      }
    }
    return steps;
  }

  /** Mostly about one person: that is where things meet. */
  private Step together(Step... more) {
    int who = who();
    List<Step> steps = new ArrayList<>(List.of(more));
    steps.add(step(random.nextInt(4) == 0 ? who() : who));
    steps.add(step(who));
    if (random.nextInt(3) == 0) {
      steps.add(call(who));
    }
    return new Step.Together(List.copyOf(steps));
  }

  private Step step(int who) {
    return switch (random.nextInt(22)) {
      case 0, 1, 2, 3, 4, 5 -> call(who);
      case 6, 7 -> new Step.Stops(random.nextInt(1_000));
      case 8, 9, 10, 11 -> new Step.Answers(who, said());
      case 12 -> new Step.Fails(who);
      case 13 -> new Step.Defers(who, Duration.ofMinutes(1 + random.nextInt(10)));
      case 14, 15 -> new Step.Replies(who, random.nextInt(1_000), said());
      case 16 -> new Step.Revokes(who, scope());
      case 17 -> random.nextInt(3) == 0 ? new Step.Clears(who) : new Step.Revokes(who, scope());
      case 18 -> new Step.Keeps(who, scope(), decision());
      case 19 -> new Step.Opens(who);
      case 20 -> new Step.Closes(who, scope(), decision());
      default -> new Step.Lost();
    };
  }

  private Step call(int who) {
    return switch (random.nextInt(5)) {
      case 0, 1 -> new Step.Calls(who, needs(), Call.Shape.PLAIN);
      case 2, 3 -> new Step.Calls(who, needs(), Call.Shape.STAGE);
      default -> new Step.Calls(who, Needs.one(scope()), Call.Shape.BARE);
    };
  }

  private List<Said> said() {
    return List.of(answer(), answer(), answer());
  }

  private Said answer() {
    Choice choice = CHOICES.get(random.nextInt(CHOICES.size()));
    boolean ends = choice == Choice.ALLOW && random.nextInt(3) == 0;
    return new Said(
        choice, ends ? Optional.of(Duration.ofMinutes(random.nextInt(30))) : Optional.empty());
  }

  private Needs needs() {
    return Needs.KINDS.get(random.nextInt(Needs.KINDS.size()));
  }

  private int who() {
    return random.nextInt(PEOPLE);
  }

  private String scope() {
    return Needs.SCOPES.get(random.nextInt(Needs.SCOPES.size()));
  }

  private Decision decision() {
    return random.nextBoolean() ? Decision.GRANTED : Decision.DENIED;
  }
}
