package dev.askfirst.swing;

import java.awt.GraphicsEnvironment;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Says clearly what happened where there is no display: in CI a failure, elsewhere a skipped test.
 */
final class NeedsDisplay implements BeforeAllCallback {
  @Override
  public void beforeAll(ExtensionContext test) {
    if (!GraphicsEnvironment.isHeadless()) {
      return;
    }
    String finding =
        "The tests of the Swing prompt need a display, but DISPLAY is not set and Xvfb, which the"
            + " build would start, is not installed; install it (apt-get install xvfb) or set"
            + " DISPLAY";
    if ("true".equals(System.getenv("CI"))) {
      throw new IllegalStateException(finding);
    }
    System.err.println("SKIPPED " + test.getDisplayName() + ": " + finding);
    Assumptions.abort(finding);
  }
}
