package dev.askfirst.swing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.runtime.spi.ConsentRequest;
import java.awt.Component;
import java.awt.Toolkit;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Locale;
import javax.swing.AbstractButton;
import javax.swing.JDialog;
import javax.swing.JScrollPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the dialog says, and how it is laid out. */
@ExtendWith(NeedsDisplay.class)
final class LooksTest {
  private final Person person = new Person();
  private final Requests requests = new Requests();

  LooksTest() throws Exception {}

  @AfterEach
  void leave() throws Exception {
    person.leave();
  }

  @Test
  void oneScopeInEnglish() throws Exception {
    JDialog dialog = show(requests.question(Requests.RECORD));
    assertThat(dialog.getTitle()).isEqualTo("Voice Memo");
    assertThat(Looks.texts(dialog))
        .containsExactly(
            "Voice Memo asks for your permission.",
            "Microphone (scope.record)",
            "Record sound with the microphone, in calls and live streams too.",
            "Why: Record your voice memo");
    assertThat(Looks.labels(dialog)).containsExactly("Don't allow", "Only this once", "Allow");
    assertThat(Looks.cutOff(dialog)).isEmpty();
  }

  @Test
  void oneScopeInChinese() throws Exception {
    JDialog dialog = show(requests.chinese());
    assertThat(Looks.texts(dialog))
        .containsExactly("“语音备忘”请求您的授权。", "麦克风（scope.record）", "使用麦克风录音，包括通话和直播。", "用途：录制您的语音备忘");
    assertThat(Looks.labels(dialog)).containsExactly("不允许 (D)", "仅允许这一次 (O)", "允许 (A)");
    assertThat(Looks.cutOff(dialog)).isEmpty();
  }

  @Test
  void englishForEverybodyElseAndAnApplicationWithoutAName() throws Exception {
    JDialog dialog = show(requests.question(Locale.FRENCH, "", Requests.RECORD));
    assertThat(Looks.texts(dialog)).contains("This program asks for your permission.");
    assertThat(Looks.labels(dialog)).contains("Allow");
  }

  @Test
  void severalScopes() throws Exception {
    JDialog dialog = show(requests.question(Requests.RECORD, Requests.ALBUM, Requests.LOCATION));
    assertThat(Looks.texts(dialog))
        .contains(
            "Voice Memo asks for 3 permissions.",
            "Why: Keep the cover of a memo",
            "Why: Keep the pictures that you add to it");
    assertThat(Looks.labels(dialog).subList(0, 4))
        .containsExactly("Don't allow", "Decide later", "Only this once", "Allow");
    assertThat(Looks.cutOff(dialog)).isEmpty();
  }

  @Test
  void fromRightToLeft() throws Exception {
    JDialog dialog = show(requests.question(Locale.forLanguageTag("ar"), "مذكرة", Requests.ALBUM));
    assertThat(x(dialog, "choice.allow")).isLessThan(x(dialog, "choice.refuse"));
    JDialog other = show(requests.question(Requests.ALBUM));
    assertThat(x(other, "choice.allow")).isGreaterThan(x(other, "choice.refuse"));
  }

  @Test
  void assistiveTechnologyIsToldEverything() throws Exception {
    JDialog dialog = show(requests.question(Requests.RECORD));
    Component page = Person.find(dialog, "page");
    String text =
        """
        Microphone (scope.record)
        Record sound with the microphone, in calls and live streams too.
        Why: Record your voice memo\
        """;
    assertThat(Person.look(() -> dialog.getMostRecentFocusOwner())).isSameAs(page);
    assertThat(page.getAccessibleContext().getAccessibleName())
        .isEqualTo("Voice Memo asks for your permission.");
    assertThat(page.getAccessibleContext().getAccessibleDescription()).isEqualTo(text);
    assertThat(dialog.getAccessibleContext().getAccessibleDescription()).isEqualTo(text);
    Component allow = Person.find(dialog, "choice.allow");
    assertThat(allow.getAccessibleContext().getAccessibleName()).isEqualTo("Allow");
    assertThat(allow.getAccessibleContext().getAccessibleDescription())
        .isEqualTo("Microphone: Allow");
    person.press(KeyEvent.VK_ESCAPE);
    JDialog several = show(requests.question(Requests.RECORD, Requests.ALBUM));
    assertThat(
            Person.find(several, "choice.once scope.writePhotosAlbum")
                .getAccessibleContext()
                .getAccessibleName())
        .isEqualTo("Photo album: Only this once");
  }

  @Test
  void textOfOthersIsShownAsItIs() throws Exception {
    String html = "<html><b>Safe</b><br>";
    JDialog dialog =
        show(
            requests.question(
                Locale.ENGLISH,
                html,
                new ConsentRequest.Item("scope.a", html, "a\u202eb\nc", List.of(html)),
                new ConsentRequest.Item("scope.b", html, html, List.of())));
    assertThat(Looks.texts(dialog))
        .contains(html + " (scope.a)", "a b c", "Why: " + html)
        .first()
        .isEqualTo(html + " asks for 2 permissions.");
    for (AbstractButton button : Person.findAll(dialog, AbstractButton.class)) {
      assertThat(button.getClientProperty("html")).isNull();
    }
  }

  @Test
  void longTextsWrapAndScroll() throws Exception {
    String text = "A word, and another, in a sentence that does not end. ".repeat(60);
    ConsentRequest.Item item =
        new ConsentRequest.Item("scope.long", text, text, List.of(text, "x".repeat(500)));
    JDialog dialog = show(requests.question(item, Requests.RECORD));
    assertThat(dialog.getHeight()).isLessThan(Toolkit.getDefaultToolkit().getScreenSize().height);
    assertThat(dialog.getWidth()).isLessThan(800);
    assertThat(Looks.cutOff(dialog)).isEmpty();
    JScrollPane pane = Person.findAll(dialog, JScrollPane.class).get(0);
    assertThat(Person.look(() -> pane.getVerticalScrollBar().isShowing())).isTrue();
    assertThat(Person.look(() -> pane.getVerticalScrollBar().getValue())).isZero();
    person.press(KeyEvent.VK_PAGE_DOWN);
    assertThat(Person.look(() -> pane.getVerticalScrollBar().getValue())).isPositive();
    assertThat(Person.find(dialog, "done").isShowing()).isTrue();
  }

  private JDialog show(ConsentRequest request) throws Exception {
    var unused = new SwingPrompt().ask(request);
    return person.awaitWindow();
  }

  private static int x(JDialog dialog, String name) throws Exception {
    return Person.find(dialog, name).getX();
  }
}
