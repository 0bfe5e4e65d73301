package dev.askfirst.runtime.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.askfirst.runtime.text.Phrases;
import dev.askfirst.runtime.text.Words;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WordsTest {
  @ParameterizedTest
  @ValueSource(classes = {TerminalPrompt.class, Phrases.class})
  void everyLanguageSaysTheSameThings(Class<?> whose) throws IOException {
    Properties english = read(whose, "texts.properties");
    Properties chinese = read(whose, "texts_zh.properties");
    assertThat(chinese.stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
    for (String key : english.stringPropertyNames()) {
      assertThat(places(chinese.getProperty(key)))
          .as(key)
          .isEqualTo(places(english.getProperty(key)));
    }
  }

  @Test
  void chineseForEveryChineseLocaleAndEnglishForAllOthers() {
    assertThat(in(Locale.SIMPLIFIED_CHINESE).say("choice.allow")).isEqualTo("允许");
    assertThat(in(Locale.forLanguageTag("zh-Hant-TW")).say("choice.allow")).isEqualTo("允许");
    assertThat(in(Locale.ROOT).say("choice.allow")).isEqualTo("Allow");
    assertThat(in(Locale.FRENCH).say("choice.allow")).isEqualTo("Allow");
  }

  @Test
  void englishWhereTheMachineSpeaksChinese() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.CHINA);
    try {
      assertThat(in(Locale.ENGLISH).say("choice.allow")).isEqualTo("Allow");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void englishWhereTheOutputCannotShowChinese() {
    Words words =
        TerminalPrompt.PHRASES.in(
            Locale.CHINESE, StandardCharsets.US_ASCII.newEncoder()::canEncode);
    assertThat(words.say("choice.allow")).isEqualTo("Allow");
  }

  @Test
  void whatIsPutInIsNotReadAgain() {
    assertThat(in(Locale.ENGLISH).say("scope", "{1} $1 \\", "x")).isEqualTo("{1} $1 \\ (x)");
  }

  @Test
  void aTextThatIsMissingIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> in(Locale.ENGLISH).say("no.such"))
        .withMessage("no text for no.such");
  }

  @Test
  void whatAllPromptsSayAlikeIsSaidOnce() throws IOException {
    for (String name : List.of("texts.properties", "texts_zh.properties")) {
      assertThat(read(TerminalPrompt.class, name).stringPropertyNames())
          .doesNotContainAnyElementsOf(read(Phrases.class, name).stringPropertyNames());
    }
  }

  @Test
  void aSentenceOfItsOwnCountsBeforeOneThatAllSay() {
    Phrases own =
        Phrases.read(
            name ->
                new ByteArrayInputStream(
                    "choice.allow = Go ahead".getBytes(StandardCharsets.UTF_8)));

    assertThat(own.in(Locale.ENGLISH).say("choice.allow")).isEqualTo("Go ahead");
    assertThat(own.in(Locale.ENGLISH).say("choice.later")).isEqualTo("Decide later");
  }

  private static Words in(Locale locale) {
    return TerminalPrompt.PHRASES.in(locale);
  }

  private static Properties read(Class<?> whose, String name) throws IOException {
    Properties texts = new Properties();
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(whose.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
      texts.load(in);
    }
    return texts;
  }

  private static Set<String> places(String text) {
    return Pattern.compile("\\{\\d}")
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toSet());
  }
}
