package dev.askfirst.runtime.terminal;

import dev.askfirst.runtime.Decision;
import dev.askfirst.runtime.spi.SettingRequest;
import dev.askfirst.runtime.spi.SettingRequest.Item;
import dev.askfirst.runtime.text.Passages;
import dev.askfirst.runtime.text.PlainText;
import dev.askfirst.runtime.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lists what was decided; a number turns a scope on or off, until the person is done. */
final class SettingDialog implements Dialog<Map<String, Decision>> {
  private static final int ATTEMPTS = ConsentDialog.ATTEMPTS;

  private final String application;
  private final List<Item> items;
  private final Words words;
  private final Passages passages;
  private final Set<String> done;
  private final Map<String, Decision> changed = new HashMap<>();
  private int unclear;

  SettingDialog(SettingRequest request, Words words) {
    this.items = request.items();
    this.words = words;
    this.passages = new Passages(words);
    this.done = Set.copyOf(words.list("words.done"));
    this.application = passages.application(request.application());
  }

  @Override
  public String opening() {
    StringBuilder text = new StringBuilder("\n").append(words.say("settings", application));
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      text.append("\n\n  ").append(i + 1).append("  ").append(entry(item));
      passages.purpose(item.description(), item.reasons()).forEach(line -> indent(text, line));
      passages.users(item.usedBy()).forEach(line -> indent(text, line));
    }
    return text.append('\n').toString();
  }

  private static void indent(StringBuilder text, String line) {
    text.append("\n     ").append(line);
  }

  @Override
  public String asking() {
    return words.say("settings.ask");
  }

  @Override
  public Turn<Map<String, Decision>> take(String line) {
    if (line.isBlank() || done.contains(Answers.plain(line))) {
      return close(words.say("settings.done"));
    }
    Optional<Item> item = item(line);
    return item.isPresent() ? change(item.get()) : askAgain(PlainText.of(line));
  }

  @Override
  public Turn<Map<String, Decision>> end() {
    return close(words.say("settings.done"));
  }

  @Override
  public boolean understands(String line) {
    return done.contains(Answers.plain(line)) || item(line).isPresent();
  }

  private Turn<Map<String, Decision>> change(Item item) {
    unclear = 0;
    changed.put(item.scope(), isOn(item) ? Decision.DENIED : Decision.GRANTED);
    return Turn.goesOn(entry(item));
  }

  private Turn<Map<String, Decision>> askAgain(String line) {
    unclear++;
    return unclear < ATTEMPTS
        ? Turn.goesOn(words.say("settings.unclear", line))
        : close(words.say("settings.unclear.last", line));
  }

  private Turn<Map<String, Decision>> close(String text) {
    // Twice is as good as never: what is as it was is no change.
    items.forEach(item -> item.current().ifPresent(now -> changed.remove(item.scope(), now)));
    return Turn.ends(text, Map.copyOf(changed));
  }

  private Optional<Item> item(String line) {
    String number = Answers.plain(line);
    for (int i = 0; i < items.size(); i++) {
      if (number.equals(Integer.toString(i + 1))) {
        return Optional.of(items.get(i));
      }
    }
    return Optional.empty();
  }

  private boolean isOn(Item item) {
    return decision(item).filter(Decision.GRANTED::equals).isPresent();
  }

  private Optional<Decision> decision(Item item) {
    return Optional.ofNullable(changed.get(item.scope())).or(item::current);
  }

  private String entry(Item item) {
    String state = decision(item).map(Decision::name).orElse("UNDECIDED");
    return words.say(
        "settings.entry", passages.title(item.title(), item.scope()), words.say("state." + state));
  }
}
