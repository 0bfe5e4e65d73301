package dev.askfirst.runtime.model;

import dev.askfirst.runtime.Authorizer;
import dev.askfirst.runtime.Decision;
import dev.askfirst.runtime.ManualTime;
import dev.askfirst.runtime.ScopeDeniedException;
import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.model.Step.Said;
import dev.askfirst.runtime.spi.ConsentAnswer;
import dev.askfirst.runtime.spi.ConsentReply;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Does what a step says to an authorizer. */
final class Deeds {
  final Map<Integer, Caller> callers = new TreeMap<>();
  final Map<Integer, String> results = new ConcurrentSkipListMap<>();

  /** The questions of each person that were left to other requests, in the order they were seen. */
  private final Map<Subject, List<String>> left = new HashMap<>();

  private final Authorizer authorizer;
  private final KeptStore store;
  private final Screen screen;
  private final ManualTime time;
  private final Instant start;
  private final Consumer<Runnable> threads;

  Deeds(
      Authorizer authorizer,
      KeptStore store,
      Screen screen,
      ManualTime time,
      Consumer<Runnable> threads) {
    this.authorizer = authorizer;
    this.store = store;
    this.screen = screen;
    this.time = time;
    this.start = time.instant();
    this.threads = threads;
  }

  static Subject subject(int who) {
    return Subject.of(List.of("alice", "bob").get(who));
  }

  List<String> left(int who) {
    return left(subject(who));
  }

  List<String> left(Subject subject) {
    return left.computeIfAbsent(subject, same -> new ArrayList<>());
  }

  /** A step with the call or question that it is about, of those that there are by now. */
  Step about(Step step) {
    if (step instanceof Step.Stops stops && !callers.isEmpty()) {
      List<Integer> calls = List.copyOf(callers.keySet());
      return new Step.Stops(calls.get(stops.call() % calls.size()));
    } else if (step instanceof Step.Replies replies && !left(replies.who()).isEmpty()) {
      int ask = replies.ask() % left(replies.who()).size();
      return new Step.Replies(replies.who(), ask, replies.said());
    }
    return step;
  }

  /** What there is to do for a step about what is open now. */
  Callable<?> of(Step step, int id) {
    if (step instanceof Step.Calls calls) {
      Caller caller = new Caller(authorizer);
      callers.put(id, caller);
      return () -> caller.call(calls.shape(), calls.needs(), threads, as(calls.who()));
    } else if (step instanceof Step.Stops stops) {
      Caller caller = callers.get(stops.call());
      return () -> caller != null && caller.stop();
    } else if (step instanceof Step.Replies replies) {
      return () -> reply(replies, id);
    } else if (step instanceof Step.Revokes revokes) {
      return () -> amend(revokes.who(), id, () -> authorizer.revoke(revokes.scope()));
    } else if (step instanceof Step.Clears clears) {
      return () -> amend(clears.who(), id, authorizer::clear);
    } else if (step instanceof Step.Keeps keeps) {
      return () ->
          amend(
              keeps.who(), id, () -> authorizer.record(keeps.scope(), keeps.decision(), "a form"));
    } else if (step instanceof Step.Opens opens) {
      return () -> open(opens.who(), id);
    } else if (step instanceof Step.Closes closes) {
      return close(closes);
    }
    return prompted(step);
  }

  private Callable<?> prompted(Step step) {
    if (step instanceof Step.Answers answers) {
      Screen.Asked asked = screen.prompt(subject(answers.who()));
      return () -> asked != null && asked.reply().complete(reply(asked.scopes(), answers.said()));
    } else if (step instanceof Step.Fails fails) {
      Screen.Asked asked = screen.prompt(subject(fails.who()));
      return () -> asked != null && asked.reply().completeExceptionally(new IOException("prompt"));
    } else if (step instanceof Step.Defers defers) {
      Screen.Asked asked = screen.prompt(subject(defers.who()));
      return () -> asked != null && asked.reply().complete(ConsentReply.deferred(defers.openFor()));
    }
    return () -> circumstances(step);
  }

  private boolean circumstances(Step step) throws Exception {
    if (step instanceof Step.Elsewhere elsewhere) {
      if (store.reads) {
        store.keepElsewhere(subject(elsewhere.who()), elsewhere.scope(), elsewhere.decision());
      }
    } else if (step instanceof Step.Ticks ticks) {
      time.tick(ticks.time());
    } else if (step instanceof Step.Fires) {
      time.fire();
    } else if (step instanceof Step.Reads reads) {
      store.reads = reads.work();
    } else if (step instanceof Step.Writes writes) {
      store.writes = writes.work();
    } else if (step instanceof Step.Lost) {
      store.lose();
    } else {
      throw new IllegalArgumentException("What does " + step + " do?");
    }
    return true;
  }

  private Consumer<Runnable> as(int who) {
    return work -> authorizer.runAs(subject(who), work);
  }

  private ConsentReply reply(List<String> scopes, List<Said> said) {
    return ConsentReply.of(answers(scopes, said));
  }

  private Map<String, ConsentAnswer> answers(List<String> scopes, List<Said> said) {
    Map<String, ConsentAnswer> answers = new HashMap<>();
    IntStream.range(0, scopes.size())
        .forEach(i -> answers.put(scopes.get(i), said.get(i).answer(start)));
    return answers;
  }

  private boolean reply(Step.Replies replies, int id) {
    List<String> known = left(replies.who());
    String ask = replies.ask() < known.size() ? known.get(replies.ask()) : "none";
    as(replies.who())
        .accept(
            () -> {
              try {
                List<String> scopes =
                    authorizer
                        .pending(ask)
                        .map(request -> request.items().stream().map(item -> item.scope()).toList())
                        .orElse(List.of());
                results.put(id, authorizer.answer(ask, answers(scopes, replies.said())).name());
              } catch (ScopeDeniedException refused) {
                results.put(id, refused.denial().name());
              }
            });
    return true;
  }

  private boolean amend(int who, int id, Runnable amendment) {
    try {
      as(who).accept(amendment);
      results.put(id, "done");
    } catch (ScopeDeniedException refused) {
      results.put(id, refused.denial().name());
    }
    return true;
  }

  private boolean open(int who, int id) {
    as(who)
        .accept(
            () ->
                authorizer
                    .openSetting()
                    .whenComplete((set, refused) -> results.put(id, result(refused))));
    return true;
  }

  private static String result(Throwable refused) {
    return refused instanceof ScopeDeniedException denied ? denied.denial().name() : "done";
  }

  private Callable<?> close(Step.Closes closes) {
    Screen.Opened opened = screen.settings(subject(closes.who()));
    return () -> {
      if (opened != null) {
        Map<String, Decision> changed =
            opened.scopes().contains(closes.scope())
                ? Map.of(closes.scope(), closes.decision())
                : Map.of();
        opened.changed().complete(changed);
      }
      return true;
    };
  }
}
