package dev.askfirst.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PlainTextTest {
  @Test
  void keepsWhatPeopleRead() {
    assertThat(PlainText.of("语音备忘 – “Mémo” 🎙")).isEqualTo("语音备忘 – “Mémo” 🎙");
  }

  @Test
  void showsNoEscapeSequenceAndNoSecondLine() {
    assertThat(PlainText.of("a\u001b[2Jb\r\nc\u2028d\u009b1m")).isEqualTo("a [2Jb  c d 1m");
  }

  @Test
  void turnsNoTextAround() {
    assertThat(PlainText.of("\u202eevil\u2066")).isEqualTo("evil");
  }

  @Test
  void keepsTheJoinersOfPersianAndEmoji() {
    assertThat(PlainText.of("می\u200cخواهم 👩\u200d💻")).isEqualTo("می\u200cخواهم 👩\u200d💻");
  }

  @Test
  void showsNoHalfCharacter() {
    assertThat(PlainText.of("a\ud83c")).isEqualTo("a");
  }

  @Test
  void aMethodWithoutItsPackage() {
    assertThat(PlainText.ofMethod("com.example_1.memo.GuardedVoiceMemo.record(Duration)"))
        .isEqualTo("GuardedVoiceMemo.record(Duration)");
    assertThat(PlainText.ofMethod("Memo.play(java.lang.String)\n"))
        .isEqualTo("Memo.play(java.lang.String)");
  }
}
