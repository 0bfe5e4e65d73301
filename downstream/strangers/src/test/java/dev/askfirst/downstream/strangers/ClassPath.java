package dev.askfirst.downstream.strangers;

import java.net.URI;
import java.nio.file.Path;

/** Where classes come from: what a user's class path holds, among all that the tests run with. */
final class ClassPath {
  private ClassPath() {}

  static Path of(Class<?> type) {
    return Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()));
  }
}
