package dev.askfirst.benchmarks.compile;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What is measured in one go, in rounds that run everything once. */
enum Part {
  PROCESS_200(200),
  PROCESS_1000(1_000),
  WARM_200(200),
  WARM_1000(1_000),
  GROWTH(1_000);

  private static final int METHODS = 10;
  private static final int FACTOR = 5;

  private final int types;

  Part(int types) {
    this.types = types;
  }

  Compiler compiler() {
    return this == PROCESS_200 || this == PROCESS_1000 ? new Forked() : new InProcess();
  }

  Set<Contender> contenders() {
    return this == GROWTH
        ? EnumSet.of(Contender.BY_HAND, Contender.CHECKED)
        : EnumSet.allOf(Contender.class);
  }

  /** The sizes of the programs, from the smallest on. */
  List<Size> sizes() {
    Size small = new Size(types, METHODS);
    return this == GROWTH ? List.of(small, new Size(FACTOR * types, METHODS)) : List.of(small);
  }

  /** How many rounds are for the compiler to get warm, and do not count. */
  int warmups() {
    return switch (this) {
      case PROCESS_200, PROCESS_1000 -> 0;
      case WARM_200 -> 2;
      case WARM_1000, GROWTH -> 1;
    };
  }

  /** How many rounds count, unless another number is wanted. */
  int rounds() {
    return this == PROCESS_200 || this == WARM_200 ? 3 : 2;
  }
}
