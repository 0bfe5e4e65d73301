package dev.askfirst.benchmarks.peers;

import io.avaje.inject.Component;
import io.avaje.inject.aop.AspectProvider;
import io.avaje.inject.aop.MethodInterceptor;
import java.lang.reflect.Method;

/** Reads the annotation once, and looks the permission up at each call. */
@Component
final class AvajeChecks implements AspectProvider<AvajeNeeds> {
  private final Permissions permissions;

  AvajeChecks(Permissions permissions) {
    this.permissions = permissions;
  }

  @Override
  public MethodInterceptor interceptor(Method method, AvajeNeeds needs) {
    String scope = needs.value();
    return invocation -> {
      permissions.require(scope);
      invocation.invoke();
    };
  }
}
