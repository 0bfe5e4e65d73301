package dev.askfirst.swing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.runtime.Decision;
import dev.askfirst.runtime.spi.SettingRequest;
import dev.askfirst.runtime.spi.Withdrawal;
import java.awt.event.KeyEvent;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.swing.JCheckBox;
import javax.swing.JDialog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A person changes the settings. */
@ExtendWith(NeedsDisplay.class)
final class SettingsTest {
  private static final String RECORD = "scope.record";
  private static final String ALBUM = "scope.writePhotosAlbum";
  private static final String LOCATION = "scope.userLocation";

  private final Person person = new Person();
  private final Requests requests = new Requests();

  SettingsTest() throws Exception {}

  @AfterEach
  void leave() throws Exception {
    person.leave();
  }

  @Test
  void showsWhatWasDecidedAndLetsTheProgramGoOn() throws Exception {
    CompletableFuture<Map<String, Decision>> changes = open(requests.settings());
    JDialog window = person.awaitWindow();
    assertThat(window.isModal()).isFalse();
    assertThat(state(window, RECORD)).isEqualTo("off");
    assertThat(state(window, LOCATION)).isEqualTo("not decided");
    assertThat(state(window, ALBUM)).isEqualTo("on");
    assertThat(toggle(window, RECORD).isSelected()).isFalse();
    assertThat(toggle(window, LOCATION).isSelected()).isFalse();
    assertThat(toggle(window, ALBUM).isSelected()).isTrue();
    person.click(window, "settings.close");
    assertThat(result(changes)).isEmpty();
    Person.awaitGone(window);
  }

  @Test
  void whatWasSwitchedIsTheResult() throws Exception {
    CompletableFuture<Map<String, Decision>> changes = open(requests.settings());
    JDialog window = person.awaitWindow();
    person.click(window, "setting " + RECORD);
    person.click(window, "setting " + LOCATION);
    person.click(window, "setting " + ALBUM);
    person.click(window, "setting " + ALBUM);
    assertThat(state(window, RECORD)).isEqualTo("on");
    assertThat(changes).isNotDone();
    person.click(window, "settings.close");
    assertThat(result(changes))
        .containsOnly(Map.entry(RECORD, Decision.GRANTED), Map.entry(LOCATION, Decision.GRANTED));
  }

  @Test
  void byKeysAlone() throws Exception {
    CompletableFuture<Map<String, Decision>> changes = open(requests.settings());
    person.awaitWindow();
    person.press(KeyEvent.VK_TAB);
    person.press(KeyEvent.VK_TAB);
    person.press(KeyEvent.VK_TAB);
    person.press(KeyEvent.VK_SPACE);
    person.press(KeyEvent.VK_ESCAPE);
    assertThat(result(changes)).containsOnly(Map.entry(ALBUM, Decision.DENIED));
  }

  @Test
  void withdrawnSettingsHaveChangedNothing() throws Exception {
    CompletableFuture<Map<String, Decision>> changes = open(requests.settings());
    JDialog window = person.awaitWindow();
    person.click(window, "setting " + RECORD);
    requests.withdrawn.complete(Withdrawal.CLOSED);
    assertThat(result(changes)).isEmpty();
    Person.awaitGone(window);
  }

  @Test
  void whereThereIsNothingToBeSetItSaysSo() throws Exception {
    CompletableFuture<Map<String, Decision>> changes = open(requests.settings(Locale.ENGLISH));
    JDialog window = person.awaitWindow();
    assertThat(Looks.texts(window))
        .containsExactly(
            "Permissions of Voice Memo", "Voice Memo has not asked for any permission yet.");
    person.press(KeyEvent.VK_ALT, KeyEvent.VK_C);
    assertThat(result(changes)).isEmpty();
  }

  @Test
  void saysWhereAScopeIsUsedAndNamesItsSwitch() throws Exception {
    CompletableFuture<Map<String, Decision>> changes = open(requests.settings());
    JDialog window = person.awaitWindow();
    assertThat(Looks.texts(window))
        .contains(
            "Photo album (scope.writePhotosAlbum)",
            "Save pictures and videos to your album.",
            "Why: Keep the cover of a memo",
            "Used by: GuardedVoiceMemo.export(Clip)",
            "Used by: GuardedCovers.save(Image)");
    var context = toggle(window, RECORD).getAccessibleContext();
    assertThat(context.getAccessibleName()).isEqualTo("Microphone (scope.record)");
    assertThat(context.getAccessibleDescription())
        .isEqualTo(
            """
            Record sound with the microphone, in calls and live streams too.
            Why: Record your voice memo\
            """);
    person.press(KeyEvent.VK_ESCAPE);
    assertThat(result(changes)).isEmpty();
  }

  private static CompletableFuture<Map<String, Decision>> open(SettingRequest request) {
    return new SwingPrompt().openSetting(request).toCompletableFuture();
  }

  private static JCheckBox toggle(JDialog window, String scope) throws Exception {
    return (JCheckBox) Person.find(window, "setting " + scope);
  }

  private static String state(JDialog window, String scope) throws Exception {
    return Person.look(toggle(window, scope)::getText);
  }

  private static Map<String, Decision> result(CompletableFuture<Map<String, Decision>> changes)
      throws Exception {
    return changes.get(30, TimeUnit.SECONDS);
  }
}
