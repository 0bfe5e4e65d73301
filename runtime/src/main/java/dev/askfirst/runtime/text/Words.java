package dev.askfirst.runtime.text;

import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Sentences in one language; see {@link Phrases#in}. Immutable. */
public final class Words {
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

  private final Properties texts;
  private final Properties english;

  Words(Properties texts, Properties english) {
    this.texts = texts;
    this.english = english;
  }

  /**
   * A sentence with {@code {0}}, {@code {1}} … replaced once; what is put in is not read again.
   *
   * @param key names the sentence
   * @param values what is put in
   * @return the sentence
   * @throws IllegalArgumentException if there is none of that name
   */
  public String say(String key, Object... values) {
    return PLACE.matcher(text(texts, key)).replaceAll(place -> value(place, values));
  }

  /**
   * Words that are separated by one blank, such as those that are accepted as an answer: those of
   * the language, and the English ones, which scripts may rely on.
   *
   * @param key names them
   * @return the words
   * @throws IllegalArgumentException if there are none of that name
   */
  public List<String> list(String key) {
    return Stream.of(texts, english)
        .flatMap(language -> Stream.of(text(language, key).split(" ")))
        .toList();
  }

  private static String text(Properties language, String key) {
    String text = language.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("no text for " + key);
    }
    return text;
  }

  private static String value(MatchResult place, Object... values) {
    return Matcher.quoteReplacement(String.valueOf(values[Integer.parseInt(place.group(1))]));
  }
}
