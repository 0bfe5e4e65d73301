package dev.askfirst.processor.testing;

import dev.askfirst.runtime.Authorizer;
import dev.askfirst.runtime.ScopeDeniedException;
import dev.askfirst.runtime.spi.ConsentReply;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.FlowAdapters;
import org.reactivestreams.Publisher;

/**
 * Calls a guard that has no delegate, for a user who refuses everything: a method that asks is
 * refused, or answered by its {@code onDenied}, one that only forwards falls over the missing
 * delegate.
 */
public final class Probe {
  private final Class<?> guard;

  /** A probe of this guard. */
  public Probe(Class<?> guard) {
    this.guard = guard;
  }

  /** The guard's methods of this name. */
  public List<Method> methods(String name) {
    return Arrays.stream(guard.getDeclaredMethods())
        .filter(each -> each.getName().equals(name) && !each.isSynthetic())
        .toList();
  }

  /**
   * What a call comes to: {@code guarded}, {@code answered}, {@code forwarded}, or what else was
   * thrown.
   */
  public String outcome(Method method) {
    List<String> asked = new ArrayList<>();
    try (Authorizer authorizer = refusing(asked)) {
      Throwable thrown = thrown(method, authorizer);
      if (thrown instanceof ScopeDeniedException && !asked.isEmpty()) {
        return "guarded";
      }
      if (thrown instanceof NullPointerException && asked.isEmpty()) {
        return "forwarded";
      }
      return thrown == null && !asked.isEmpty()
          ? "answered"
          : "asked for " + asked + ", threw " + thrown;
    }
  }

  private static Authorizer refusing(List<String> asked) {
    return Authorizer.builder()
        .singleUser()
        .prompt(
            request -> {
              request.items().forEach(each -> asked.add(each.scope()));
              return CompletableFuture.completedFuture(
                  ConsentReply.toAll(request, Answer.NO.answer()));
            })
        .build();
  }

  private @Nullable Throwable thrown(Method method, Authorizer authorizer) {
    try {
      Constructor<?> constructor = guard.getDeclaredConstructors()[0];
      constructor.setAccessible(true);
      Object made =
          constructor.getParameterCount() == 1
              ? constructor.newInstance(authorizer)
              : constructor.newInstance(null, authorizer);
      method.setAccessible(true);
      Object result =
          method.invoke(made, Arrays.stream(method.getParameterTypes()).map(Probe::zero).toArray());
      end(result).toCompletableFuture().get(1, TimeUnit.MINUTES);
      return null;
    } catch (InvocationTargetException | ExecutionException failure) {
      return failure.getCause();
    } catch (ReflectiveOperationException | InterruptedException | TimeoutException failure) {
      return failure;
    }
  }

  /** When a result is there, or that it failed. */
  private static CompletionStage<?> end(@Nullable Object result) {
    if (result instanceof CompletionStage<?> stage) {
      return stage;
    }
    if (result instanceof Flow.Publisher<?> publisher) {
      return Ear.end(publisher);
    }
    return result instanceof Publisher<?> publisher
        ? Ear.end(FlowAdapters.toFlowPublisher(publisher))
        : CompletableFuture.completedFuture(result);
  }

  /** What a variable of a type holds by default. */
  private static @Nullable Object zero(Class<?> type) {
    return Array.get(Array.newInstance(type, 1), 0);
  }
}
