package dev.askfirst.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class PhrasesTest {
  private static final Map<String, String> FILES =
      Map.of(
          "texts.properties", "language = English\nhello = Hello, {0}!\nyes = yes y",
          "texts_zh.properties", "language = 中文\nhello = 你好，{0}！\nyes = 是");
  private static final Predicate<String> LATIN =
      StandardCharsets.ISO_8859_1.newEncoder()::canEncode;

  private final Phrases phrases = Phrases.read(PhrasesTest::open, "zh");

  @Test
  void speaksTheLanguageOfALocaleOrEnglish() {
    assertThat(phrases.in(Locale.TAIWAN).say("hello", "Li")).isEqualTo("你好，Li！");
    assertThat(phrases.in(Locale.UK).say("hello", "Li")).isEqualTo("Hello, Li!");
    assertThat(phrases.in(Locale.FRENCH).say("hello", "Li")).isEqualTo("Hello, Li!");
    assertThat(phrases.in(Locale.CHINA, LATIN).say("hello", "Li")).isEqualTo("Hello, Li!");
  }

  @Test
  void whatIsPutInIsNotReadAgain() {
    assertThat(phrases.in(Locale.UK).say("hello", "{0} $1 \\")).isEqualTo("Hello, {0} $1 \\!");
  }

  @Test
  void acceptsEnglishWordsAsWell() {
    assertThat(phrases.in(Locale.CHINA).list("yes")).containsExactly("是", "yes", "y");
  }

  @Test
  void namesWhatIsMissing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> phrases.in(Locale.UK).say("bye"))
        .withMessage("no text for bye");
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> Phrases.read(PhrasesTest::open, "fr"))
        .withMessage(
            "A prompt brings its sentences as a resource, but there is no texts_fr.properties; put"
                + " it beside the class that reads it");
  }

  @Test
  void aFileThatCannotBeRead() throws IOException {
    InputStream broken = InputStream.nullInputStream();
    broken.close();
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> Phrases.read(name -> broken))
        .withRootCauseInstanceOf(IOException.class);
  }

  private static @Nullable InputStream open(String name) {
    String text = FILES.get(name);
    return text == null ? null : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
