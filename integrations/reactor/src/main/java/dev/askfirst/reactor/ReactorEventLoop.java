package dev.askfirst.reactor;

import dev.askfirst.runtime.spi.EventLoop;
import reactor.core.scheduler.Schedulers;

/**
 * Reactor's threads that must not block, such as those of {@link Schedulers#parallel()}. Found by
 * {@link java.util.ServiceLoader}: it is enough that this library is there.
 */
public final class ReactorEventLoop implements EventLoop {
  /** For the service loader. */
  public ReactorEventLoop() {}

  @Override
  public boolean inEventLoop() {
    return Schedulers.isInNonBlockingThread();
  }
}
