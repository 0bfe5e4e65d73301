package dev.askfirst.runtime.terminal;

import static dev.askfirst.runtime.terminal.Requests.album;
import static dev.askfirst.runtime.terminal.Requests.microphone;
import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.runtime.Decision;
import dev.askfirst.runtime.terminal.Dialog.Turn;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SettingDialogTest {
  private final SettingDialog dialog =
      new SettingDialog(
          Requests.settings(microphone(Optional.of(Decision.DENIED)), album(Optional.empty())),
          TerminalPrompt.PHRASES.in(Locale.ENGLISH));

  @Test
  void listsWhatEachScopeIsForWhereItIsUsedAndItsState() {
    assertThat(dialog.opening())
        .isEqualTo(
            """

            Permissions of Voice Memo

              1  Microphone (scope.record): off
                 Record sound.
                 Why: Record your voice memo
                 Used by: GuardedVoiceMemo.record(Duration)

              2  Photo album (scope.writePhotosAlbum): not decided
            """);
    assertThat(dialog.asking()).isEqualTo("Number to turn on or off, or \"done\":");
  }

  @Test
  void aNumberTurnsAScopeOnAndOff() {
    assertThat(dialog.take("1")).isEqualTo(Turn.goesOn("Microphone (scope.record): on"));
    assertThat(dialog.take("1")).isEqualTo(Turn.goesOn("Microphone (scope.record): off"));
    assertThat(dialog.take("２").text()).endsWith(": on");
    assertThat(dialog.take("2").text()).endsWith(": off");
  }

  @Test
  void onlyWhatIsNotAsItWasHasChanged() {
    dialog.take("1");
    dialog.take("1");
    dialog.take("2");
    dialog.take("2");
    assertThat(changes(dialog.take("done")))
        .isEqualTo(Map.of("scope.writePhotosAlbum", Decision.DENIED));
  }

  @Test
  void doneAnEmptyLineOrTheEndOfInputClosesIt() {
    dialog.take("1");
    Map<String, Decision> changes = Map.of("scope.record", Decision.GRANTED);
    assertThat(changes(dialog.take("Done"))).isEqualTo(changes);
    assertThat(changes(dialog.take(""))).isEqualTo(changes);
    assertThat(changes(dialog.end())).isEqualTo(changes);
  }

  @Test
  void whatIsNoNumberOfTheListIsAskedForAgainAndThenItCloses() {
    assertThat(dialog.take("3").text())
        .isEqualTo("\"3\" is neither a number of the list nor \"done\".");
    assertThat(dialog.take("0x1").result()).isEmpty();
    dialog.take("1");
    assertThat(dialog.take("?").result()).isEmpty();
    assertThat(dialog.take("?").result()).isEmpty();
    assertThat(changes(dialog.take("?"))).containsOnlyKeys("scope.record");
  }

  @Test
  void understandsItsNumbersAndDone() {
    assertThat(dialog.understands("2")).isTrue();
    assertThat(dialog.understands("done")).isTrue();
    assertThat(dialog.understands("3")).isFalse();
    assertThat(dialog.understands("")).isFalse();
    assertThat(dialog.understands("record 5")).isFalse();
  }

  private static Map<String, Decision> changes(Turn<Map<String, Decision>> turn) {
    return turn.result().orElseThrow();
  }
}
