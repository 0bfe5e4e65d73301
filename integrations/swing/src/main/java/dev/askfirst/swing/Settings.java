package dev.askfirst.swing;

import dev.askfirst.runtime.Decision;
import dev.askfirst.runtime.spi.SettingRequest;
import dev.askfirst.runtime.spi.SettingRequest.Item;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JCheckBox;

/** Lists what was decided, with a switch for each scope. */
final class Settings {
  private final Said said;
  private final Page page;
  private final List<String> texts = new ArrayList<>();
  private final Map<String, Decision> changed = new HashMap<>();

  private Settings(Said said, String heading) {
    this.said = said;
    this.page = new Page(heading);
  }

  /** What a window shows that is the settings; {@code closed} takes what was switched. */
  static Content<Map<String, Decision>> of(
      SettingRequest request, Said said, Consumer<Map<String, Decision>> closed) {
    String application = said.passages().application(request.application());
    String heading = said.say("settings", application);
    Settings settings = new Settings(said, heading);
    request.items().forEach(settings::show);
    if (request.items().isEmpty()) {
      settings.text(said.say("settings.none", application));
    }
    settings.page.describe(settings.texts);
    return new Content<>(
        heading,
        settings.page,
        Parts.bar(
            Parts.button("settings.close", said, () -> closed.accept(settings.changes(request)))),
        () -> settings.changes(request));
  }

  private void show(Item item) {
    String title = said.passages().title(item.title(), item.scope());
    List<String> purpose = said.passages().purpose(item.description(), item.reasons());
    JCheckBox toggle = toggle(item);
    toggle.getAccessibleContext().setAccessibleName(title);
    toggle.getAccessibleContext().setAccessibleDescription(String.join("\n", purpose));
    texts.add(title);
    page.add(Parts.beside(Parts.title(title), toggle));
    purpose.forEach(this::text);
    said.passages().users(item.usedBy()).forEach(this::text);
  }

  private void text(String text) {
    texts.add(text);
    page.add(Parts.text(text));
  }

  private JCheckBox toggle(Item item) {
    JCheckBox toggle = Parts.toggle(new JCheckBox(), "setting " + item.scope(), "");
    toggle.setPreferredSize(sizeForAnyState(toggle));
    toggle.setSelected(item.current().equals(Optional.of(Decision.GRANTED)));
    toggle.setText(state(item.current()));
    toggle.addActionListener(
        switched -> {
          Decision decision = toggle.isSelected() ? Decision.GRANTED : Decision.DENIED;
          changed.put(item.scope(), decision);
          toggle.setText(state(Optional.of(decision)));
        });
    return toggle;
  }

  /** So that nothing moves when it is switched. */
  private Dimension sizeForAnyState(JCheckBox toggle) {
    Dimension size = new Dimension();
    for (Optional<Decision> state :
        List.of(
            Optional.of(Decision.GRANTED),
            Optional.of(Decision.DENIED),
            Optional.<Decision>empty())) {
      toggle.setText(state(state));
      Dimension one = toggle.getPreferredSize();
      size.setSize(Math.max(size.width, one.width), Math.max(size.height, one.height));
    }
    return size;
  }

  private String state(Optional<Decision> decision) {
    return said.say("state." + decision.map(Decision::name).orElse("UNDECIDED"));
  }

  private Map<String, Decision> changes(SettingRequest request) {
    Map<String, Decision> changes = new HashMap<>(changed);
    // Twice is as good as never: what is as it was is no change.
    request
        .items()
        .forEach(item -> item.current().ifPresent(now -> changes.remove(item.scope(), now)));
    return Map.copyOf(changes);
  }
}
