package dev.askfirst.benchmarks.peers;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Proxy;

/** What a dynamic proxy of the JDK guards: it reads an annotation at every call. */
public interface ProxiedRecorder {
  /** Behind the proxy. */
  @Needs(Permissions.RECORD)
  int record(int length);

  /** An annotation that is there at run time. */
  @Target(ElementType.METHOD)
  @Retention(RetentionPolicy.RUNTIME)
  @interface Needs {
    /** The scope. */
    String value();
  }

  /** A proxy. */
  static ProxiedRecorder proxy(Permissions permissions) {
    ProxiedRecorder delegate = length -> length * 31 + 7;
    return (ProxiedRecorder)
        Proxy.newProxyInstance(
            ProxiedRecorder.class.getClassLoader(),
            new Class<?>[] {ProxiedRecorder.class},
            (proxy, method, arguments) -> {
              Needs needs = method.getAnnotation(Needs.class);
              if (needs != null) {
                permissions.require(needs.value());
              }
              return method.invoke(delegate, arguments);
            });
  }
}
