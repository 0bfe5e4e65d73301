package dev.askfirst.runtime.spi;

import dev.askfirst.runtime.Subject;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletionStage;

/**
 * What a person is to be asked. Immutable but for {@code withdrawn}, which completes.
 *
 * @param subject who is asked
 * @param application the name of the application that asks; empty if it has none
 * @param locale the language to ask in; the texts of the items are in it where there are any
 * @param items what is asked for, each scope once, at least one
 * @param withdrawn completes when the prompt is to be closed without waiting for the person;
 *     completes never if the person answers first
 */
public record ConsentRequest(
    Subject subject,
    String application,
    Locale locale,
    List<Item> items,
    CompletionStage<Withdrawal> withdrawn) {
  /**
   * Checks and copies the parts.
   *
   * @throws NullPointerException if a part is null
   */
  public ConsentRequest {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(application, "application");
    Objects.requireNonNull(locale, "locale");
    Objects.requireNonNull(withdrawn, "withdrawn");
    items = List.copyOf(items);
  }

  /**
   * A scope that is asked for.
   *
   * @param scope the scope name
   * @param title a few words for people; the scope name if nothing better is known
   * @param description what the scope is for; may be empty
   * @param reasons what the calls that wait need it for, most important first; may be empty
   */
  public record Item(String scope, String title, String description, List<String> reasons) {
    /**
     * Checks and copies the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public Item {
      Objects.requireNonNull(scope, "scope");
      Objects.requireNonNull(title, "title");
      Objects.requireNonNull(description, "description");
      reasons = List.copyOf(reasons);
    }
  }
}
