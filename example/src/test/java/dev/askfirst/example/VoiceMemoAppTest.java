package dev.askfirst.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.example.Application.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a user sees: asked once, goes on with the same call; refused stays refused until settings.
 */
@Timeout(120)
final class VoiceMemoAppTest {
  @TempDir private Path place;
  private Application application;

  @BeforeEach
  void open() {
    application = new Application(place);
  }

  @Test
  void askedOnceAndGoesOnWithTheSameCall() throws Exception {
    Ended ended = application.hears("record 2", "allow", "record 1", "list", "quit");
    assertThat(ended.output())
        .containsSubsequence(
            "memo> record 2\n",
            "Voice Memo asks for your permission.",
            "  Microphone (scope.record)\n",
            "    Why: Record your voice memo\n",
            "Your answer [1-4]: allow\nMicrophone: allowed.\n",
            "Recorded memo-1: ",
            "memo> record 1\n",
            "Recorded memo-2: ",
            "memo> list\nmemo-1  2.0 s\nmemo-2  1.0 s\n");
    assertThat(ended.timesAsked()).isEqualTo(1);
    assertThat(ended.status()).isZero();
    assertThat(WavFile.length(memo(1))).isEqualTo(Duration.ofSeconds(2));
    assertThat(WavFile.length(memo(2))).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void refusedStaysRefusedUntilTheSettings() throws Exception {
    Ended ended =
        application.hears("record 1", "3", "record 1", "settings", "1", "done", "record 1", "quit");
    assertThat(ended.output())
        .containsSubsequence(
            "refused; you will not be asked again.\n",
            "Nothing was recorded, as you wish.",
            "memo> record 1\nNothing was recorded, because you have refused it.",
            "Permissions of Voice Memo",
            "Microphone (scope.record): off",
            "Why: Record your voice memo",
            "Used by: GuardedVoiceMemo.record(Duration)",
            "Microphone (scope.record): on",
            "memo> record 1\n",
            "Recorded memo-1");
    assertThat(ended.timesAsked()).isEqualTo(1);
    assertThat(ended.status()).isEqualTo(3);
    assertThat(memo(2)).doesNotExist();
  }

  @Test
  void onlyThisOnceAsksAgain() throws Exception {
    Ended ended = application.hears("record 1", "once", "record 1", "later", "list");
    assertThat(ended.timesAsked()).isEqualTo(2);
    assertThat(ended.output())
        .containsSubsequence("Recorded memo-1", "Nothing was recorded: you have not decided.");
    assertThat(memo(2)).doesNotExist();
    assertThat(ended.status()).isEqualTo(3);
  }

  @Test
  void theEndOfInputIsNoConsent() throws Exception {
    Ended ended = application.hears("record 1");
    assertThat(ended.output()).containsSubsequence("the input has ended", "you have not decided");
    assertThat(ended.status()).isEqualTo(3);
    assertThat(memo(1)).doesNotExist();
  }

  @Test
  void exportAsksForTheAlbumAndLosesNothing() throws Exception {
    Ended ended =
        application.hears("record 1", "1", "export memo-1", "1", "export memo-1", "play memo-1");
    assertThat(ended.timesAsked()).isEqualTo(2);
    assertThat(ended.output())
        .containsSubsequence(
            "Saving to the photo album (scope.writePhotosAlbum)",
            "Why: Keep a copy of your memo in the album",
            "Exported memo-1: ",
            "That did not work: ",
            "memo-1.wav is there already",
            "play memo-1\n");
    assertThat(application.folder().resolve("album/memo-1.wav")).hasSameBinaryContentAs(memo(1));
    assertThat(ended.status()).isEqualTo(1);
  }

  @Test
  void aRefusedExportIsNotMade() throws Exception {
    Ended ended = application.hears("record 1", "1", "export memo-1", "3", "export memo-1");
    assertThat(ended.output()).contains("Nothing was exported, as you wish.");
    assertThat(ended.output()).contains("Nothing was exported, because you have refused it.");
    assertThat(application.folder().resolve("album")).doesNotExist();
    assertThat(ended.status()).isEqualTo(3);
  }

  @Test
  void revokeMeansToBeAskedAgain() throws Exception {
    Ended ended = application.hears("record 1", "3", "revoke", "record 1", "1", "quit");
    assertThat(ended.timesAsked()).isEqualTo(2);
    assertThat(memo(1)).exists();
  }

  @Test
  void whatIsMistypedIsExplainedAndNobodyIsAsked() throws Exception {
    Ended ended =
        application.hears(
            "record -5",
            "record 0",
            "record five",
            "record 99999",
            "play nothing",
            "export ../secret",
            "export",
            "dance",
            "",
            "help");
    assertThat(ended.output())
        .contains("not \"-5\".", "There is no memo \"../secret\".", "I do not know \"dance\".");
    assertThat(ended.timesAsked()).isZero();
    assertThat(ended.status()).isEqualTo(2);
    assertThat(memo(1)).doesNotExist();
  }

  @Test
  void aFolderThatCannotBeWrittenIsNamed() throws Exception {
    Path file = Files.writeString(place.resolve("file"), "kept");
    Ended ended =
        application.starts(List.of("--lang", "en", "--dir", file.toString()), "record 1", "1");
    assertThat(ended.output()).contains("That did not work: " + file + " is there already");
    assertThat(ended.status()).isEqualTo(1);
    assertThat(file).hasContent("kept");
  }

  @Test
  void aDamagedMemoIsListedAsDamaged() throws Exception {
    Files.createDirectories(application.folder());
    Files.writeString(memo(7), "no sound");
    Ended ended = application.hears("list", "play memo-7");
    assertThat(ended.output())
        .contains("memo-7  (memo-7.wav is not a WAV file)\n", "That did not work: memo-7.wav is");
    assertThat(ended.status()).isEqualTo(1);
  }

  @Test
  void oneCommandCanBeGivenAsArguments() throws Exception {
    List<String> arguments =
        List.of("--lang", "en", "--dir", application.folder().toString(), "record", "1");
    assertThat(application.starts(arguments, "once").status()).isZero();
    assertThat(application.starts(arguments, "refuse").status()).isEqualTo(3);
    assertThat(memo(2)).doesNotExist();
  }

  @Test
  void whatWasDecidedTodayIsRememberedTomorrow() throws Exception {
    assertThat(application.hears("record 1", "allow").timesAsked()).isEqualTo(1);
    Ended tomorrow = application.hears("record 1", "export memo-1", "refuse");
    assertThat(tomorrow.output()).contains("Recorded memo-2");
    assertThat(tomorrow.timesAsked()).isEqualTo(1);
    Ended nextWeek = application.hears("export memo-1", "revoke", "record 1", "later");
    assertThat(nextWeek.output())
        .containsSubsequence(
            "Nothing was exported, because you have refused it.",
            "Voice Memo asks for your permission.");
    assertThat(nextWeek.timesAsked()).isEqualTo(1);
  }

  @Test
  void decisionsThatWereDamagedAreNotTakenForNone() throws Exception {
    application.hears("record 1", "refuse");
    Path decisions = application.folder().resolve("decisions.mv.db");
    byte[] whole = Files.readAllBytes(decisions);
    for (int length : new int[] {0, whole.length / 2}) {
      Files.write(decisions, Arrays.copyOf(whole, length));
      Ended ended = application.hears("record 1", "allow");
      assertThat(ended.output())
          .contains("That did not work: ", decisions.toString(), "put a backup in its place");
      assertThat(ended.timesAsked()).isZero();
      assertThat(ended.status()).isEqualTo(1);
      assertThat(memo(1)).doesNotExist();
    }
  }

  @Test
  void helpIsThereWhenAskedForAndWhenNeeded() throws Exception {
    Ended asked = application.starts(List.of("--help"));
    assertThat(asked.output()).contains("--dir", "Exit status", "export NAME");
    assertThat(asked.status()).isZero();
    Ended needed = application.starts(List.of("--loud"));
    assertThat(needed.output()).isEqualTo(asked.output());
    assertThat(needed.status()).isEqualTo(2);
  }

  @Test
  void speaksChinese() throws Exception {
    Ended ended =
        application.starts(
            List.of("--lang", "zh", "--dir", application.folder().toString()),
            "record 1",
            "拒绝",
            "record 1",
            "settings",
            "１",
            "完成",
            "record 1");
    assertThat(ended.output())
        .containsSubsequence(
            "“Voice Memo”请求您的授权。", "用途：录制您的语音备忘", "已拒绝，以后不再询问。", "没有录音：您此前已拒绝。", "已录制 memo-1");
  }

  private Path memo(int number) throws IOException {
    return application.folder().resolve("memo-" + number + ".wav");
  }
}
