package dev.askfirst.runtime.internal.settings;

import dev.askfirst.runtime.Decision;
import dev.askfirst.runtime.Denial;
import dev.askfirst.runtime.ScopeDeniedException;
import dev.askfirst.runtime.SettingResult;
import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.internal.asking.Asking;
import dev.askfirst.runtime.internal.asking.RequestTexts;
import dev.askfirst.runtime.internal.decisions.Refusal;
import dev.askfirst.runtime.internal.decisions.Setting;
import dev.askfirst.runtime.internal.decisions.Shown;
import dev.askfirst.runtime.internal.ledger.StoreFailure;
import dev.askfirst.runtime.internal.subjects.SettingsPage;
import dev.askfirst.runtime.internal.subjects.SubjectState;
import dev.askfirst.runtime.internal.work.Effects;
import dev.askfirst.runtime.internal.work.Stages;
import dev.askfirst.runtime.spi.ConsentPrompt;
import dev.askfirst.runtime.spi.NobodyToAskException;
import dev.askfirst.runtime.spi.SettingRequest;
import dev.askfirst.runtime.spi.Withdrawal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Opens the settings, once at a time for each subject, and keeps what the person changes. */
public final class SettingsPages {
  private final Asking asking;
  private final Amendments amendments;
  private final @Nullable ConsentPrompt prompt;
  private final RequestTexts texts;

  public SettingsPages(
      Asking asking, Amendments amendments, @Nullable ConsentPrompt prompt, RequestTexts texts) {
    this.asking = asking;
    this.amendments = amendments;
    this.prompt = prompt;
    this.texts = texts;
  }

  /** Opens the settings, or joins those that are open. */
  public CompletionStage<SettingResult> open(SubjectState state, Subject subject) {
    SettingsPage page =
        state.decide(
            effects -> {
              if (state.page != null) {
                return state.page;
              }
              SettingsPage opened = new SettingsPage(subject);
              state.page = opened;
              state.hold();
              effects.add(() -> asking.threads().own(() -> show(state, opened)));
              return opened;
            });
    CompletableFuture<SettingResult> result = new CompletableFuture<>();
    Executor executor = asking.executor(subject);
    Stages.after(
        page.closed(), (setting, never) -> executor.execute(() -> complete(result, setting)));
    return result;
  }

  private static void complete(CompletableFuture<SettingResult> result, Setting setting) {
    if (setting.known()) {
      result.complete(new SettingResult(setting, "openSetting:ok"));
    } else {
      result.completeExceptionally(setting.fault().exception("openSetting"));
    }
  }

  private void show(SubjectState state, SettingsPage page) {
    Setting setting = asking.loader().load(state);
    if (!setting.known()) {
      end(state, page, setting);
    } else if (prompt == null) {
      end(state, page, without(page, Denial.NO_PROMPT, null));
    } else {
      show(state, page, setting, prompt);
    }
  }

  private void show(SubjectState state, SettingsPage page, Setting setting, ConsentPrompt shownBy) {
    try {
      Set<String> open = asking.asks().scopes(state.subject);
      Setting listed = Listing.of(asking.rules(), state, page, setting, open);
      SettingRequest request =
          texts.page(
              page.subject(), page.scopes(), listed, page.withdrawn().minimalCompletionStage());
      Shown shown = shown(request);
      Objects.requireNonNull(
              shownBy.openSetting(request), "ConsentPrompt.openSetting must not return null")
          .whenComplete(
              (changed, error) ->
                  asking.threads().own(() -> close(state, page, shown, changed, error)));
    } catch (StoreFailure unread) {
      Refusal refusal = unread.refusal(Optional.of(page.subject()));
      end(state, page, Setting.without(asking.rules(), refusal));
    } catch (Throwable thrown) {
      end(state, page, failed(page, thrown));
    }
  }

  private static Shown shown(SettingRequest request) {
    Map<String, List<String>> reasons = new HashMap<>();
    request.items().forEach(item -> reasons.put(item.scope(), item.reasons()));
    return new Shown(request.locale(), reasons);
  }

  private void close(
      SubjectState state,
      SettingsPage page,
      Shown shown,
      @Nullable Map<String, Decision> changed,
      @Nullable Throwable error) {
    if (page.closed().isDone()) {
      return;
    }
    if (error != null) {
      end(state, page, failed(page, error));
      return;
    }
    try {
      Map<String, Decision> decisions = checked(page, changed);
      amendments.set(state, page, decisions, shown);
      end(state, page, asking.loader().load(state));
    } catch (ScopeDeniedException denied) {
      end(state, page, without(page, denied.denial(), denied.getCause()));
    } catch (RuntimeException broken) {
      end(state, page, failed(page, broken));
    }
  }

  private static Map<String, Decision> checked(
      SettingsPage page, @Nullable Map<String, Decision> changed) {
    Map<String, Decision> decisions =
        Map.copyOf(Objects.requireNonNull(changed, "Settings were closed with null"));
    if (!page.lists(decisions.keySet())) {
      throw new IllegalStateException(
          "Settings change what they list, but these changed " + decisions.keySet());
    }
    return decisions;
  }

  private Setting failed(SettingsPage page, Throwable error) {
    Throwable cause = Stages.itself(error);
    Denial denial = cause instanceof NobodyToAskException ? Denial.NO_PROMPT : Denial.PROMPT_FAILED;
    return without(page, denial, cause);
  }

  private Setting without(SettingsPage page, Denial denial, @Nullable Throwable cause) {
    return Setting.without(
        asking.rules(), new Refusal(Optional.of(page.subject()), List.of(), denial, cause));
  }

  private void end(SubjectState state, SettingsPage page, Setting setting) {
    state.change(
        effects -> {
          if (state.page == page) {
            state.page = null;
            effects.add(state::release);
            effects.add(() -> page.closed().complete(setting));
          }
        });
  }

  /** Takes the settings back; under the lock. */
  public void close(SubjectState state, Effects effects) {
    SettingsPage page = state.page;
    if (page != null) {
      state.page = null;
      effects.add(state::release);
      effects.add(() -> asking.threads().own(() -> page.withdrawn().complete(Withdrawal.CLOSED)));
      effects.add(() -> page.closed().complete(without(page, Denial.CLOSED, null)));
    }
  }
}
