package dev.askfirst.runtime;

import dev.askfirst.runtime.spi.ConsentAnswer.Choice;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * One thing that happens in a history. Makes sense in any order: what does not apply is nothing.
 */
sealed interface ModelStep {
  List<Subject> SUBJECTS = List.of(Subject.of("alice"), Subject.of("bob"));
  List<String> SCOPES = List.of(Fixture.RECORD, Fixture.CAMERA);

  /** A guarded call that needs all of some scopes. */
  record Call(int who, List<String> scopes) implements ModelStep {}

  /** One of the calls so far is given up. */
  record Cancel(int call) implements ModelStep {}

  /** The open prompt is answered, scope by scope in the order of the request. */
  record Answer(int who, List<Choice> choices) implements ModelStep {}

  /** The open prompt fails. */
  record Fail(int who) implements ModelStep {}

  /** The application takes a decision back. */
  record Revoke(int who, String scope) implements ModelStep {}

  /** The application takes all decisions back. */
  record Clear(int who) implements ModelStep {}

  /** The application keeps a decision. */
  record Keep(int who, String scope, Decision decision) implements ModelStep {}

  /** Time passes; prompts that are open for too long time out. */
  record Pass(Duration time) implements ModelStep {}

  /** From now on, the store writes or does not. */
  record Writes(boolean work) implements ModelStep {}

  /** A history. */
  static List<ModelStep> history(SplittableRandom random, int length) {
    List<ModelStep> steps = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      steps.add(step(random));
    }
    return steps;
  }

  private static ModelStep step(SplittableRandom random) {
    int who = random.nextInt(SUBJECTS.size());
    String scope = SCOPES.get(random.nextInt(SCOPES.size()));
    return switch (random.nextInt(16)) {
      case 0, 1, 2, 3 -> new Call(who, List.of(scope));
      case 4, 5 -> new Call(who, SCOPES);
      case 6 -> new Cancel(random.nextInt(100));
      case 7, 8, 9 -> new Answer(who, List.of(choice(random), choice(random)));
      case 10 -> new Fail(who);
      case 11 -> new Revoke(who, scope);
      case 12 -> random.nextInt(4) == 0 ? new Clear(who) : new Revoke(who, scope);
      case 13 -> new Keep(who, scope, random.nextBoolean() ? Decision.GRANTED : Decision.DENIED);
      case 14 -> new Pass(Duration.ofMinutes(1 + random.nextInt(4)));
      default -> new Writes(random.nextInt(3) > 0);
    };
  }

  private static Choice choice(SplittableRandom random) {
    Choice[] choices = Choice.values();
    return choices[random.nextInt(choices.length)];
  }
}
