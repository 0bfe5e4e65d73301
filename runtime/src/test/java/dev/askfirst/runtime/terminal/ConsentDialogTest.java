package dev.askfirst.runtime.terminal;

import static dev.askfirst.runtime.terminal.Requests.ALBUM;
import static dev.askfirst.runtime.terminal.Requests.MICROPHONE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.runtime.spi.ConsentAnswer;
import dev.askfirst.runtime.spi.ConsentReply;
import dev.askfirst.runtime.spi.ConsentRequest;
import dev.askfirst.runtime.terminal.Dialog.Turn;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

final class ConsentDialogTest {
  private final ConsentDialog one = english(MICROPHONE);
  private final ConsentDialog two = english(MICROPHONE, ALBUM);

  @Test
  void showsApplicationTitleDescriptionReasonAndChoices() {
    assertThat(one.opening())
        .isEqualTo(
            """

            Voice Memo asks for your permission.

              Microphone (scope.record)
                Record sound.
                Why: Record your voice memo

              1  Allow
              2  Only this once
              3  Refuse
              4  Decide later\
            """);
    assertThat(one.asking()).isEqualTo("Your answer [1-4]:");
  }

  @Test
  void listsSeveralScopesAndAsksForEach() {
    assertThat(two.opening())
        .contains("Voice Memo asks for 2 permissions.")
        .contains(
            "  Photo album (scope.writePhotosAlbum)\n    Why: Save the memo\n    Why: Keep a copy")
        .endsWith("With \"all\" after it, an answer holds for all that are left: 1 all");
    assertThat(two.asking()).isEqualTo("Microphone (1 of 2) [1-4]:");
    assertThat(two.take("1").result()).isEmpty();
    assertThat(two.asking()).isEqualTo("Photo album (2 of 2) [1-4]:");
  }

  @Test
  void speaksChinese() {
    ConsentRequest request = Requests.asking(new CompletableFuture<>(), Locale.CHINA, MICROPHONE);
    ConsentDialog dialog = new ConsentDialog(request, TerminalPrompt.PHRASES.in(Locale.CHINA));
    assertThat(dialog.opening())
        .contains("“Voice Memo”请求您的授权。", "用途：Record your voice memo", "1  允许");
    assertThat(dialog.take("拒绝").text()).isEqualTo("Microphone：已拒绝，以后不再询问。");
  }

  @Test
  void givesEachAnswerAndSaysWhatItMeans() {
    answers("1", "Microphone: allowed.", ConsentAnswer.allow());
    answers("2", "Microphone: allowed, only this once.", ConsentAnswer.allowOnce());
    answers("3", "Microphone: refused; you will not be asked again.", ConsentAnswer.refuse());
    answers("4", "Microphone: not decided; you will be asked again.", ConsentAnswer.later());
  }

  @Test
  void keepsTheAnswersOfEachScopeApart() {
    two.take("3");
    assertThat(answers(two.take("once")))
        .isEqualTo(
            Map.of(
                "scope.record",
                ConsentAnswer.refuse(),
                "scope.writePhotosAlbum",
                ConsentAnswer.allowOnce()));
  }

  @Test
  void oneAnswerForAllThatAreLeft() {
    assertThat(answers(two.take("1 all")).values())
        .containsExactly(ConsentAnswer.allow(), ConsentAnswer.allow());
    ConsentDialog again = english(MICROPHONE, ALBUM);
    again.take("3");
    assertThat(answers(again.take("1 all")))
        .containsEntry("scope.record", ConsentAnswer.refuse())
        .containsEntry("scope.writePhotosAlbum", ConsentAnswer.allow());
  }

  @Test
  void asksAgainForWhatIsNoAnswerAndGivesUpAfterThree() {
    assertThat(one.take("perhaps\u001b[1m").text())
        .isEqualTo("\"perhaps [1m\" is not an answer. Type 1, 2, 3 or 4.");
    assertThat(one.take("").result()).isEmpty();
    assertThat(answers(one.take("5"))).isEmpty();
  }

  @Test
  void anAnswerStartsTheCountAnew() {
    two.take("?");
    two.take("?");
    two.take("1");
    two.take("?");
    assertThat(two.take("?").result()).isEmpty();
    assertThat(answers(two.take("?"))).isEqualTo(Map.of("scope.record", ConsentAnswer.allow()));
  }

  @Test
  void theEndOfInputDismissesWhatIsLeft() {
    assertThat(answers(one.end())).isEmpty();
    two.take("1");
    assertThat(answers(two.end())).containsOnlyKeys("scope.record");
  }

  @Test
  void anApplicationWithoutANameIsThisProgram() {
    ConsentRequest named = Requests.asking(MICROPHONE);
    ConsentRequest nameless =
        new ConsentRequest(
            named.subject(), " ", named.locale(), List.of(MICROPHONE), named.withdrawn());
    assertThat(dialog(nameless).opening()).startsWith("\nThis program asks for your permission.");
  }

  @Test
  void noTextOfTheApplicationPaintsOverTheQuestion() {
    ConsentRequest.Item hostile =
        new ConsentRequest.Item(
            "s\u0007", "T\u001b[2J", "d\nYour answer: 1", List.of("r\u202e", "\n"));
    assertThat(english(hostile).opening())
        .contains("  T [2J (s)\n    d Your answer: 1\n    Why: r\n\n  1  Allow");
  }

  private static ConsentDialog english(ConsentRequest.Item... items) {
    return dialog(Requests.asking(items));
  }

  private static ConsentDialog dialog(ConsentRequest request) {
    return new ConsentDialog(request, TerminalPrompt.PHRASES.in(Locale.ENGLISH));
  }

  private static void answers(String line, String says, ConsentAnswer answer) {
    Turn<ConsentReply> turn = english(MICROPHONE).take(line);
    assertThat(turn.text()).isEqualTo(says);
    assertThat(answers(turn)).isEqualTo(Map.of("scope.record", answer));
  }

  private static Map<String, ConsentAnswer> answers(Turn<ConsentReply> turn) {
    return turn.result().orElseThrow().answers();
  }
}
