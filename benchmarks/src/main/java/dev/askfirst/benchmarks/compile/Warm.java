package dev.askfirst.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Compilers that have compiled the same before, each program in a JVM of its own: what the machine
 * code of one was made for is its program and nothing else.
 */
final class Warm implements Compiler {
  private final Loading loading;
  private final Effort effort;
  private final Map<Path, WarmJvm> jvms = new HashMap<>();

  Warm(Loading loading, Effort effort) {
    this.loading = loading;
    this.effort = effort;
  }

  @Override
  public boolean canRun(Contender contender) {
    return loading == Loading.ANEW || contender.keepable();
  }

  @Override
  public void prepare(Compilation compilation) throws IOException {
    WarmJvm jvm = WarmJvm.start(compilation, loading);
    jvms.put(compilation.output(), jvm);
    jvm.warmUp(effort);
  }

  @Override
  public Cost compile(Compilation compilation) throws IOException {
    WarmJvm jvm = jvms.get(compilation.output());
    if (jvm == null) {
      throw new IllegalStateException(compilation.contender() + " is not prepared");
    }
    return jvm.compile();
  }

  @Override
  public void close() {
    jvms.values().forEach(WarmJvm::close);
  }
}
