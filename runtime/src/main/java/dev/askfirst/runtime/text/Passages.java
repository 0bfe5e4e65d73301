package dev.askfirst.runtime.text;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What all prompts say alike of applications and scopes. All text of others is made {@linkplain
 * PlainText plain} here. Immutable.
 */
public final class Passages {
  private final Words words;

  /**
   * Passages in one language.
   *
   * @param words of {@link Phrases}
   * @throws NullPointerException if {@code words} is null
   */
  public Passages(Words words) {
    this.words = Objects.requireNonNull(words, "words");
  }

  /**
   * What an application is called.
   *
   * @param name its name; may be empty
   * @return the name, or what stands for one
   */
  public String application(String name) {
    String plain = PlainText.of(name);
    return plain.isEmpty() ? words.say("application.none") : plain;
  }

  /**
   * What a question begins with.
   *
   * @param application the name of who asks; may be empty
   * @param scopes how many scopes are asked for
   * @return that it asks for permission
   */
  public String asks(String application, int scopes) {
    return scopes == 1
        ? words.say("asks.one", application(application))
        : words.say("asks.many", application(application), scopes);
  }

  /**
   * A scope as people read it.
   *
   * @param title its title
   * @param scope its name
   * @return both
   */
  public String title(String title, String scope) {
    return words.say("scope", PlainText.of(title), PlainText.of(scope));
  }

  /**
   * What a scope is asked for.
   *
   * @param description of the scope; may be empty
   * @param reasons of those who ask
   * @return the description and the reasons, a line each; those that say nothing are left out
   */
  public List<String> purpose(String description, List<String> reasons) {
    Stream<String> why = lines(reasons, reason -> words.say("reason", reason));
    return Stream.concat(lines(List.of(description), UnaryOperator.identity()), why).toList();
  }

  /**
   * Where a scope is used.
   *
   * @param methods as {@link PlainText#ofMethod} takes them
   * @return a line for each
   */
  public List<String> users(List<String> methods) {
    List<String> names = methods.stream().map(PlainText::ofMethod).toList();
    return lines(names, method -> words.say("settings.used", method)).toList();
  }

  private static Stream<String> lines(List<String> texts, UnaryOperator<String> sentence) {
    return texts.stream().map(PlainText::of).filter(text -> !text.isEmpty()).map(sentence);
  }
}
