package dev.askfirst.processor.extract;

import java.lang.reflect.Method;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/**
 * Tells types that were read from class files, as far as the compiler does: incremental builds hand
 * in classes again for the sake of other processors, and their guards are there already.
 */
record ClassFiles(Elements elements) {
  private static final @Nullable Method FILE_OF = fileOf();

  /** Whether the compiler tells. */
  static boolean told() {
    return FILE_OF != null;
  }

  boolean have(TypeElement type) {
    if (FILE_OF == null) {
      return false;
    }
    try {
      return FILE_OF.invoke(elements, type) instanceof JavaFileObject file
          && file.getKind() == JavaFileObject.Kind.CLASS;
    } catch (ReflectiveOperationException unknown) {
      return false;
    }
  }

  /** Since Java 18. */
  private static @Nullable Method fileOf() {
    try {
      return Elements.class.getMethod("getFileObjectOf", Element.class);
    } catch (NoSuchMethodException before) {
      return null;
    }
  }
}
