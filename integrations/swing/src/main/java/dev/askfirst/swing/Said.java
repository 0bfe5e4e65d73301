package dev.askfirst.swing;

import dev.askfirst.runtime.text.Passages;
import dev.askfirst.runtime.text.Words;
import java.awt.ComponentOrientation;
import java.util.Locale;

/** How windows speak: what they say, the letters of their buttons, and from where to where. */
record Said(Words words, Locale locale) {
  String say(String key, Object... values) {
    return words.say(key, values);
  }

  Passages passages() {
    return new Passages(words);
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
}
