package dev.askfirst.swing;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.io.Serial;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.Scrollable;

/**
 * What there is to read, in a column that scrolls if it is long. Has the focus when its window
 * comes up, so that a key which was meant for something else presses no button.
 */
final class Page extends JPanel implements Scrollable {
  @Serial private static final long serialVersionUID = 1L;
  private static final int MARGIN = 16;
  private static final int LETTERS = 40;
  private static final double OF_THE_SCREEN = 0.6;

  Page(String heading) {
    int letter = getFontMetrics(Parts.font()).charWidth('m');
    setLayout(new Stack(LETTERS * letter + 2 * MARGIN));
    setBorder(BorderFactory.createEmptyBorder(MARGIN, MARGIN, MARGIN, MARGIN));
    setName("page");
    setFocusable(true);
    getAccessibleContext().setAccessibleName(heading);
    add(Parts.heading(heading));
    // Another width is another height.
    addComponentListener(
        new ComponentAdapter() {
          @Override
          public void componentResized(ComponentEvent resized) {
            revalidate();
          }
        });
  }

  /** Has the whole text read out where the page is looked at with a screen reader. */
  void describe(List<String> texts) {
    getAccessibleContext().setAccessibleDescription(String.join("\n", texts));
  }

  JScrollPane scrolling() {
    JScrollPane pane =
        new JScrollPane(
            this, JScrollPane.VERTICAL_SCROLLBAR_AS_NEEDED, JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
    pane.setBorder(BorderFactory.createEmptyBorder());
    return pane;
  }

  @Override
  public Dimension getPreferredScrollableViewportSize() {
    Dimension all = getPreferredSize();
    int most = (int) (getToolkit().getScreenSize().height * OF_THE_SCREEN);
    return new Dimension(all.width, Math.min(all.height, most));
  }

  @Override
  public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
    return getFontMetrics(Parts.font()).getHeight();
  }

  @Override
  public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
    return Math.max(visible.height - getFontMetrics(Parts.font()).getHeight(), 1);
  }

  @Override
  public boolean getScrollableTracksViewportWidth() {
    return true;
  }

  @Override
  public boolean getScrollableTracksViewportHeight() {
    return false;
  }
}
