package dev.askfirst.runtime.internal.decisions;

import dev.askfirst.runtime.Denial;

/** How one scope stands with one subject; what blocks comes last, the worst at the very end. */
public enum Standing {
  ALLOWED,
  UNDECIDED,
  OFF_IN_SETTINGS,
  DENIED,
  WITHDRAWN;

  boolean blocks() {
    return compareTo(UNDECIDED) > 0;
  }

  Denial denial() {
    return switch (this) {
      case OFF_IN_SETTINGS -> Denial.SETTINGS_ONLY;
      case DENIED -> Denial.REFUSED_BEFORE;
      case WITHDRAWN -> Denial.WITHDRAWN;
      case ALLOWED, UNDECIDED -> throw new IllegalStateException(this + " denies nothing");
    };
  }
}
