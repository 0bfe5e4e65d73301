package dev.askfirst.swing;

import dev.askfirst.runtime.Decision;
import dev.askfirst.runtime.spi.ConsentPrompt;
import dev.askfirst.runtime.spi.ConsentReply;
import dev.askfirst.runtime.spi.ConsentRequest;
import dev.askfirst.runtime.spi.SettingRequest;
import dev.askfirst.runtime.spi.Withdrawal;
import dev.askfirst.runtime.text.Phrases;
import java.awt.Dialog.ModalityType;
import java.awt.KeyboardFocusManager;
import java.awt.Window;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Asks in a dialog, and shows the settings in a window.
 *
 * <p>The dialog names the application, each scope with title, description and reasons, and offers
 * "Allow", "Only this once" and "Don't allow"; closing it, also by Escape, decides nothing. Where
 * several scopes are asked for, each is answered by itself, and is left undecided unless it is. No
 * key answers a dialog that has just come up: the focus is on its text, and no button is the
 * default. While it is open the other windows of the program take no input.
 *
 * <p>The settings are a window beside the others with a switch for each scope; what was switched
 * counts when it is closed.
 *
 * <p>The dialogs use the look and feel of the program, speak Chinese where the locale of the
 * request is and English in all others, and are laid out in the direction of that locale. Texts of
 * others are shown as they are: HTML in them is not rendered, control characters are left out.
 *
 * <p>A guarded call may be made on any thread. On the event thread it goes on with the events until
 * there is an answer, so that the program stays alive; what it called may then be entered again.
 * Use {@code async()} of the guard where that is not wanted. Safe for use by many threads.
 */
public final class SwingPrompt implements ConsentPrompt {
  private static final Phrases PHRASES = Phrases.read(SwingPrompt.class::getResourceAsStream, "zh");

  private final Supplier<? extends @Nullable Window> owner;

  /** Asks in front of the window that is active when the question comes. */
  public SwingPrompt() {
    this(() -> KeyboardFocusManager.getCurrentKeyboardFocusManager().getActiveWindow());
  }

  /**
   * Asks in front of a certain window.
   *
   * @param owner finds the window, on the event thread, each time; null for the middle of the
   *     screen
   * @throws NullPointerException if {@code owner} is null
   */
  public SwingPrompt(Supplier<? extends @Nullable Window> owner) {
    this.owner = Objects.requireNonNull(owner, "owner");
  }

  /**
   * Shows the dialog. A request that is withdrawn is answered by an empty reply.
   *
   * @param request what to ask
   * @return completes with the answers. Who completes or cancels it closes the dialog
   * @throws dev.askfirst.runtime.spi.NobodyToAskException if there is no display
   */
  @Override
  public CompletionStage<ConsentReply> ask(ConsentRequest request) {
    Said said = said(request.locale());
    return open(
        said,
        ModalityType.APPLICATION_MODAL,
        answer -> Question.of(request, said, answer),
        request.withdrawn(),
        ConsentReply.dismissed());
  }

  /**
   * Shows the settings.
   *
   * @param request what to show
   * @return completes with what was switched. Settings that are withdrawn have changed nothing
   * @throws dev.askfirst.runtime.spi.NobodyToAskException if there is no display
   */
  @Override
  public CompletionStage<Map<String, Decision>> openSetting(SettingRequest request) {
    Said said = said(request.locale());
    return open(
        said,
        ModalityType.MODELESS,
        closed -> Settings.of(request, said, closed),
        request.withdrawn(),
        Map.of());
  }

  @Override
  public void await(CompletionStage<?> answer) throws InterruptedException {
    if (Display.isEventThread()) {
      EventPump.until(answer);
    } else {
      ConsentPrompt.super.await(answer);
    }
  }

  private static Said said(Locale locale) {
    return new Said(PHRASES.in(locale), locale);
  }

  private <R> CompletionStage<R> open(
      Said said,
      ModalityType modality,
      Function<Consumer<R>, Content<R>> content,
      CompletionStage<Withdrawal> withdrawn,
      R ifWithdrawn) {
    CompletableFuture<R> result = new CompletableFuture<>();
    withdrawn.thenAccept(why -> result.complete(ifWithdrawn));
    Display.later(
        result,
        () -> {
          if (!result.isDone()) {
            Content<R> shown = content.apply(result::complete);
            PromptWindow.show(owner.get(), modality, said, shown, result);
          }
        });
    return result;
  }
}
