package dev.askfirst.runtime.internal.subjects;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** It is not known whose setting counts. Caught within the engine. */
public final class NoSubject extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  NoSubject(@Nullable Throwable cause) {
    super("no subject", cause, false, false);
  }
}
