package dev.askfirst.runtime.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A prompt's own sentences in several languages: English, which everybody is spoken to whose
 * language there is not, and others. Immutable.
 *
 * <p>Not a {@link java.util.ResourceBundle}: its search falls back to the machine's language, which
 * may be another than the one that was asked for.
 */
public final class Phrases {
  private final Words english;
  private final Map<String, Words> others = new HashMap<>();

  private Phrases(Words english) {
    this.english = english;
  }

  /**
   * Reads {@code texts.properties}, which is English, and {@code texts_LANGUAGE.properties} for
   * every other language; all in UTF-8.
   *
   * @param resources opens a file by its name, such as {@code MyPrompt.class::getResourceAsStream};
   *     gives null if there is no such file
   * @param languages ISO 639 codes of the other languages, such as {@code zh}
   * @return the sentences
   * @throws IllegalStateException if there is no file for one of the languages
   * @throws UncheckedIOException if one cannot be read
   */
  public static Phrases read(
      Function<String, @Nullable InputStream> resources, String... languages) {
    Properties texts = load(resources, "texts.properties");
    Phrases phrases = new Phrases(new Words(texts, texts));
    for (String language : languages) {
      Properties other = load(resources, "texts_" + language + ".properties");
      phrases.others.put(language, new Words(other, texts));
    }
    return phrases;
  }

  /**
   * The sentences in the language of a locale.
   *
   * @param locale the language to speak
   * @return the sentences in that language, or in English
   * @throws NullPointerException if {@code locale} is null
   */
  public Words in(Locale locale) {
    return in(locale, text -> true);
  }

  /**
   * The sentences in the language of a locale where they can be shown.
   *
   * @param locale the language to speak
   * @param showable whether a text can be shown; is asked for the one with the key {@code language}
   * @return the sentences in that language, or in English
   * @throws NullPointerException if an argument is null
   */
  public Words in(Locale locale, Predicate<String> showable) {
    Words words = others.getOrDefault(locale.getLanguage(), english);
    return showable.test(words.say("language")) ? words : english;
  }

  private static Properties load(Function<String, @Nullable InputStream> resources, String name) {
    Properties texts = new Properties();
    try (InputStream in = resources.apply(name)) {
      if (in == null) {
        throw new IllegalStateException(
            "A prompt brings its sentences as a resource, but there is no "
                + name
                + "; put it beside the class that reads it");
      }
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return texts;
  }
}
