package dev.askfirst.benchmarks.peers;

import io.micronaut.aop.Around;
import io.micronaut.aop.InterceptorBean;
import io.micronaut.aop.MethodInterceptor;
import io.micronaut.aop.MethodInvocationContext;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Singleton;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** As an application of Micronaut has it: advice around a bean's method, woven at compile time. */
@Singleton
public class MicronautRecorder {
  /** Behind the advice. */
  @Needs(Permissions.RECORD)
  public int record(int length) {
    return length * 31 + 7;
  }

  /** The bean of a new application context, which lives as long as the program. */
  public static MicronautRecorder bean(Permissions permissions) {
    ApplicationContext context = ApplicationContext.builder().build();
    context.registerSingleton(Permissions.class, permissions);
    return context.start().getBean(MicronautRecorder.class);
  }

  /** Needs a permission. */
  @Around
  @Target(ElementType.METHOD)
  @Retention(RetentionPolicy.RUNTIME)
  @interface Needs {
    /** The scope. */
    String value();
  }

  /** Reads the annotation as Micronaut compiled it, and looks the permission up. */
  @InterceptorBean(Needs.class)
  @Singleton
  static final class Interceptor implements MethodInterceptor<Object, @Nullable Object> {
    private final Permissions permissions;

    Interceptor(Permissions permissions) {
      this.permissions = permissions;
    }

    @Override
    public @Nullable Object intercept(MethodInvocationContext<Object, @Nullable Object> context) {
      permissions.require(context.stringValue(Needs.class).orElseThrow());
      return context.proceed();
    }
  }
}
