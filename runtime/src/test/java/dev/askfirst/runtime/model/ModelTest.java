package dev.askfirst.runtime.model;

import dev.askfirst.runtime.Crowd;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Random histories of calls, answers, failures, revocations and time, played to an authorizer and
 * to a {@linkplain World model}: after every step both are seen to be the same. {@code
 * -Daskfirst.model.histories=N} tries more, from {@code -Daskfirst.model.seed=S} on.
 */
class ModelTest {
  private static final int HISTORIES = Integer.getInteger("askfirst.model.histories", 200);
  private static final long SEED = Long.getLong("askfirst.model.seed", 1L);
  private static final int LENGTH = 60;

  /** How often a history is played to find out whether it fails: threads may be lucky. */
  private static final int TRIES = 20;

  /** Thousands of histories may take longer than one test should, if others want the machine. */
  @Test
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  void everyHistoryGoesAsTheModelSays() {
    for (long seed = SEED; seed < SEED + HISTORIES; seed++) {
      List<Step> history = new Histories(seed).history(LENGTH);
      Throwable failure = failure(history, threads(seed));
      if (failure != null) {
        List<Step> least = shrunk(history, threads(seed));
        throw new AssertionError("seed " + seed + ", least history " + least, failure);
      }
    }
  }

  /** Every other history has virtual threads, where there are any. */
  private static Consumer<Runnable> threads(long seed) {
    return seed % 2 == 0 && Runtime.version().feature() >= 21 ? Crowd::virtual : Crowd::platform;
  }

  private static @Nullable Throwable failure(List<Step> history, Consumer<Runnable> threads) {
    try {
      new Play(threads).play(history);
      return null;
    } catch (AssertionError | Exception different) {
      return different;
    }
  }

  /** The history without each step that it fails without as well. */
  private static List<Step> shrunk(List<Step> history, Consumer<Runnable> threads) {
    List<Step> least = new ArrayList<>(history);
    for (int i = least.size() - 1; i >= 0; i--) {
      Step step = least.remove(i);
      if (!fails(least, threads)) {
        least.add(i, step);
      }
    }
    return least;
  }

  private static boolean fails(List<Step> history, Consumer<Runnable> threads) {
    for (int i = 0; i < TRIES; i++) {
      if (failure(history, threads) != null) {
        return true;
      }
    }
    return false;
  }
}
