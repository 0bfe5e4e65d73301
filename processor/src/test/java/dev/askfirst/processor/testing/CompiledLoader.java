package dev.askfirst.processor.testing;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;

/** Loads what a compilation made. */
final class CompiledLoader extends ClassLoader {
  private final Map<String, JavaFileObject> classes = new HashMap<>();

  CompiledLoader(List<JavaFileObject> files) {
    super(CompiledLoader.class.getClassLoader());
    for (JavaFileObject file : files) {
      if (file.getKind() == JavaFileObject.Kind.CLASS) {
        String name =
            file.getName().replaceFirst("^/?CLASS_OUTPUT/", "").replaceFirst("\\.class$", "");
        classes.put(name.replace('/', '.'), file);
      }
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    JavaFileObject file = classes.get(name);
    if (file == null) {
      throw new ClassNotFoundException(name);
    }
    try {
      byte[] bytes = file.openInputStream().readAllBytes();
      return defineClass(name, bytes, 0, bytes.length);
    } catch (IOException failure) {
      throw new ClassNotFoundException(name, failure);
    }
  }
}
