package dev.askfirst.benchmarks.compile;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What is measured in one go, in rounds that run everything once. */
enum Part {
  PROCESS_200(200),
  WARM_200(200),
  KEPT_200(200),
  PROCESS_1000(1_000),
  WARM_1000(1_000),
  KEPT_1000(1_000),
  GROWTH(1_000);

  private static final int METHODS = 10;
  private static final int FACTOR = 5;
  private static final Effort SMALL = new Effort(60, Duration.ofSeconds(9));
  private static final Effort LARGE = new Effort(20, Duration.ofSeconds(20));
  private static final Effort LARGEST = new Effort(20, Duration.ofSeconds(40));

  private final int types;

  Part(int types) {
    this.types = types;
  }

  Compiler compiler() {
    return switch (this) {
      case PROCESS_200, PROCESS_1000 -> new Forked();
      case WARM_200 -> new Warm(Loading.ANEW, SMALL);
      case KEPT_200 -> new Warm(Loading.KEPT, SMALL);
      case WARM_1000 -> new Warm(Loading.ANEW, LARGE);
      case KEPT_1000 -> new Warm(Loading.KEPT, LARGE);
      case GROWTH -> new Warm(Loading.KEPT, LARGEST);
    };
  }

  Set<Contender> contenders() {
    if (this == GROWTH) {
      return EnumSet.of(Contender.BY_HAND, Contender.CHECKED);
    }
    Set<Contender> contenders = EnumSet.allOf(Contender.class);
    Compiler compiler = compiler();
    contenders.removeIf(each -> !compiler.canRun(each));
    return contenders;
  }

  /** The sizes of the programs, from the smallest on. */
  List<Size> sizes() {
    Size small = new Size(types, METHODS);
    return this == GROWTH ? List.of(small, new Size(FACTOR * types, METHODS)) : List.of(small);
  }

  /** How many rounds there are, unless another number is wanted. */
  int rounds() {
    return switch (this) {
      case PROCESS_1000 -> 2;
      case PROCESS_200, WARM_1000, KEPT_1000, GROWTH -> 3;
      case WARM_200, KEPT_200 -> 5;
    };
  }
}
