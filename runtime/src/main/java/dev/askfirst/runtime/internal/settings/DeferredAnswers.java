package dev.askfirst.runtime.internal.settings;

import dev.askfirst.runtime.AnswerResult;
import dev.askfirst.runtime.internal.asking.Asking;
import dev.askfirst.runtime.internal.asking.Question;
import dev.askfirst.runtime.internal.asking.RequestTexts;
import dev.askfirst.runtime.internal.decisions.Setting;
import dev.askfirst.runtime.internal.ledger.StoreFailure;
import dev.askfirst.runtime.internal.subjects.SubjectState;
import dev.askfirst.runtime.internal.work.Effects;
import dev.askfirst.runtime.spi.ConsentAnswer;
import dev.askfirst.runtime.spi.ConsentAnswer.Choice;
import dev.askfirst.runtime.spi.ConsentRequest;
import dev.askfirst.runtime.spi.OpenAsk;
import dev.askfirst.runtime.spi.SettingChange;
import dev.askfirst.runtime.spi.SettingStore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes answers that come in another request than their question. Waits for the store. */
public final class DeferredAnswers {
  private final Asking asking;
  private final RequestTexts texts;

  public DeferredAnswers(Asking asking, RequestTexts texts) {
    this.asking = asking;
    this.texts = texts;
  }

  /** The question of an id, as long as it is the subject's and reads as it did. */
  public Optional<ConsentRequest> pending(SubjectState state, String id) {
    try {
      Optional<OpenAsk> ask = asking.asks().find(id);
      return objection(state, ask).isPresent() ? Optional.empty() : ask.map(this::request);
    } catch (StoreFailure failure) {
      throw failure.refusal(Optional.of(state.subject)).exception("authorize");
    }
  }

  private ConsentRequest request(OpenAsk ask) {
    return texts.again(ask).request();
  }

  /** Keeps an answer if its question still stands. */
  public AnswerResult answer(SubjectState state, String id, Map<String, ConsentAnswer> given) {
    Map<String, ConsentAnswer> answers = Map.copyOf(given);
    Effects effects = new Effects();
    try {
      Optional<OpenAsk> ask = asking.asks().find(id);
      Optional<AnswerResult> objection = objection(state, ask);
      if (objection.isPresent()) {
        return objection.get();
      }
      DeferredReply reply = new DeferredReply(ask.orElseThrow(), answers, asking.changes());
      AnswerResult[] result = new AnswerResult[1];
      asking.ledger().changing(state, effects, () -> result[0] = keep(state, reply, effects));
      return result[0];
    } catch (StoreFailure failure) {
      throw failure.refusal(Optional.of(state.subject)).exception("authorize");
    } finally {
      effects.run();
    }
  }

  private Optional<AnswerResult> objection(SubjectState state, Optional<OpenAsk> found) {
    if (state.setting().closed()) {
      throw state.setting().fault().exception("authorize");
    }
    if (found.isEmpty()) {
      return Optional.of(AnswerResult.UNKNOWN);
    }
    OpenAsk ask = found.get();
    if (!ask.subject().equals(state.subject)) {
      return Optional.of(AnswerResult.OTHER_SUBJECT);
    }
    if (ask.expired(asking.now())) {
      return Optional.of(AnswerResult.EXPIRED);
    }
    // Put anew from what the callers wrote: the person must have read what is asked today.
    Question today = texts.again(ask);
    return today.digest().equals(ask.question())
        ? Optional.empty()
        : Optional.of(AnswerResult.TEXT_CHANGED);
  }

  private AnswerResult keep(SubjectState state, DeferredReply reply, Effects effects)
      throws StoreFailure {
    Setting setting = asking.ledger().reload(state, effects);
    while (!setting.closed()) {
      List<SettingChange> changes = reply.over(setting);
      SettingStore.Result result = asking.asks().answer(reply.ask(), changes);
      Setting next = asking.ledger().setting(result.current());
      if (result.written()) {
        Setting before = setting;
        state.locked(() -> take(state, reply, before, changes, next, effects));
        return reply.overtaken(before) ? AnswerResult.DECIDED_SINCE : AnswerResult.RECORDED;
      }
      setting = asking.ledger().install(state, next, effects);
      if (asking.asks().find(reply.ask().id()).isEmpty()) {
        return AnswerResult.UNKNOWN;
      }
    }
    throw setting.fault().exception("authorize");
  }

  private void take(
      SubjectState state,
      DeferredReply reply,
      Setting before,
      List<SettingChange> changes,
      Setting next,
      Effects effects) {
    state.adopt(next);
    for (SettingChange change : changes) {
      asking.audit().decided(state.subject, change, effects);
    }
    state.asked.addAll(reply.scopes(Choice.ALLOW_ONCE, before));
    state.asked.addAll(reply.scopes(Choice.LATER, before));
    for (String scope : reply.scopes(Choice.ALLOW_ONCE, before)) {
      state.passes.leave(scope, asking.now());
      state.backOff.answered(scope);
      asking.audit().allowedOnce(state.subject, scope, reply.shown().reasons(scope), effects);
    }
    reply
        .scopes(Choice.LATER, before)
        .forEach(scope -> state.backOff.unanswered(scope, asking.now()));
    Set<String> decided = changes.stream().map(SettingChange::scope).collect(Collectors.toSet());
    asking.supersede(state, decided::contains, effects);
  }
}
