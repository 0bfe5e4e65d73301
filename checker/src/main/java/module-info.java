/** What the requirements of a program are, and what code they bind. */
module dev.askfirst.checker {
  requires dev.askfirst;
  requires transitive java.compiler;
  requires static org.jspecify;

  exports dev.askfirst.checker.rules;
}
