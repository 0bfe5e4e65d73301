/** Publishers of Reactor and Reactive Streams that ask at each subscription. */
module dev.askfirst.reactor {
  requires transitive dev.askfirst.runtime;
  requires static org.jspecify;
  requires transitive org.reactivestreams;
  requires transitive reactor.core;

  exports dev.askfirst.reactor;

  provides dev.askfirst.runtime.spi.EventLoop with
      dev.askfirst.reactor.ReactorEventLoop;
}
