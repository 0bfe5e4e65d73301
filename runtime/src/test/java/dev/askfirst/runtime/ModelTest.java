package dev.askfirst.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Random histories of calls, answers, failures, revocations and time, played to an authorizer and
 * to a {@linkplain ModelPerson model}: after every step both say the same. {@code
 * -Daskfirst.model.histories=N} tries more, from {@code -Daskfirst.model.seed=S} on.
 */
class ModelTest {
  private static final int HISTORIES = Integer.getInteger("askfirst.model.histories", 200);
  private static final long SEED = Long.getLong("askfirst.model.seed", 1L);
  private static final int LENGTH = 60;

  @Test
  void everyHistoryGoesAsTheModelSays() {
    for (long seed = SEED; seed < SEED + HISTORIES; seed++) {
      List<ModelStep> history = ModelStep.history(new SplittableRandom(seed), LENGTH);
      if (fails(history) != null) {
        List<ModelStep> least = shrunk(history);
        throw new AssertionError("seed " + seed + ", least history " + least, fails(least));
      }
    }
  }

  private static @Nullable Throwable fails(List<ModelStep> history) {
    try {
      new ModelPlay().play(history);
      return null;
    } catch (AssertionError | RuntimeException different) {
      return different;
    }
  }

  /** The history without each step that it fails without as well. */
  private static List<ModelStep> shrunk(List<ModelStep> history) {
    List<ModelStep> least = new ArrayList<>(history);
    for (int i = least.size() - 1; i >= 0; i--) {
      ModelStep step = least.remove(i);
      if (fails(least) == null) {
        least.add(i, step);
      }
    }
    return least;
  }
}
