package dev.askfirst.benchmarks.compile;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.function.Consumer;

/** Loads what is on a processor path. */
final class ProcessorLoader extends URLClassLoader {
  private final Loading loading;
  private final Consumer<String> loaded;

  /** {@code loaded} is told each class that comes from the path. */
  ProcessorLoader(Loading loading, Consumer<String> loaded, URL... path) {
    super(path, new JdkLoader());
    this.loading = loading;
    this.loaded = loaded;
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    Class<?> found = super.findClass(name);
    loaded.accept(name);
    return found;
  }

  /** What javac does at the end of each compilation. */
  @Override
  public void close() throws IOException {
    if (loading == Loading.ANEW) {
      super.close();
    }
  }

  /**
   * The JDK, javac's own API included, and nothing of these benchmarks: processors of theirs that
   * the class path of the JVM has would never be loaded anew.
   */
  private static final class JdkLoader extends ClassLoader {
    JdkLoader() {
      super(ClassLoader.getPlatformClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      Class<?> found = ClassLoader.getSystemClassLoader().loadClass(name);
      if (!found.getModule().isNamed()) {
        throw new ClassNotFoundException(name);
      }
      return found;
    }
  }
}
