package dev.askfirst.benchmarks.compile;

import java.util.List;

/** What stands once in a program, beside its many classes: what their annotations stand for. */
final class Beside {
  static final List<String> AVAJE_INJECT =
      List.of(
          """
          package app;

          import io.avaje.inject.aop.Aspect;
          import java.lang.annotation.ElementType;
          import java.lang.annotation.Retention;
          import java.lang.annotation.RetentionPolicy;
          import java.lang.annotation.Target;

          @Aspect
          @Target(ElementType.METHOD)
          @Retention(RetentionPolicy.RUNTIME)
          public @interface Gate {
            String value();
          }
          """,
          """
          package app;

          import io.avaje.inject.aop.AspectProvider;
          import io.avaje.inject.aop.MethodInterceptor;
          import jakarta.inject.Singleton;
          import java.lang.reflect.Method;

          @Singleton
          public class GateProvider implements AspectProvider<Gate> {
            @Override
            public MethodInterceptor interceptor(Method method, Gate gate) {
              return call -> call.invoke();
            }
          }
          """);

  static final List<String> MICRONAUT =
      List.of(
          """
          package app;

          import io.micronaut.aop.Around;
          import java.lang.annotation.ElementType;
          import java.lang.annotation.Retention;
          import java.lang.annotation.RetentionPolicy;
          import java.lang.annotation.Target;

          @Around
          @Target(ElementType.METHOD)
          @Retention(RetentionPolicy.RUNTIME)
          public @interface Gate {
            String value();
          }
          """,
          """
          package app;

          import io.micronaut.aop.InterceptorBean;
          import io.micronaut.aop.MethodInterceptor;
          import io.micronaut.aop.MethodInvocationContext;
          import jakarta.inject.Singleton;

          @Singleton
          @InterceptorBean(Gate.class)
          public class GateInterceptor implements MethodInterceptor<Object, Object> {
            @Override
            public Object intercept(MethodInvocationContext<Object, Object> call) {
              return call.proceed();
            }
          }
          """);

  static final List<String> AUTO_FACTORY =
      List.of(
          """
          package app;

          public interface Gate {}
          """);

  private Beside() {}
}
