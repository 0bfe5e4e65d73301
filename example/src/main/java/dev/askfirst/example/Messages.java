package dev.askfirst.example;

import static java.util.ResourceBundle.Control.FORMAT_PROPERTIES;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the application says, in the user's language. */
final class Messages {
  private final ResourceBundle texts;

  Messages(Locale locale) {
    // Without "no fallback", who asks for English on a Chinese machine would get Chinese.
    texts =
        ResourceBundle.getBundle(
            "dev.askfirst.example.messages",
            locale,
            ResourceBundle.Control.getNoFallbackControl(FORMAT_PROPERTIES));
  }

  String say(String key, Object... values) {
    return texts.getString(key).formatted(values);
  }

  /** What a person can do something about: which file, and what is the matter with it. */
  String say(Throwable failed) {
    Throwable cause = failed.getCause();
    if ((failed instanceof UncheckedIOException && cause != null)
        || cause instanceof FileSystemException) {
      return say(cause);
    }
    if (failed instanceof FileAlreadyExistsException taken) {
      return say("io.taken", taken.getFile());
    }
    if (failed instanceof AccessDeniedException denied) {
      return say("io.denied", denied.getFile());
    }
    if (failed instanceof NoSuchFileException missing) {
      return say("io.missing", missing.getFile());
    }
    return String.valueOf(failed.getMessage());
  }
}
