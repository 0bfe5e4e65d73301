/** What runs: looks up the user's setting, asks the user, and goes on with the call. */
module dev.askfirst.runtime {
  requires transitive dev.askfirst;
  requires static org.jspecify;

  exports dev.askfirst.runtime;
  exports dev.askfirst.runtime.audit;
  exports dev.askfirst.runtime.flow;
  exports dev.askfirst.runtime.spi;
  exports dev.askfirst.runtime.terminal;
  exports dev.askfirst.runtime.text;

  uses dev.askfirst.runtime.spi.EventLoop;
}
