package dev.askfirst.checker;

import dev.askfirst.checker.cases.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** The sources of libraries that know nothing of us, from jars on the class path of the tests. */
enum ForeignSources {
  LANG("org/apache/commons/lang3/StringUtils.java"),
  COLLECTIONS("org/apache/commons/collections4/CollectionUtils.java");

  private final String file;

  ForeignSources(String file) {
    this.file = file;
  }

  /** All of them, the module declaration aside. */
  List<SourceFile> files() throws IOException {
    URL url = Objects.requireNonNull(ForeignSources.class.getClassLoader().getResource(file), file);
    List<SourceFile> files = new ArrayList<>();
    JarFile jar = ((JarURLConnection) url.openConnection()).getJarFile();
    for (Enumeration<JarEntry> all = jar.entries(); all.hasMoreElements(); ) {
      JarEntry entry = all.nextElement();
      if (entry.getName().endsWith(".java") && !entry.getName().endsWith("module-info.java")) {
        try (InputStream in = jar.getInputStream(entry)) {
          String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
          files.add(new SourceFile("", entry.getName(), text));
        }
      }
    }
    return files;
  }
}
