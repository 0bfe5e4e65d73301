package dev.askfirst.runtime.internal;

import dev.askfirst.runtime.spi.EventLoop;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** Finds the event loops that the libraries of an application know of. */
final class EventLoops {
  private EventLoops() {}

  static List<EventLoop> found(List<ClassLoader> further) {
    Map<Class<?>, EventLoop> found = new LinkedHashMap<>();
    Stream<ClassLoader> ours =
        Stream.of(
            Thread.currentThread().getContextClassLoader(), EventLoops.class.getClassLoader());
    Stream.concat(ours, further.stream())
        .distinct()
        .flatMap(loader -> ServiceLoader.load(EventLoop.class, loader).stream())
        .forEach(each -> found.computeIfAbsent(each.type(), type -> each.get()));
    return List.copyOf(found.values());
  }
}
