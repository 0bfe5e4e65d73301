package dev.askfirst.runtime.internal.asking;

import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.internal.decisions.Shown;
import dev.askfirst.runtime.internal.ledger.StoreFailure;
import dev.askfirst.runtime.internal.subjects.Ask;
import dev.askfirst.runtime.internal.subjects.SubjectState;
import dev.askfirst.runtime.internal.subjects.Waiter;
import dev.askfirst.runtime.spi.ConsentPrompt;
import dev.askfirst.runtime.spi.ConsentReply;
import dev.askfirst.runtime.spi.ConsentRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts a question to the person, on a thread of the asking's own. */
final class Prompter {
  private final Asking asking;
  private final ConsentPrompt prompt;
  private final RequestTexts texts;
  private final Answers answers;

  Prompter(Asking asking, ConsentPrompt prompt, RequestTexts texts) {
    this.asking = asking;
    this.prompt = prompt;
    this.texts = texts;
    this.answers = asking.answers();
  }

  /** What the callers need a question answered for. */
  private record Wanted(Subject subject, Map<String, List<String>> reasons) {}

  void show(SubjectState state, Ask ask) {
    try {
      Wanted wanted = wanted(state, ask);
      if (wanted != null) {
        show(state, ask, wanted);
      }
    } finally {
      ask.shown().complete(true);
    }
  }

  private void show(SubjectState state, Ask ask, Wanted wanted) {
    try {
      Question question =
          texts.question(
              wanted.subject(), wanted.reasons(), ask.withdrawn().minimalCompletionStage());
      if (asking.deferral().open(state, ask, question)) {
        return;
      }
      ConsentRequest request = question.request();
      state.locked(() -> ask.tells(shown(request)));
      Objects.requireNonNull(prompt.ask(request), "ConsentPrompt.ask must not return null")
          .whenComplete(
              (reply, error) ->
                  asking.threads().own(() -> take(state, ask, question, reply, error)));
    } catch (Throwable thrown) {
      answers.failed(state, ask, thrown);
    }
  }

  /** What all have to say who wait by now; null if none do. */
  private @Nullable Wanted wanted(SubjectState state, Ask ask) {
    return state.find(
        () -> {
          if (!ask.in(Ask.Phase.OPEN)) {
            return null;
          }
          List<Waiter> waiters = List.copyOf(ask.waiters());
          return new Wanted(waiters.get(0).call().subject(), reasons(ask, waiters));
        });
  }

  private static Map<String, List<String>> reasons(Ask ask, List<Waiter> waiters) {
    Map<String, List<String>> reasons = new LinkedHashMap<>();
    for (String scope : ask.scopes()) {
      List<String> told = new ArrayList<>();
      waiters.forEach(waiter -> told.addAll(waiter.call().reasons(scope)));
      reasons.put(scope, told);
    }
    return reasons;
  }

  private static Shown shown(ConsentRequest request) {
    Map<String, List<String>> reasons = new LinkedHashMap<>();
    request.items().forEach(item -> reasons.put(item.scope(), item.reasons()));
    return new Shown(request.locale(), reasons);
  }

  private void take(
      SubjectState state,
      Ask ask,
      Question question,
      @Nullable ConsentReply reply,
      @Nullable Throwable error) {
    Shown shown = shown(question.request());
    if (error != null) {
      answers.failed(state, ask, error);
    } else if (reply == null) {
      answers.failed(state, ask, new NullPointerException("A prompt answered with null"));
    } else if (reply.openFor().isPresent()) {
      defer(state, ask, question, reply.openFor().get());
    } else if (!shown.byScope().keySet().containsAll(reply.answers().keySet())) {
      answers.failed(
          state,
          ask,
          new IllegalStateException(
              "A prompt answers what it was asked, but it was asked for "
                  + shown.byScope().keySet()
                  + " and answered "
                  + reply.answers().keySet()));
    } else {
      answers.answered(state, ask, shown, reply);
    }
  }

  private void defer(SubjectState state, Ask ask, Question question, Duration openFor) {
    try {
      asking.deferral().defer(state, ask, question, openFor);
    } catch (StoreFailure failure) {
      answers.failed(state, ask, failure);
    }
  }
}
