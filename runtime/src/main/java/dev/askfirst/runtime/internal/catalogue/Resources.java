package dev.askfirst.runtime.internal.catalogue;

import dev.askfirst.Asks;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The files below {@code META-INF/askfirst}. These are in no package, so that they are found in
 * modules as well.
 */
final class Resources {
  private static final String FOLDER = "META-INF/askfirst/";

  private final Set<ClassLoader> loaders;

  Resources(List<ClassLoader> further) {
    loaders = new LinkedHashSet<>();
    add(Thread.currentThread().getContextClassLoader());
    add(Resources.class.getClassLoader());
    loaders.addAll(further);
  }

  private void add(@Nullable ClassLoader loader) {
    if (loader != null) {
      loaders.add(loader);
    }
  }

  /** The inventories of all loaders, each once. */
  List<Inventory> inventories() {
    List<Inventory> inventories = new ArrayList<>();
    for (URL url : find("scopes").values()) {
      inventories.add(inventory(url));
    }
    return inventories;
  }

  /** What the jar of the annotations says of the known platforms. */
  static Inventory platforms() {
    URL url = Asks.class.getResource("/" + FOLDER + "platform-scopes");
    if (url == null) {
      throw new IllegalStateException(
          "The annotations bring META-INF/askfirst/platform-scopes, but it is not there; keep the"
              + " file when jars are merged");
    }
    return inventory(url);
  }

  /** The properties files of a name, those of the application's loader first. */
  List<Properties> properties(String name) {
    Map<String, URL> found = find(name);
    URL known = Asks.class.getResource("/" + FOLDER + name);
    if (known != null) {
      found.putIfAbsent(known.toString(), known);
    }
    List<Properties> all = new ArrayList<>();
    for (URL url : found.values()) {
      all.add(properties(url));
    }
    return all;
  }

  private Map<String, URL> find(String name) {
    Map<String, URL> found = new LinkedHashMap<>();
    for (ClassLoader loader : loaders) {
      try {
        loader
            .getResources(FOLDER + name)
            .asIterator()
            .forEachRemaining(url -> found.putIfAbsent(url.toString(), url));
      } catch (IOException unreadable) {
        throw new IllegalStateException(
            "Cannot look for " + FOLDER + name + "; see the cause", unreadable);
      }
    }
    return found;
  }

  private static Inventory inventory(URL url) {
    return Inventory.parse(url.toString(), text(url).lines().toList());
  }

  private static Properties properties(URL url) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text(url)));
    } catch (IOException | IllegalArgumentException malformed) {
      throw new IllegalStateException(
          "Texts are a properties file in UTF-8, but "
              + url
              + " is not: "
              + malformed.getMessage()
              + "; correct the file",
          malformed);
    }
    return properties;
  }

  private static String text(URL url) {
    try {
      URLConnection connection = url.openConnection();
      // A cached connection would keep the jar open.
      connection.setUseCaches(false);
      try (InputStream in = connection.getInputStream()) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    } catch (IOException unreadable) {
      throw new IllegalStateException("Cannot read " + url + "; see the cause", unreadable);
    }
  }
}
