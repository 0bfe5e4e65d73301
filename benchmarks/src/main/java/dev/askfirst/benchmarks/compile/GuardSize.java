package dev.askfirst.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/**
 * How large class files of guards are.
 *
 * @param contender how the guards came about
 * @param debug with what debug information
 * @param guard bytes of a guard without methods
 * @param method bytes that each guarded method adds
 */
record GuardSize(Contender contender, String debug, double guard, double method) {
  /** As many methods more as there are forms of them, twice. */
  private static final int MORE = 10;

  /** Of guards by hand and of ours; as build tools compile them, as javac does untold, and bare. */
  static List<GuardSize> all(Workshop workshop) throws IOException {
    List<GuardSize> sizes = new ArrayList<>();
    for (Contender contender : List.of(Contender.BY_HAND, Contender.CHECKED)) {
      for (String debug : List.of(Workshop.DEBUG, "-g:source,lines", "-g:none")) {
        double one = bytes(workshop, contender, debug, 1);
        double method = (bytes(workshop, contender, debug, 1 + MORE) - one) / MORE;
        sizes.add(new GuardSize(contender, debug, one - method, method));
      }
    }
    return sizes;
  }

  private static long bytes(Workshop workshop, Contender contender, String debug, int methods)
      throws IOException {
    Compilation compilation = workshop.compilation(contender, new Size(1, methods), debug);
    new InProcess(Loading.ANEW).compile(compilation);
    return Files.size(compilation.output().resolve("app/GuardedDevice0.class"));
  }
}
