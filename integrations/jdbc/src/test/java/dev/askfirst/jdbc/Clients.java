package dev.askfirst.jdbc;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Threads that do the same thing over and over, and how long it takes them.
 *
 * @param threads how many
 * @param time how long they go on
 */
record Clients(int threads, Duration time) {
  /** More are not kept of one thread, which then ends. */
  private static final int MOST = 8_000_000;

  /** A thing to do. */
  interface Work {
    void run(Random random, int round) throws Exception;
  }

  void measure(String what, Work work) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    long begin = System.nanoTime();
    List<Callable<long[]>> clients = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      clients.add(() -> client(work, begin + time.toNanos()));
    }
    List<long[]> all = new ArrayList<>();
    for (Future<long[]> times : pool.invokeAll(clients)) {
      all.add(times.get());
    }
    long took = System.nanoTime() - begin;
    pool.shutdown();
    long[] sorted = all.stream().flatMapToLong(Arrays::stream).sorted().toArray();
    System.out.printf(
        "%-16s %,10.0f/s  p50 %,.1f us  p99 %,.1f us  (%,d in %.1f s)%n",
        what,
        sorted.length / (took / 1e9),
        sorted[sorted.length / 2] / 1e3,
        sorted[(int) (sorted.length * 0.99)] / 1e3,
        sorted.length,
        took / 1e9);
  }

  private static long[] client(Work work, long end) throws Exception {
    Random random = ThreadLocalRandom.current();
    long[] times = new long[1 << 16];
    int count = 0;
    for (long now = System.nanoTime(); now - end < 0 && count < MOST; ) {
      if (count == times.length) {
        times = Arrays.copyOf(times, 2 * count);
      }
      work.run(random, count);
      long then = System.nanoTime();
      times[count++] = then - now;
      now = then;
    }
    return Arrays.copyOf(times, count);
  }
}
