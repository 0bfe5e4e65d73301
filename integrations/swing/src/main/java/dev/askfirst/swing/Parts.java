package dev.askfirst.swing;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.awt.Font;
import javax.swing.AbstractButton;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.JToggleButton;
import javax.swing.KeyStroke;
import javax.swing.text.DefaultCaret;

/** What windows are put together from. None of it renders HTML, as texts of others are in it. */
final class Parts {
  private static final int GAP = 8;

  private Parts() {}

  /** The program's font for text. */
  static Font font() {
    return new JLabel().getFont().deriveFont(Font.PLAIN);
  }

  static JTextArea heading(String text) {
    Font font = font();
    return paragraph(text, font.deriveFont(Font.BOLD, font.getSize2D() * 1.25f), 0);
  }

  static JTextArea title(String text) {
    return paragraph(text, font().deriveFont(Font.BOLD), 2 * GAP);
  }

  static JTextArea text(String text) {
    return paragraph(text, font(), GAP / 2);
  }

  /** Text that wraps, with some room above. */
  private static JTextArea paragraph(String text, Font font, int above) {
    JTextArea area = new JTextArea();
    // A caret that follows the text would scroll to its end.
    DefaultCaret caret = new DefaultCaret();
    caret.setUpdatePolicy(DefaultCaret.NEVER_UPDATE);
    area.setCaret(caret);
    area.setText(text);
    area.setFont(font);
    area.setForeground(new JLabel().getForeground());
    area.setLineWrap(true);
    area.setWrapStyleWord(true);
    area.setEditable(false);
    area.setFocusable(false);
    area.setOpaque(false);
    area.setBorder(BorderFactory.createEmptyBorder(above, 0, 0, 0));
    return area;
  }

  /** A button with a letter to press it by; Enter presses it, too, when it has the focus. */
  static JButton button(String key, Said said, Runnable action) {
    JButton button = named(new JButton(), key, said.label(key));
    button.setMnemonic(said.mnemonic(key));
    button.getAccessibleContext().setAccessibleName(said.say(key));
    // No look and feel agrees with the other on this, and there is no default button that it could
    // press.
    button.getInputMap().put(KeyStroke.getKeyStroke("pressed ENTER"), "pressed");
    button.getInputMap().put(KeyStroke.getKeyStroke("released ENTER"), "released");
    button.addActionListener(pressed -> action.run());
    return button;
  }

  /** A choice or a switch, in line with text. */
  static <B extends JToggleButton> B toggle(B toggle, String name, String text) {
    toggle.setFont(font());
    toggle.setOpaque(false);
    toggle.setBorder(BorderFactory.createEmptyBorder(0, 0, 0, 2 * GAP));
    return named(toggle, name, text);
  }

  private static <B extends AbstractButton> B named(B button, String name, String text) {
    button.putClientProperty("html.disable", true);
    button.setName(name);
    button.setText(text);
    return button;
  }

  /** Buttons at the end of the line. */
  static JComponent bar(JButton... buttons) {
    JPanel bar = new JPanel(new FlowLayout(FlowLayout.TRAILING, GAP, 0));
    bar.setBorder(BorderFactory.createEmptyBorder(0, GAP, 2 * GAP, GAP));
    for (JButton button : buttons) {
      bar.add(button);
    }
    return bar;
  }

  /** Things beside each other from the beginning of the line. */
  static JPanel row() {
    JPanel row = new JPanel(new FlowLayout(FlowLayout.LEADING, 0, 0));
    row.setOpaque(false);
    row.setBorder(BorderFactory.createEmptyBorder(GAP / 2, 0, 0, 0));
    return row;
  }

  /** Text that takes what room the other thing leaves. */
  static JPanel beside(JTextArea text, JComponent end) {
    JPanel row = new JPanel(new BorderLayout(GAP, 0));
    row.setOpaque(false);
    row.setBorder(text.getBorder());
    text.setBorder(BorderFactory.createEmptyBorder());
    JPanel top = new JPanel(new BorderLayout());
    top.setOpaque(false);
    top.add(end, BorderLayout.NORTH);
    row.add(text, BorderLayout.CENTER);
    row.add(top, BorderLayout.LINE_END);
    return row;
  }
}
