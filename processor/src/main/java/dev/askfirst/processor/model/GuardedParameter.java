package dev.askfirst.processor.model;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * A parameter, as it is declared again by the guard.
 *
 * @param name its name in the user's code
 * @param type its type as seen from the guarded type, with type annotations
 * @param annotations the declaration annotations that are kept
 */
public record GuardedParameter(String name, TypeName type, List<AnnotationSpec> annotations) {

  /** Copies the list. */
  public GuardedParameter {
    annotations = List.copyOf(annotations);
  }
}
