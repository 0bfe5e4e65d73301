package dev.askfirst.benchmarks.call;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What a dynamic proxy of the JDK guards: it reads an annotation at every call. */
interface Recording {
  @Needs("scope.record")
  int record(int length);

  /** An annotation that is there at run time. */
  @Target(ElementType.METHOD)
  @Retention(RetentionPolicy.RUNTIME)
  @interface Needs {
    String value();
  }

  static Recording proxied() {
    Recording delegate = new PlainRecorder()::record;
    Set<String> granted = ConcurrentHashMap.newKeySet();
    granted.add("scope.record");
    return (Recording)
        Proxy.newProxyInstance(
            Recording.class.getClassLoader(),
            new Class<?>[] {Recording.class},
            (proxy, method, arguments) -> {
              Needs needs = method.getAnnotation(Needs.class);
              if (needs != null && !granted.contains(needs.value())) {
                throw new DeniedByHandException(needs.value());
              }
              return method.invoke(delegate, arguments);
            });
  }
}
