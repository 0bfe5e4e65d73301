package dev.askfirst.runtime.spi;

import dev.askfirst.runtime.Decision;
import dev.askfirst.runtime.Subject;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/**
 * What the settings show a person. Immutable but for {@code withdrawn}, which completes.
 *
 * @param subject whose settings these are
 * @param application the name of the application; empty if it has none
 * @param locale the language to speak; the texts of the items are in it where there are any
 * @param items the scopes that were asked for before and those that ask in settings only, sorted by
 *     scope name; may be empty
 * @param withdrawn completes when the settings are to be closed without waiting for the person
 */
public record SettingRequest(
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
  public SettingRequest {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(application, "application");
    Objects.requireNonNull(locale, "locale");
    Objects.requireNonNull(withdrawn, "withdrawn");
    items = List.copyOf(items);
  }

  /**
   * A scope in the settings.
   *
   * @param scope the scope name
   * @param title a few words for people; the scope name if nothing better is known
   * @param description what the scope is for; may be empty
   * @param reasons what it is needed for, as told where it is used; may be empty
   * @param usedBy where it is used, as {@code com.example.GuardedVoiceMemo.record(Duration)}; may
   *     be empty
   * @param current what is decided now; empty if nothing is
   */
  public record Item(
      String scope,
      String title,
      String description,
      List<String> reasons,
      List<String> usedBy,
      Optional<Decision> current) {
    /**
     * Checks and copies the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public Item {
      Objects.requireNonNull(scope, "scope");
      Objects.requireNonNull(title, "title");
      Objects.requireNonNull(description, "description");
      Objects.requireNonNull(current, "current");
      reasons = List.copyOf(reasons);
      usedBy = List.copyOf(usedBy);
    }
  }
}
