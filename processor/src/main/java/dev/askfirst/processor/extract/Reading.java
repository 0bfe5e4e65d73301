package dev.askfirst.processor.extract;

import dev.askfirst.processor.model.GuardedType;
import dev.askfirst.processor.model.Origin;
import java.util.Set;

/** What became of reading one type. */
public sealed interface Reading {

  /**
   * All is known.
   *
   * @param type the type
   */
  record Ready(GuardedType type) implements Reading {}

  /**
   * Something is still to come, from another processor or never.
   *
   * @param origin the type
   * @param label how messages name it
   * @param missing what is still to come
   * @param wanted whether as much as is known calls for a guard
   */
  record Waiting(Origin origin, String label, Set<String> missing, boolean wanted)
      implements Reading {}

  /** It is no concern of ours. */
  record Foreign() implements Reading {}
}
