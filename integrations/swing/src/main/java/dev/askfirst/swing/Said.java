package dev.askfirst.swing;

import dev.askfirst.runtime.text.PlainText;
import dev.askfirst.runtime.text.Words;
import java.awt.ComponentOrientation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What is said of applications and scopes, in windows of both kinds. All text of others is made
 * plain here.
 */
record Said(Words words, Locale locale) {
  String say(String key, Object... values) {
    return words.say(key, values);
  }

  String application(String name) {
    String plain = PlainText.of(name);
    return plain.isEmpty() ? say("application.none") : plain;
  }

  String title(String title, String scope) {
    return say("scope", PlainText.of(title), PlainText.of(scope));
  }

  /** The description and the reasons, a paragraph each. */
  List<String> purpose(String description, List<String> reasons) {
    List<String> purpose = new ArrayList<>();
    add(purpose, PlainText.of(description));
    reasons.stream()
        .map(PlainText::of)
        .filter(reason -> !reason.isEmpty())
        .forEach(reason -> purpose.add(say("reason", reason)));
    return purpose;
  }

  /** The methods that use a scope. */
  List<String> users(List<String> methods) {
    return methods.stream()
        .map(PlainText::ofMethod)
        .filter(method -> !method.isEmpty())
        .map(method -> say("settings.used", method))
        .toList();
  }

  /** The letter that, with Alt, presses a button. */
  char mnemonic(String key) {
    return say(key + ".key").charAt(0);
  }

  /** What a button says; a letter that does not occur in it stands in brackets. */
  String label(String key) {
    String label = say(key);
    char letter = mnemonic(key);
    return label.toUpperCase(Locale.ROOT).indexOf(letter) < 0 ? label + " (" + letter + ")" : label;
  }

  ComponentOrientation orientation() {
    return ComponentOrientation.getOrientation(locale);
  }

  private static void add(List<String> purpose, String text) {
    if (!text.isEmpty()) {
      purpose.add(text);
    }
  }
}
