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
 * What a prompt says, in several languages: English, which everybody is spoken to whose language
 * there is not, and others. To its own sentences come those that all prompts say alike (see {@link
 * Passages}), in English and Chinese; a sentence of its own under the same key counts before them,
 * and in a further language it brings these as well. Immutable.
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
    Properties english = shared("texts.properties");
    load(english, "texts.properties", resources.apply("texts.properties"));
    Phrases phrases = new Phrases(new Words(english, english));
    for (String language : languages) {
      String name = "texts_" + language + ".properties";
      Properties other = shared(name);
      load(other, name, resources.apply(name));
      phrases.others.put(language, new Words(other, english));
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

  /** What all prompts say alike in a language; nothing if it is said in other languages only. */
  private static Properties shared(String name) {
    Properties texts = new Properties();
    InputStream in = Phrases.class.getResourceAsStream(name);
    if (in != null) {
      load(texts, name, in);
    }
    return texts;
  }

  private static void load(Properties texts, String name, @Nullable InputStream resource) {
    try (InputStream in = resource) {
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
  }
}
