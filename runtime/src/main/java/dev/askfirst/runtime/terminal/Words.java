package dev.askfirst.runtime.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The terminal's own sentences in one language: Chinese, or English for everybody else.
 *
 * <p>Not a {@link java.util.ResourceBundle}: its search falls back to the machine's language, which
 * may be another than the one that was asked for.
 */
final class Words {
  private static final Words ENGLISH = load("texts.properties");
  private static final Map<String, Words> OTHERS = Map.of("zh", load("texts_zh.properties"));
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

  private final Properties texts;

  private Words(Properties texts) {
    this.texts = texts;
  }

  /** The words of a language, or the English ones where the output could not show them. */
  static Words of(Locale locale, Predicate<String> showable) {
    Words words = OTHERS.getOrDefault(locale.getLanguage(), ENGLISH);
    return showable.test(words.say("language")) ? words : ENGLISH;
  }

  /** A sentence with {@code {0}}, {@code {1}} … replaced once; what is put in is not read again. */
  String say(String key, Object... values) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("no text for " + key);
    }
    return PLACE.matcher(text).replaceAll(place -> value(place, values));
  }

  /**
   * Words that are accepted: those of the language, and the English ones, which scripts may rely
   * on.
   */
  List<String> list(String key) {
    return Stream.of(this, ENGLISH).flatMap(words -> Stream.of(words.say(key).split(" "))).toList();
  }

  private static String value(MatchResult place, Object... values) {
    return Matcher.quoteReplacement(String.valueOf(values[Integer.parseInt(place.group(1))]));
  }

  private static Words load(String name) {
    Properties texts = new Properties();
    try (InputStream in = Words.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("resource " + name + " is missing beside " + Words.class);
      }
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return new Words(texts);
  }
}
