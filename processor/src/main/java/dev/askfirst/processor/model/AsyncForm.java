package dev.askfirst.processor.model;

import com.palantir.javapoet.AnnotationSpec;
import java.util.List;

/**
 * A guarded method as the asynchronous view declares it once more.
 *
 * @param call how the view calls it: always inside another call
 * @param annotations the declaration annotations that are kept, without what they say of the result
 */
public record AsyncForm(Call call, List<AnnotationSpec> annotations) {

  /** Copies the list. */
  public AsyncForm {
    annotations = List.copyOf(annotations);
  }
}
