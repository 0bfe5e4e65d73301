package dev.askfirst.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;

/**
 * How large class files of guards are.
 *
 * @param guard bytes of a guard without methods
 * @param method bytes that each guarded method adds
 */
record GuardSize(double guard, double method) {
  private static final int MORE = 10;

  static GuardSize of(Workshop workshop) throws IOException {
    long one = bytes(workshop, 1);
    double method = (bytes(workshop, 1 + MORE) - one) / (double) MORE;
    return new GuardSize(one - method, method);
  }

  private static long bytes(Workshop workshop, int methods) throws IOException {
    Compilation compilation = workshop.compilation(Contender.CHECKED, new Size(1, methods));
    new InProcess().compile(compilation);
    return Files.size(compilation.output().resolve("app/GuardedDevice0.class"));
  }
}
