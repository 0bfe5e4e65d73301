package dev.askfirst.benchmarks.peers;

import io.avaje.inject.BeanScope;
import io.avaje.inject.Component;
import io.avaje.inject.InjectModule;

/** As an application of avaje-inject has it: an aspect around a bean's method, generated. */
@Component
@InjectModule(requires = Permissions.class)
public class AvajeRecorder {
  /** Behind the aspect. */
  @AvajeNeeds(Permissions.RECORD)
  public int record(int length) {
    return length * 31 + 7;
  }

  /** The bean of a new scope, which lives as long as the program. */
  public static AvajeRecorder bean(Permissions permissions) {
    return BeanScope.builder()
        .bean(Permissions.class, permissions)
        .build()
        .get(AvajeRecorder.class);
  }
}
