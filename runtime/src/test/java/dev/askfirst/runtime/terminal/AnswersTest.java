package dev.askfirst.runtime.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.runtime.terminal.Answers.Answer;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AnswersTest {
  private final Answers english = in(Locale.ENGLISH);
  private final Answers chinese = in(Locale.CHINESE);

  @ParameterizedTest
  @CsvSource({
    "1, ALLOW",
    "allow, ALLOW",
    "Yes, ALLOW",
    "a, ALLOW",
    "2, ONCE",
    "once, ONCE",
    "3, REFUSE",
    "n, REFUSE",
    "NO, REFUSE",
    "4, LATER",
    "later, LATER",
    "'  1  ', ALLOW"
  })
  void englishAnswers(String line, Choice choice) {
    assertThat(english.read(line)).contains(new Answer(choice, false));
  }

  @ParameterizedTest
  @CsvSource({
    "１, ALLOW",
    "允许, ALLOW",
    "好, ALLOW",
    "仅此一次, ONCE",
    "不, REFUSE",
    "拒绝, REFUSE",
    "稍后, LATER",
    "allow, ALLOW"
  })
  void chineseAnswers(String line, Choice choice) {
    assertThat(chinese.read(line)).contains(new Answer(choice, false));
  }

  @ParameterizedTest
  @CsvSource({
    "1 all, ALLOW",
    "all 1, ALLOW",
    "refuse all, REFUSE",
    "1all, ALLOW",
    "LATER ALL, LATER"
  })
  void answersForAllThatAreLeft(String line, Choice choice) {
    assertThat(english.read(line)).contains(new Answer(choice, true));
  }

  @Test
  void answersForAllInChinese() {
    assertThat(chinese.read("全部允许")).contains(new Answer(Choice.ALLOW, true));
    assertThat(chinese.read("1 全部")).contains(new Answer(Choice.ALLOW, true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "0", "5", "all", "allowed", "yes no", "list", "11", "all all"})
  void everythingElseIsNoAnswer(String line) {
    assertThat(english.read(line)).isEmpty();
  }

  private static Answers in(Locale locale) {
    return new Answers(TerminalPrompt.PHRASES.in(locale));
  }
}
