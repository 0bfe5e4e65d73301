package dev.askfirst.checker.rules;

import java.util.Map;
import java.util.Set;

/** The asynchronous types of other libraries, by name, as they are on few class paths. */
public final class AsyncTypes {
  /** Publishers; a guard can hand out those that have an {@link #ADAPTERS adapter}. */
  public static final Set<String> PUBLISHERS =
      Set.of("java.util.concurrent.Flow.Publisher", "org.reactivestreams.Publisher");

  /**
   * The publishers that a guard can hand out, exactly these and no subtypes, and the class of ours
   * that makes one which asks: it must be on the class path of the guard.
   */
  public static final Map<String, String> ADAPTERS =
      Map.of(
          "java.util.concurrent.Flow.Publisher", "dev.askfirst.runtime.flow.AskingPublisher",
          "org.reactivestreams.Publisher", "dev.askfirst.reactor.AskingFlux",
          "reactor.core.publisher.Flux", "dev.askfirst.reactor.AskingFlux",
          "reactor.core.publisher.Mono", "dev.askfirst.reactor.AskingMono");

  /** What no guard can ask ahead of, nor can one of a subtype. */
  public static final Set<String> FOREIGN =
      Set.of(
          "io.smallrye.mutiny.Uni",
          "io.smallrye.mutiny.Multi",
          "io.reactivex.rxjava3.core.CompletableSource",
          "io.reactivex.rxjava3.core.MaybeSource",
          "io.reactivex.rxjava3.core.ObservableSource",
          "io.reactivex.rxjava3.core.SingleSource",
          "io.reactivex.rxjava3.core.Flowable",
          "io.reactivex.CompletableSource",
          "io.reactivex.MaybeSource",
          "io.reactivex.ObservableSource",
          "io.reactivex.SingleSource",
          "io.reactivex.Flowable");

  /** The last parameter of a Kotlin {@code suspend} function. */
  public static final String CONTINUATION = "kotlin.coroutines.Continuation";

  private AsyncTypes() {}
}
