package dev.askfirst.runtime.terminal;

import dev.askfirst.runtime.text.PlainText;
import dev.askfirst.runtime.text.Words;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What is said of applications and scopes, in dialogs of both kinds. All text of others is made
 * plain here.
 */
final class Passages {
  private final Words words;

  Passages(Words words) {
    this.words = words;
  }

  String application(String name) {
    String plain = PlainText.of(name);
    return plain.isEmpty() ? words.say("application.none") : plain;
  }

  String title(String title, String scope) {
    return words.say("scope", PlainText.of(title), PlainText.of(scope));
  }

  /** The description and the reasons, a line each, indented. */
  String purpose(String description, List<String> reasons, String indent) {
    String purpose = lines(List.of(description), UnaryOperator.identity(), indent);
    return purpose + lines(reasons, reason -> words.say("reason", reason), indent);
  }

  /** The methods that use a scope, without the package that they are in. */
  String users(List<String> methods, String indent) {
    return lines(
        methods.stream().map(PlainText::ofMethod).toList(),
        method -> words.say("settings.used", method),
        indent);
  }

  private static String lines(List<String> texts, UnaryOperator<String> sentence, String indent) {
    return texts.stream()
        .map(PlainText::of)
        .filter(text -> !text.isEmpty())
        .map(text -> "\n" + indent + sentence.apply(text))
        .collect(Collectors.joining());
  }
}
