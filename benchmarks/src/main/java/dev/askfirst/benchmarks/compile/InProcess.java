package dev.askfirst.benchmarks.compile;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A compiler in this JVM, as build tools run it. */
final class InProcess implements Compiler {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
  private final ProcessorLoaders loaders;

  InProcess(Loading loading) {
    this.loaders = new ProcessorLoaders(loading);
  }

  @Override
  public Cost compile(Compilation compilation) throws IOException {
    compilation.clear();
    long bytes = THREADS.getCurrentThreadAllocatedBytes();
    long start = System.nanoTime();
    run(compilation.options(), compilation.sources());
    double millis = (System.nanoTime() - start) / 1e6;
    long allocated = THREADS.getCurrentThreadAllocatedBytes() - bytes;
    compilation.check();
    // Leaves nothing to the next compilation, and nothing to others that wait for theirs.
    System.gc();
    return new Cost(millis, allocated);
  }

  ProcessorLoaders loaders() {
    return loaders;
  }

  void run(List<String> options, List<Path> sources) throws IOException {
    StringWriter output = new StringWriter();
    try (StandardJavaFileManager all =
            javac.getStandardFileManager(null, null, StandardCharsets.UTF_8);
        ProcessorFiles files = new ProcessorFiles(all, loaders)) {
      boolean compiled =
          javac
              .getTask(output, files, null, options, null, all.getJavaFileObjectsFromPaths(sources))
              .call();
      if (!compiled) {
        throw new IllegalStateException(options + "\n" + output);
      }
    }
  }
}
