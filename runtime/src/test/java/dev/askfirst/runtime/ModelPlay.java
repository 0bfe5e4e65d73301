package dev.askfirst.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.runtime.ModelStep.Answer;
import dev.askfirst.runtime.ModelStep.Call;
import dev.askfirst.runtime.ModelStep.Cancel;
import dev.askfirst.runtime.ModelStep.Clear;
import dev.askfirst.runtime.ModelStep.Fail;
import dev.askfirst.runtime.ModelStep.Keep;
import dev.askfirst.runtime.ModelStep.Pass;
import dev.askfirst.runtime.ModelStep.Revoke;
import dev.askfirst.runtime.ModelStep.Writes;
import dev.askfirst.runtime.spi.ConsentAnswer;
import dev.askfirst.runtime.spi.ConsentAnswer.Choice;
import dev.askfirst.runtime.spi.ConsentEvent;
import dev.askfirst.runtime.spi.SubjectResolver;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** One history, played to both. */
final class ModelPlay {
  private final Fixture fixture = new Fixture();
  private final FailingStore store = new FailingStore();
  private final Authorizer authorizer =
      fixture.builder().store(store).subjects(SubjectResolver.boundOnly()).build();
  private final List<ModelPerson> people = List.of(new ModelPerson(), new ModelPerson());
  private final List<Authorization> calls = new ArrayList<>();
  private final List<ModelQuestion.Call> modelled = new ArrayList<>();
  private final List<Integer> callers = new ArrayList<>();

  void play(List<ModelStep> history) {
    for (ModelStep step : history) {
      fixture.events.clear();
      people.forEach(person -> person.events.clear());
      assertThat(real(step)).as("outcome of %s", step).isEqualTo(model(step));
      check(step);
    }
  }

  private void check(ModelStep step) {
    for (int i = 0; i < calls.size(); i++) {
      assertThat(outcome(calls.get(i)))
          .as("call %d after %s", i, step)
          .isEqualTo(modelled.get(i).outcome);
    }
    for (int who = 0; who < people.size(); who++) {
      ModelPerson person = people.get(who);
      Map<String, Boolean> expected = new HashMap<>();
      person.decided.forEach((scope, said) -> expected.put(scope, said == Decision.GRANTED));
      Map<String, Boolean> actual = new HashMap<>();
      as(who, () -> actual.putAll(authorizer.getSetting().authSetting()));
      actual.keySet().retainAll(ModelStep.SCOPES);
      assertThat(actual).as("setting of %d after %s", who, step).isEqualTo(expected);
      ScriptedPrompt.Asked open = open(who);
      assertThat(open == null ? List.of() : open.scopes())
          .as("prompt of %d after %s", who, step)
          .isEqualTo(person.asked());
      assertThat(events(who))
          .as("events of %d after %s", who, step)
          .containsExactlyInAnyOrderElementsOf(person.events);
    }
  }

  private List<String> events(int who) {
    return fixture.events.stream()
        .filter(event -> event.subject().equals(Optional.of(subject(who))))
        .map(ModelPlay::text)
        .toList();
  }

  private static String text(ConsentEvent event) {
    return event.outcome()
        + " "
        + event.denial().map(Denial::name).orElseGet(() -> event.scopes().get(0));
  }

  private static Subject subject(int who) {
    return ModelStep.SUBJECTS.get(who);
  }

  private void as(int who, Runnable work) {
    authorizer.runAs(subject(who), work);
  }

  private ScriptedPrompt.@Nullable Asked open(int who) {
    return fixture.prompt.asked().stream()
        .filter(asked -> asked.request().subject().equals(subject(who)))
        .filter(asked -> !asked.reply().isDone() && asked.withdrawn() == null)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String outcome(Authorization call) {
    CompletableFuture<CallbackResult> future = call.toCompletableFuture();
    if (!future.isDone()) {
      return null;
    }
    return future.isCancelled()
        ? "cancelled"
        : future
            .handle((ok, no) -> no == null ? "ok" : ((ScopeDeniedException) no).denial().name())
            .join();
  }

  private boolean model(ModelStep step) {
    if (step instanceof Call call) {
      ModelQuestion.Call made = new ModelQuestion.Call(call.scopes());
      modelled.add(made);
      people.get(call.who()).call(made, fixture.time.instant());
    } else if (step instanceof Cancel cancel && !calls.isEmpty()) {
      int which = cancel.call() % calls.size();
      if (modelled.get(which).outcome == null) {
        people.get(callers.get(which)).cancel(modelled.get(which), fixture.time.instant());
      }
    } else if (step instanceof Answer answer) {
      person(answer.who()).answer(answer.choices(), writes(), fixture.time.instant());
    } else if (step instanceof Fail fail) {
      person(fail.who()).fail(fixture.time.instant());
    } else if (step instanceof Revoke revoke) {
      return person(revoke.who()).revoke(List.of(revoke.scope()), writes(), fixture.time.instant());
    } else if (step instanceof Clear clear) {
      return person(clear.who()).revoke(ModelStep.SCOPES, writes(), fixture.time.instant());
    } else if (step instanceof Keep keep) {
      return person(keep.who())
          .record(keep.scope(), keep.decision(), writes(), fixture.time.instant());
    } else if (step instanceof Pass) {
      people.forEach(person -> person.pass(fixture.time.instant()));
    }
    return true;
  }

  private ModelPerson person(int who) {
    return people.get(who);
  }

  private boolean writes() {
    return store.failWrites == null;
  }

  private boolean real(ModelStep step) {
    if (step instanceof Call call) {
      Requirement needs = Requirement.allOf(call.scopes().toArray(String[]::new));
      callers.add(call.who());
      as(call.who(), () -> calls.add(authorizer.authorize(needs)));
    } else if (step instanceof Cancel cancel && !calls.isEmpty()) {
      calls.get(cancel.call() % calls.size()).cancel();
    } else if (step instanceof Answer answer) {
      answer(open(answer.who()), answer.choices());
    } else if (step instanceof Fail fail) {
      fail(open(fail.who()));
    } else if (step instanceof Revoke revoke) {
      return done(revoke.who(), () -> authorizer.revoke(revoke.scope()));
    } else if (step instanceof Clear clear) {
      return done(clear.who(), authorizer::clear);
    } else if (step instanceof Keep keep) {
      return done(keep.who(), () -> authorizer.record(keep.scope(), keep.decision(), "form"));
    } else if (step instanceof Pass pass) {
      fixture.time.pass(pass.time());
    } else if (step instanceof Writes writes) {
      store.failWrites = writes.work() ? null : new IOException("store");
    }
    return true;
  }

  private boolean done(int who, Runnable amendment) {
    try {
      as(who, amendment);
      return true;
    } catch (ScopeDeniedException refused) {
      assertThat(refused.denial()).isEqualTo(Denial.STORE_UNAVAILABLE);
      return false;
    }
  }

  private static void fail(ScriptedPrompt.@Nullable Asked asked) {
    if (asked != null) {
      asked.reply().completeExceptionally(new IOException("prompt"));
    }
  }

  private static void answer(ScriptedPrompt.@Nullable Asked asked, List<Choice> choices) {
    if (asked == null) {
      return;
    }
    Map<String, ConsentAnswer> answers = new HashMap<>();
    for (int i = 0; i < asked.scopes().size(); i++) {
      ConsentAnswer answer =
          switch (choices.get(i)) {
            case ALLOW -> ConsentAnswer.allow();
            case ALLOW_ONCE -> ConsentAnswer.allowOnce();
            case REFUSE -> ConsentAnswer.refuse();
            case LATER -> ConsentAnswer.later();
          };
      answers.put(asked.scopes().get(i), answer);
    }
    asked.answer(answers);
  }
}
