package dev.askfirst.downstream.strangers;

import java.net.URI;
import javax.tools.FileObject;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** A source file in memory. */
final class SourceFile extends SimpleJavaFileObject {
  private static final String SCHEME = "stranger";

  private final String text;

  SourceFile(String path, String text) {
    super(URI.create(SCHEME + ":///" + path), Kind.SOURCE);
    this.text = text;
  }

  /** The path that it was made with. */
  static String path(FileObject file) {
    return file.toUri().getPath().substring(1);
  }

  /** Whether a file is a source that a processor wrote. */
  static boolean generated(JavaFileObject file) {
    return file.getKind() == Kind.SOURCE && !SCHEME.equals(file.toUri().getScheme());
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return text;
  }
}
