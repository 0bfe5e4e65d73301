package dev.askfirst.runtime.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.runtime.Authorizer;
import dev.askfirst.runtime.Crowd;
import dev.askfirst.runtime.ManualTime;
import dev.askfirst.runtime.ScopeDeniedException;
import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.internal.Config;
import dev.askfirst.runtime.spi.ConsentEvent;
import dev.askfirst.runtime.spi.SubjectResolver;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** A history, played to an authorizer and to the model. */
final class Play {
  private final ManualTime time = new ManualTime();
  private final Possible possible = new Possible(time.instant());
  private final KeptStore store = new KeptStore();
  private final Screen screen = new Screen();
  private final List<ConsentEvent> events = new CopyOnWriteArrayList<>();
  private final List<ConsentEvent> told = new ArrayList<>();
  private final Consumer<Runnable> threads;
  private final Authorizer authorizer;
  private final Deeds deeds;
  private int steps;

  /** What waits, and what happens at once, has threads from here. */
  Play(Consumer<Runnable> threads) {
    this.threads = threads;
    Config config = new Config();
    config.store = store;
    config.prompt = screen;
    config.resolver = SubjectResolver.boundOnly();
    config.listener = events::add;
    config.clock = time;
    config.scheduler = time;
    config.maxWaiters = Integer.MAX_VALUE;
    // What follows from a step is done by its thread: when all threads are done, all is quiet.
    config.executor = Runnable::run;
    config.own = Runnable::run;
    authorizer = config.start();
    deeds = new Deeds(authorizer, store, screen, time, threads);
  }

  void play(List<Step> history) throws Exception {
    for (Step step : history) {
      play(step);
    }
    close();
  }

  private void play(Step step) throws Exception {
    List<Step> parts = step instanceof Step.Together together ? together.steps() : List.of(step);
    List<Callable<?>> toDo = new ArrayList<>();
    List<List<Move>> moves = new ArrayList<>();
    for (Step part : parts.stream().map(deeds::about).toList()) {
      int id = steps++;
      toDo.add(deeds.of(part, id));
      moves.add(Moves.of(part, id, possible.start()));
    }
    if (toDo.size() == 1) {
      toDo.get(0).call();
    } else {
      atOnce(toDo);
    }
    possible.happen(moves, parts.stream().anyMatch(Play::late));
    Sight seen = look();
    assertThat(possible.see(seen)).as("after %s", step).contains(seen);
    assertThat(screen.overlaps).as("prompts at once").hasValue(0);
  }

  /** What is kept may be read again, and the next question be put, after others acted. */
  private static boolean late(Step step) {
    return step instanceof Step.Lost || step instanceof Step.Defers;
  }

  private void atOnce(List<Callable<?>> deeds) throws ExecutionException {
    CountDownLatch go = new CountDownLatch(1);
    List<CompletableFuture<Object>> running = new ArrayList<>();
    for (Callable<?> deed : deeds) {
      running.addAll(
          Crowd.start(
              1,
              threads,
              () -> {
                go.await();
                return deed.call();
              }));
    }
    go.countDown();
    for (CompletableFuture<Object> one : running) {
      Crowd.result(one);
    }
  }

  private Sight look() {
    Map<Integer, String> calls = new TreeMap<>();
    deeds.callers.forEach((id, caller) -> calls.put(id, caller.outcome(this::word)));
    told.addAll(events);
    Sight sight =
        new Sight(
            calls,
            new TreeMap<>(deeds.results),
            IntStream.range(0, Histories.PEOPLE).mapToObj(this::person).toList());
    events.clear();
    return sight;
  }

  private String word(ScopeDeniedException denied) {
    return denied
        .askId()
        .map(ask -> denied.denial() + " " + number(denied.subject().orElseThrow(), ask))
        .orElse(denied.denial().name());
  }

  private int number(Subject subject, String ask) {
    List<String> left = deeds.left(subject);
    if (!left.contains(ask)) {
      left.add(ask);
    }
    return left.indexOf(ask);
  }

  private Sight.Person person(int who) {
    Subject subject = Deeds.subject(who);
    String[] setting = new String[1];
    authorizer.runAs(subject, () -> setting[0] = setting());
    Screen.Asked asked = screen.prompt(subject);
    Screen.Opened opened = screen.settings(subject);
    return new Sight.Person(
        setting[0],
        asked == null ? List.of() : asked.scopes(),
        opened == null ? List.of() : opened.scopes(),
        events.stream()
            .filter(event -> event.subject().equals(Optional.of(subject)))
            .map(Play::word)
            .sorted()
            .toList());
  }

  private String setting() {
    try {
      Map<String, Boolean> decided = new TreeMap<>(authorizer.getSetting().authSetting());
      decided.keySet().retainAll(Needs.SCOPES);
      return decided.toString();
    } catch (ScopeDeniedException unavailable) {
      return unavailable.denial().name();
    }
  }

  private static String word(ConsentEvent event) {
    return event.outcome()
        + " "
        + event.denial().map(Enum::name).orElseGet(() -> event.scopes().get(0));
  }

  /** Nobody hangs, and the listener was told every decision that was kept, once and in order. */
  private void close() {
    List<Caller> waiting =
        deeds.callers.values().stream()
            .filter(caller -> caller.outcome(this::word).equals("waits"))
            .toList();
    authorizer.close();
    assertThat(waiting).allSatisfy(it -> assertThat(it.outcome(this::word)).isEqualTo("CLOSED"));
    for (int who = 0; who < Histories.PEOPLE; who++) {
      Optional<Subject> subject = Optional.of(Deeds.subject(who));
      assertThat(told)
          .filteredOn(event -> event.subject().equals(subject) && event.denial().isEmpty())
          .filteredOn(event -> event.outcome() != ConsentEvent.Outcome.ALLOWED_ONCE)
          .extracting(Play::word)
          .isEqualTo(store.log(subject.get()));
    }
  }
}
