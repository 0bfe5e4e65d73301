package dev.askfirst.checker.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ScopeNamesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "scope.record",
        "a",
        "R2-D2",
        "app:notes.read-all",
        "a_b.1.-",
        "ohos.permission.CAMERA"
      })
  void valid(String name) {
    assertThat(ScopeNames.valid(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "scope.record ",
        "1a",
        "_a",
        ".a",
        "a.",
        "a..b",
        "a.:b",
        "a b",
        "scopé",
        "a\n",
        "a/b",
        "<error>"
      })
  void invalid(String name) {
    assertThat(ScopeNames.valid(name)).isFalse();
  }

  @Test
  void everyShortTextIsJudgedByTheGrammar() {
    for (String text : texts(6)) {
      assertThat(ScopeNames.valid(text)).as(text).isEqualTo(text.matches(ScopeNames.GRAMMAR));
    }
  }

  @Test
  void aNameOfAnyLengthIsJudged() {
    assertThat(ScopeNames.valid("a" + ".b".repeat(100_000))).isTrue();
    assertThat(ScopeNames.valid("a" + ".b".repeat(100_000) + ".")).isFalse();
  }

  private static List<String> texts(int length) {
    List<String> texts = new ArrayList<>(List.of(""));
    for (int i = 0; i < texts.size() && texts.get(i).length() < length; i++) {
      for (char next : "aZ1-.:".toCharArray()) {
        texts.add(texts.get(i) + next);
      }
    }
    return texts;
  }
}
