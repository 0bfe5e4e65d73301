package dev.askfirst.swing;

import java.awt.Component;
import java.awt.Container;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import javax.swing.AbstractButton;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;

/** What a window looks like. */
final class Looks {
  private Looks() {}

  /** The paragraphs, from top to bottom. */
  static List<String> texts(Container window) throws Exception {
    return Person.findAll(window, JTextArea.class).stream().map(JTextArea::getText).toList();
  }

  /** The labels of the buttons, in the order in which they were made. */
  static List<String> labels(Container window) throws Exception {
    return Person.findAll(window, AbstractButton.class).stream()
        .filter(button -> button.getName() != null && !button.getText().isEmpty())
        .map(AbstractButton::getText)
        .toList();
  }

  /** What is cut off: parts that reach out of the page, or have less room than they need. */
  static List<String> cutOff(Container window) throws Exception {
    Component page = Person.find(window, "page");
    List<String> cut = new ArrayList<>();
    for (Component part : Person.findAll((Container) page, Component.class)) {
      if (part instanceof JTextArea || part instanceof AbstractButton) {
        Rectangle in =
            Person.look(
                () -> SwingUtilities.convertRectangle(part.getParent(), part.getBounds(), page));
        boolean small =
            Person.look(
                () ->
                    part.getHeight() < part.getPreferredSize().height
                        || (part instanceof AbstractButton
                            && part.getWidth() < part.getPreferredSize().width));
        if (small || !new Rectangle(page.getSize()).contains(in)) {
          cut.add(part.toString());
        }
      }
    }
    return cut;
  }
}
