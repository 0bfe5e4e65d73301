package dev.askfirst.runtime.internal.asking;

import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.internal.catalogue.Catalogue;
import dev.askfirst.runtime.internal.catalogue.Texts;
import dev.askfirst.runtime.internal.catalogue.Use;
import dev.askfirst.runtime.internal.decisions.Setting;
import dev.askfirst.runtime.spi.ConsentRequest;
import dev.askfirst.runtime.spi.OpenAsk;
import dev.askfirst.runtime.spi.SettingRequest;
import dev.askfirst.runtime.spi.Withdrawal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Words what people are shown. Runs other people's code: never under a lock. */
public record RequestTexts(Catalogue catalogue, Texts texts, @Nullable Locale locale) {

  private Locale locale(Subject subject) {
    return subject.locale().orElseGet(() -> locale == null ? Locale.getDefault() : locale);
  }

  private ConsentRequest.Item asked(String scope, List<String> written, Subject subject) {
    Locale language = locale(subject);
    String application = subject.application();
    return new ConsentRequest.Item(
        scope,
        texts.title(scope, application, language),
        texts.description(scope, application, language),
        texts.reasons(written, application, language));
  }

  /** What a person is asked; {@code written} are the reasons as the callers wrote them. */
  Question question(
      Subject subject, Map<String, List<String>> written, CompletionStage<Withdrawal> withdrawn) {
    List<ConsentRequest.Item> items = new ArrayList<>();
    written.forEach((scope, reasons) -> items.add(asked(scope, reasons, subject)));
    ConsentRequest request =
        new ConsentRequest(subject, subject.application(), locale(subject), items, withdrawn);
    return Question.of(request, written, catalogue);
  }

  /** The question of an open ask as it would be put now; nobody takes it back. */
  public Question again(OpenAsk ask) {
    Map<String, List<String>> written = new LinkedHashMap<>();
    ask.items().forEach(item -> written.put(item.shown().scope(), item.written()));
    return question(
        ask.subject().speaking(ask.locale()), written, new CompletableFuture<Withdrawal>());
  }

  /** What the settings list. */
  public SettingRequest page(
      Subject subject,
      Collection<String> scopes,
      Setting setting,
      CompletionStage<Withdrawal> withdrawn) {
    List<SettingRequest.Item> items =
        scopes.stream().map(scope -> listed(scope, setting, subject)).toList();
    return new SettingRequest(subject, subject.application(), locale(subject), items, withdrawn);
  }

  private SettingRequest.Item listed(String scope, Setting setting, Subject subject) {
    Locale language = locale(subject);
    String application = subject.application();
    List<Use> uses = catalogue.uses(scope);
    List<String> written = uses.stream().map(Use::reason).filter(text -> !text.isEmpty()).toList();
    return new SettingRequest.Item(
        scope,
        texts.title(scope, application, language),
        texts.description(scope, application, language),
        texts.reasons(written, application, language),
        uses.stream().map(Use::where).distinct().toList(),
        setting.decision(scope));
  }
}
