package dev.askfirst.processor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/** Notes what each source file is said to come from, and refuses any other file. */
final class IncrementalFiler implements Filer {
  private final Filer filer;
  private final Map<String, List<String>> origins = new TreeMap<>();

  IncrementalFiler(Filer filer) {
    this.filer = filer;
  }

  /** The elements that each class was written for, by the class's name. */
  Map<String, List<String>> origins() {
    return origins;
  }

  @Override
  public JavaFileObject createSourceFile(CharSequence name, Element... originating)
      throws IOException {
    List<String> elements = new ArrayList<>();
    for (Element each : originating) {
      elements.add(each.getKind() + " " + each);
    }
    origins.put(name.toString(), elements);
    return filer.createSourceFile(name, originating);
  }

  @Override
  public JavaFileObject createClassFile(CharSequence name, Element... originating) {
    throw new AssertionError("a class file: " + name);
  }

  @Override
  public FileObject createResource(
      JavaFileManager.Location location,
      CharSequence packageName,
      CharSequence name,
      Element... originating) {
    throw new AssertionError("a resource: " + name);
  }

  @Override
  public FileObject getResource(
      JavaFileManager.Location location, CharSequence packageName, CharSequence name) {
    throw new AssertionError("read a resource: " + name);
  }
}
