package dev.askfirst.swing;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.LayoutManager;

/**
 * One below the other, each as wide as there is room and as high as it needs to be at that width:
 * no layout of the JDK asks text that wraps for its height in this order.
 *
 * @param width how wide to be where nothing is said
 */
record Stack(int width) implements LayoutManager {
  private static final int ANY_HEIGHT = Short.MAX_VALUE;

  @Override
  public Dimension preferredLayoutSize(Container parent) {
    int whole = parent.getWidth() > 0 ? parent.getWidth() : width;
    Insets insets = parent.getInsets();
    int height = insets.top + insets.bottom;
    for (Component child : parent.getComponents()) {
      height += height(child, whole - insets.left - insets.right);
    }
    return new Dimension(whole, height);
  }

  @Override
  public Dimension minimumLayoutSize(Container parent) {
    return preferredLayoutSize(parent);
  }

  @Override
  public void layoutContainer(Container parent) {
    Insets insets = parent.getInsets();
    int inside = parent.getWidth() - insets.left - insets.right;
    int top = insets.top;
    for (Component child : parent.getComponents()) {
      int height = height(child, inside);
      child.setBounds(insets.left, top, inside, height);
      top += height;
    }
  }

  private static int height(Component child, int inside) {
    child.setSize(inside, ANY_HEIGHT);
    child.doLayout();
    child.invalidate();
    return child.getPreferredSize().height;
  }

  @Override
  public void addLayoutComponent(String name, Component component) {}

  @Override
  public void removeLayoutComponent(Component component) {}
}
