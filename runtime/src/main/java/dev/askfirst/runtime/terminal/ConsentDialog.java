package dev.askfirst.runtime.terminal;

import dev.askfirst.runtime.spi.ConsentAnswer;
import dev.askfirst.runtime.spi.ConsentReply;
import dev.askfirst.runtime.spi.ConsentRequest;
import dev.askfirst.runtime.terminal.Answers.Answer;
import dev.askfirst.runtime.text.Passages;
import dev.askfirst.runtime.text.PlainText;
import dev.askfirst.runtime.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks about every scope of a request: all are shown first, then each is answered in turn. */
final class ConsentDialog implements Dialog<ConsentReply> {
  static final int ATTEMPTS = 3;

  private final String application;
  private final List<ConsentRequest.Item> items;
  private final Words words;
  private final Passages passages;
  private final Answers answers;
  private final Map<String, ConsentAnswer> given = new HashMap<>();
  private int unclear;

  ConsentDialog(ConsentRequest request, Words words) {
    this.items = request.items();
    this.words = words;
    this.passages = new Passages(words);
    this.answers = new Answers(words);
    this.application = request.application();
  }

  @Override
  public String opening() {
    StringBuilder text = new StringBuilder("\n");
    text.append(passages.asks(application, items.size()));
    for (ConsentRequest.Item item : items) {
      text.append("\n\n  ").append(passages.title(item.title(), item.scope()));
      passages
          .purpose(item.description(), item.reasons())
          .forEach(line -> text.append("\n    ").append(line));
    }
    text.append('\n');
    for (Choice choice : Choice.values()) {
      text.append("\n  ").append(choice.number()).append("  ");
      text.append(words.say("choice." + choice.key()));
    }
    return items.size() == 1 ? text.toString() : text + "\n" + words.say("choice.all");
  }

  @Override
  public String asking() {
    return items.size() == 1
        ? words.say("ask.one")
        : words.say("ask.each", title(), given.size() + 1, items.size());
  }

  @Override
  public Turn<ConsentReply> take(String line) {
    Optional<Answer> answer = answers.read(line);
    return answer.isPresent() ? accept(answer.get()) : askAgain(PlainText.of(line));
  }

  @Override
  public Turn<ConsentReply> end() {
    return Turn.ends(words.say("end"), ConsentReply.of(given));
  }

  @Override
  public boolean understands(String line) {
    return answers.read(line).isPresent();
  }

  private Turn<ConsentReply> accept(Answer answer) {
    unclear = 0;
    StringBuilder text = new StringBuilder();
    do {
      text.append(text.isEmpty() ? "" : "\n");
      text.append(words.say("given." + answer.choice().key(), title()));
      given.put(current().scope(), answer.choice().answer());
    } while (answer.forAll() && given.size() < items.size());
    return given.size() < items.size()
        ? Turn.goesOn(text.toString())
        : Turn.ends(text.toString(), ConsentReply.of(given));
  }

  private Turn<ConsentReply> askAgain(String line) {
    unclear++;
    return unclear < ATTEMPTS
        ? Turn.goesOn(words.say("unclear", line))
        : Turn.ends(words.say("unclear.last", line), ConsentReply.of(given));
  }

  private ConsentRequest.Item current() {
    return items.get(given.size());
  }

  private String title() {
    return PlainText.of(current().title());
  }
}
