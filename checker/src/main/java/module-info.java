/** What the requirements of a program are, what code they bind, and the plugin that sees to it. */
module dev.askfirst.checker {
  requires dev.askfirst;
  requires transitive java.compiler;
  requires jdk.compiler;
  requires static org.jspecify;

  exports dev.askfirst.checker.rules;

  provides com.sun.source.util.Plugin with
      dev.askfirst.checker.BypassPlugin;
}
