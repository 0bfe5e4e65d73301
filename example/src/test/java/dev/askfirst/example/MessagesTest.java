package dev.askfirst.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.runtime.Denial;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

final class MessagesTest {
  private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.CHINESE);

  @Test
  void bothLanguagesSayTheSameThings() {
    assertThat(keys(Locale.CHINESE)).isEqualTo(keys(Locale.ENGLISH));
    assertThat(new Messages(Locale.CHINA).say("revoked")).isEqualTo("已清除。下次会再询问您。");
  }

  @Test
  void everyAnswerOfAPersonHasItsOwnWords() {
    for (Locale language : LANGUAGES) {
      for (Denial denial : Denial.values()) {
        if (!denial.isFault()) {
          assertThat(new Messages(language).say("denied." + denial, "X")).contains("X");
        }
      }
    }
  }

  @Test
  void englishOnAChineseMachine() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.CHINA);
    try {
      assertThat(new Messages(Locale.ENGLISH).say("revoked")).startsWith("Forgotten");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void troubleWithAFileNamesTheFile() {
    Messages messages = new Messages(Locale.ENGLISH);
    assertThat(messages.say(new FileAlreadyExistsException("/a"))).isEqualTo("/a is there already");
    assertThat(messages.say(new AccessDeniedException("/a"))).isEqualTo("access to /a is denied");
    assertThat(messages.say(new NoSuchFileException("/a"))).isEqualTo("/a does not exist");
    IOException full = new IOException("disk full");
    assertThat(messages.say(full)).isEqualTo("disk full");
    assertThat(messages.say(new UncheckedIOException(full))).isEqualTo("disk full");
  }

  private static Iterable<String> keys(Locale language) {
    return ResourceBundle.getBundle(
            "dev.askfirst.example.messages",
            language,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
        .keySet();
  }
}
