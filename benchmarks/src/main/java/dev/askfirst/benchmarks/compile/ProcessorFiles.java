package dev.askfirst.benchmarks.compile;

import java.io.File;
import java.util.List;
import java.util.stream.StreamSupport;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.StandardJavaFileManager;
import org.jspecify.annotations.Nullable;

/** The files of one compilation, whose processors and plugins are loaded as wanted. */
final class ProcessorFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {
  private final ProcessorLoaders loaders;

  ProcessorFiles(StandardJavaFileManager files, ProcessorLoaders loaders) {
    super(files);
    this.loaders = loaders;
  }

  @Override
  public @Nullable ClassLoader getClassLoader(Location location) {
    Iterable<? extends File> path = fileManager.getLocation(location);
    return path == null ? null : loaders.of(files(path));
  }

  private static List<File> files(Iterable<? extends File> path) {
    return StreamSupport.stream(path.spliterator(), false).map(File::getAbsoluteFile).toList();
  }
}
