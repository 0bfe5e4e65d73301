package dev.askfirst.swing;

import java.util.function.Supplier;
import javax.swing.JComponent;

/**
 * What a window shows, and what it means to close it.
 *
 * @param <R> what the window leads to
 * @param title stands above the window
 * @param page what there is to read
 * @param buttons stand below it
 * @param whenClosed the result if the window is closed, by Escape too
 */
record Content<R>(String title, Page page, JComponent buttons, Supplier<R> whenClosed) {}
