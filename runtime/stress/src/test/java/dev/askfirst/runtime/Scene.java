package dev.askfirst.runtime;

import dev.askfirst.runtime.internal.work.Scheduler;
import dev.askfirst.runtime.spi.ConsentAnswer;
import dev.askfirst.runtime.spi.ConsentPrompt;
import dev.askfirst.runtime.spi.ConsentReply;
import dev.askfirst.runtime.spi.ConsentRequest;
import dev.askfirst.runtime.spi.SubjectResolver;
import dev.askfirst.runtime.spi.Withdrawal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * One person before one authorizer, who answers when the test says so. All steps of the engine run
 * on the thread that causes them, so that the actors of a test are all the threads there are.
 */
final class Scene implements ConsentPrompt {
  static final String RECORD = "scope.record";
  static final String CAMERA = "scope.camera";
  static final Requirement NEEDS_RECORD = Requirement.allOf(RECORD);
  static final Requirement NEEDS_CAMERA = Requirement.allOf(CAMERA);

  private static final Map<Subject, Scene> SCENES = new ConcurrentHashMap<>();
  private static final AtomicLong USERS = new AtomicLong();

  /** Timers by the thread that made the call which set them: of one scene each. */
  private static final ThreadLocal<@Nullable Scene> ON = new ThreadLocal<>();

  /** To make one for every scene would take longer than the race. */
  private static final Authorizer SHARED = start();

  final Subject subject = Subject.of("user-" + USERS.incrementAndGet());
  final Authorizer authorizer;
  final List<Asked> asked = new CopyOnWriteArrayList<>();
  final List<Runnable> timers = new CopyOnWriteArrayList<>();
  final AtomicInteger open = new AtomicInteger();
  volatile int mostOpen;

  /** A prompt that is or was open. */
  record Asked(ConsentRequest request, CompletableFuture<ConsentReply> reply, AtomicInteger open) {
    void answer(ConsentAnswer answer) {
      // Before the reply, with which the next prompt opens.
      open.decrementAndGet();
      reply.complete(ConsentReply.toAll(request, answer));
    }

    @Nullable Withdrawal withdrawn() {
      return request.withdrawn().toCompletableFuture().getNow(null);
    }
  }

  private Scene(@Nullable Authorizer own) {
    SCENES.put(subject, this);
    authorizer = own == null ? SHARED : own;
  }

  /** A person of an authorizer that others use as well. */
  static Scene shared() {
    return new Scene(null);
  }

  /** A person of an authorizer that may be closed. */
  static Scene alone() {
    return new Scene(start());
  }

  private static Authorizer start() {
    AuthorizerBuilder builder =
        Authorizer.builder()
            .subjects(SubjectResolver.boundOnly())
            .prompt(request -> SCENES.get(request.subject()).ask(request))
            .executor(Runnable::run);
    builder.config.own = Runnable::run;
    builder.config.scheduler = (delay, task) -> timer(task);
    return builder.build();
  }

  private static Scheduler.Timer timer(Runnable task) {
    Scene scene = ON.get();
    if (scene == null) {
      return () -> {};
    }
    scene.timers.add(task);
    return () -> scene.timers.remove(task);
  }

  @Override
  public CompletionStage<ConsentReply> ask(ConsentRequest request) {
    Asked one = new Asked(request, new CompletableFuture<>(), open);
    int now = open.incrementAndGet();
    synchronized (this) {
      mostOpen = Math.max(mostOpen, now);
    }
    asked.add(one);
    return one.reply();
  }

  Authorization authorize(Requirement requirement) {
    Authorization[] made = new Authorization[1];
    as(() -> made[0] = authorizer.authorize(requirement));
    return made[0];
  }

  /** Does something for the person. */
  void as(Runnable work) {
    ON.set(this);
    try {
      authorizer.runAs(subject, work);
    } finally {
      ON.remove();
    }
  }

  /** Answers all that is asked, until nothing is. */
  void answerAll(ConsentAnswer answer) {
    for (int i = 0; i < asked.size(); i++) {
      asked.get(i).answer(answer);
    }
  }

  boolean allows(Requirement requirement) {
    boolean[] allowed = new boolean[1];
    as(() -> allowed[0] = authorizer.getSetting().allows(requirement));
    return allowed[0];
  }

  /** How a call ended, in a word; "waits" if it has not. */
  static String outcome(Authorization call) {
    CompletableFuture<CallbackResult> future = call.toCompletableFuture();
    if (!future.isDone()) {
      return "waits";
    }
    if (future.isCancelled()) {
      return "cancelled";
    }
    return future.handle((ok, error) -> ok != null ? "ok" : word(error)).join();
  }

  private static String word(Throwable error) {
    return error instanceof ScopeDeniedException denied ? denied.denial().name() : error.toString();
  }

  /** Leaves nothing behind: there are many scenes. */
  void end() {
    SCENES.remove(subject);
  }
}
