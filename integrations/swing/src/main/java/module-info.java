/** Asks in a dialog, and shows the settings in a window. */
module dev.askfirst.swing {
  requires transitive dev.askfirst.runtime;
  requires transitive java.desktop;
  requires static org.jspecify;

  exports dev.askfirst.swing;
}
