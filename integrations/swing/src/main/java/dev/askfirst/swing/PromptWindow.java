package dev.askfirst.swing;

import java.awt.BorderLayout;
import java.awt.Dialog.ModalityType;
import java.awt.EventQueue;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.concurrent.CompletableFuture;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.KeyStroke;
import javax.swing.WindowConstants;
import org.jspecify.annotations.Nullable;

/** A window that leads to one result, and is gone once that is there, whoever brought it about. */
final class PromptWindow {
  private PromptWindow() {}

  /** Called on the event thread; comes back, for a modal window, when it is closed. */
  static <R> void show(
      @Nullable Window owner,
      ModalityType modality,
      Said said,
      Content<R> content,
      CompletableFuture<R> result) {
    JDialog window = new JDialog(owner, content.title(), modality);
    window.setName("askfirst");
    window.add(content.page().scrolling(), BorderLayout.CENTER);
    window.add(content.buttons(), BorderLayout.SOUTH);
    window.getAccessibleContext().setAccessibleName(content.title());
    window
        .getAccessibleContext()
        .setAccessibleDescription(content.page().getAccessibleContext().getAccessibleDescription());
    whenClosed(window, () -> result.complete(content.whenClosed().get()));
    window.setLocale(said.locale());
    window.applyComponentOrientation(said.orientation());
    window.pack();
    window.setMinimumSize(window.getPreferredSize());
    window.setLocationRelativeTo(owner);
    content.page().requestFocusInWindow();
    var unused = result.whenComplete((done, failed) -> close(window));
    window.setVisible(true);
  }

  private static void whenClosed(JDialog window, Runnable action) {
    window.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
    window.addWindowListener(
        new WindowAdapter() {
          @Override
          public void windowClosing(WindowEvent closing) {
            action.run();
          }
        });
    window
        .getRootPane()
        .registerKeyboardAction(
            pressed -> action.run(),
            KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0),
            JComponent.WHEN_IN_FOCUSED_WINDOW);
  }

  private static void close(Window window) {
    if (EventQueue.isDispatchThread()) {
      window.dispose();
    } else {
      EventQueue.invokeLater(window::dispose);
    }
  }
}
