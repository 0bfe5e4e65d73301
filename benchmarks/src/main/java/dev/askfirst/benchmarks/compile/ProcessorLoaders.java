package dev.askfirst.benchmarks.compile;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Loads the processors of one JVM, for each path as often as wanted. */
final class ProcessorLoaders {
  private final Loading loading;
  private final Map<List<File>, ClassLoader> kept = new HashMap<>();
  private final Set<String> loaded = new HashSet<>();
  private int again;

  ProcessorLoaders(Loading loading) {
    this.loading = loading;
  }

  ClassLoader of(List<File> path) {
    return loading == Loading.ANEW ? load(path) : kept.computeIfAbsent(path, this::load);
  }

  /** How many classes have come from all paths so far. */
  synchronized int loaded() {
    return loaded.size();
  }

  /** How often a class has come once more. */
  synchronized int again() {
    return again;
  }

  private synchronized void loaded(String name) {
    if (!loaded.add(name)) {
      again++;
    }
  }

  private ClassLoader load(List<File> path) {
    return new ProcessorLoader(
        loading, this::loaded, path.stream().map(ProcessorLoaders::url).toArray(URL[]::new));
  }

  private static URL url(File file) {
    try {
      return file.toURI().toURL();
    } catch (MalformedURLException failure) {
      throw new IllegalArgumentException(failure);
    }
  }
}
