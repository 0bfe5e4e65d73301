package dev.askfirst.runtime.terminal;

import dev.askfirst.runtime.text.Words;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the answer to a question: a number, a word of the language spoken, or an English one. */
final class Answers {
  private final Map<String, Choice> choices = new HashMap<>();
  private final Set<String> all = new HashSet<>();

  Answers(Words words) {
    for (Choice choice : Choice.values()) {
      choices.put(choice.number(), choice);
      words.list("words." + choice.key()).forEach(word -> choices.put(word, choice));
    }
    all.addAll(words.list("words.all"));
  }

  /** One answer; {@code forAll} where it is to hold for every scope that is left. */
  record Answer(Choice choice, boolean forAll) {}

  /** The answer that a line gives; empty where it gives none. */
  Optional<Answer> read(String line) {
    String word = plain(line);
    Choice choice = choices.get(word);
    return choice == null ? readForAll(word) : Optional.of(new Answer(choice, false));
  }

  private Optional<Answer> readForAll(String word) {
    for (String everything : all) {
      String rest = without(word, everything);
      if (choices.containsKey(rest)) {
        return Optional.of(new Answer(choices.get(rest), true));
      }
    }
    return Optional.empty();
  }

  private static String without(String word, String everything) {
    if (word.endsWith(everything)) {
      return word.substring(0, word.length() - everything.length()).strip();
    }
    return word.startsWith(everything) ? word.substring(everything.length()).strip() : "";
  }

  /** A line as it is compared: what a Chinese keyboard types as {@code １} is a 1. */
  static String plain(String line) {
    return Normalizer.normalize(line, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
  }
}
