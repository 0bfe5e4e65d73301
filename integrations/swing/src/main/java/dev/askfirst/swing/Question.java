package dev.askfirst.swing;

import dev.askfirst.runtime.spi.ConsentAnswer;
import dev.askfirst.runtime.spi.ConsentReply;
import dev.askfirst.runtime.spi.ConsentRequest;
import dev.askfirst.runtime.spi.ConsentRequest.Item;
import dev.askfirst.runtime.text.PlainText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JRadioButton;

/** Asks about one scope by buttons, and about several by a line of choices each. */
final class Question {
  private final ConsentRequest request;
  private final Said said;
  private final Consumer<ConsentReply> answer;
  private final Page page;
  private final List<String> texts = new ArrayList<>();
  private final Map<String, Choice> chosen = new HashMap<>();

  private Question(ConsentRequest request, Said said, Consumer<ConsentReply> answer) {
    this.request = request;
    this.said = said;
    this.answer = answer;
    this.page = new Page(heading());
  }

  /** What a window shows that asks; {@code answer} takes the reply. */
  static Content<ConsentReply> of(
      ConsentRequest request, Said said, Consumer<ConsentReply> answer) {
    Question question = new Question(request, said, answer);
    boolean one = request.items().size() == 1;
    request.items().forEach(item -> question.show(item, !one));
    question.page.describe(question.texts);
    return new Content<>(
        said.passages().application(request.application()),
        question.page,
        one ? question.choices() : Parts.bar(question.done()),
        ConsentReply::dismissed);
  }

  private String heading() {
    return said.passages().asks(request.application(), request.items().size());
  }

  private void show(Item item, boolean choose) {
    String title = said.passages().title(item.title(), item.scope());
    List<String> purpose = said.passages().purpose(item.description(), item.reasons());
    texts.add(title);
    texts.addAll(purpose);
    page.add(Parts.title(title));
    purpose.forEach(text -> page.add(Parts.text(text)));
    if (choose) {
      page.add(line(item));
    }
  }

  private JPanel line(Item item) {
    JPanel line = Parts.row();
    ButtonGroup group = new ButtonGroup();
    for (Choice choice : Choice.values()) {
      String name = choice.key() + " " + item.scope();
      String label = said.say(choice.key());
      JRadioButton radio = Parts.toggle(new JRadioButton(), name, label);
      radio
          .getAccessibleContext()
          .setAccessibleName(said.say("choice.about", PlainText.of(item.title()), label));
      radio.addActionListener(selected -> chosen.put(item.scope(), choice));
      radio.setSelected(choice == Choice.LATER);
      group.add(radio);
      line.add(radio);
    }
    return line;
  }

  private JComponent choices() {
    Item item = request.items().get(0);
    return Parts.bar(
        button(Choice.REFUSE, item), button(Choice.ONCE, item), button(Choice.ALLOW, item));
  }

  private JButton button(Choice choice, Item item) {
    JButton button =
        Parts.button(
            choice.key(),
            said,
            () -> answer.accept(ConsentReply.of(Map.of(item.scope(), choice.answer()))));
    String title = PlainText.of(item.title());
    button
        .getAccessibleContext()
        .setAccessibleDescription(said.say("choice.about", title, said.say(choice.key())));
    return button;
  }

  private JButton done() {
    return Parts.button(
        "done",
        said,
        () -> {
          Map<String, ConsentAnswer> answers = new HashMap<>();
          chosen.forEach((scope, choice) -> answers.put(scope, choice.answer()));
          answer.accept(ConsentReply.of(answers));
        });
  }
}
