package dev.askfirst.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class OptionsTest {
  private static final String HOME = System.getProperty("user.home");

  @Test
  void withoutOptionsItConversesInTheUsersLanguageAndFolder() {
    Options options = Options.parse().orElseThrow();
    assertThat(options.command()).isEmpty();
    assertThat(options.locale()).isEqualTo(Locale.getDefault());
    assertThat(options.folder()).isAbsolute();
  }

  @Test
  void whatFollowsTheOptionsIsOneCommand() {
    Options options = Options.parse("--lang", "zh", "--dir", "memos", "record", "5").orElseThrow();
    assertThat(options.command()).isEqualTo("record 5");
    assertThat(options.locale()).isEqualTo(Locale.CHINESE);
    assertThat(options.folder()).isEqualTo(Path.of("memos").toAbsolutePath());
  }

  @Test
  void unknownAndUnfinishedOptionsAreRefused() {
    assertThat(Options.parse("--loud", "list")).isEmpty();
    assertThat(Options.parse("--dir")).isEmpty();
    assertThat(Options.parse("--dir", "\0")).isEmpty();
    assertThat(Options.parse("--help")).isEmpty();
  }

  @Test
  void theFolderIsWhereEachSystemKeepsIt() {
    assertThat(Options.defaultFolder("Linux", Map.of()))
        .isEqualTo(Path.of(HOME, ".local", "share", "voice-memo"));
    assertThat(Options.defaultFolder("Linux", Map.of("XDG_DATA_HOME", "")))
        .isEqualTo(Path.of(HOME, ".local", "share", "voice-memo"));
    assertThat(Options.defaultFolder("Linux", Map.of("XDG_DATA_HOME", "/data")))
        .isEqualTo(Path.of("/data/voice-memo"));
    assertThat(Options.defaultFolder("Mac OS X", Map.of()))
        .isEqualTo(Path.of(HOME, "Library", "Application Support", "Voice Memo"));
    assertThat(Options.defaultFolder("Windows 11", Map.of("APPDATA", "/roaming")))
        .isEqualTo(Path.of("/roaming/Voice Memo"));
  }
}
