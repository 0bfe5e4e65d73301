package dev.askfirst.runtime.spi;

import dev.askfirst.runtime.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A question that a person will answer in another request. Immutable.
 *
 * @param id names the question and cannot be guessed; who has it may be shown the question
 * @param question what is asked, as a digest of the scopes, their versions and every text shown: a
 *     subject has one open ask of a question
 * @param subject who is asked, with the application filled in
 * @param locale the language of the texts
 * @param items what is asked for, each scope once, at least one
 * @param asked when it was put, by the authorizer's clock
 * @param expires from when on it cannot be answered any more
 */
public record OpenAsk(
    String id,
    String question,
    Subject subject,
    Locale locale,
    List<Item> items,
    Instant asked,
    Instant expires) {
  /**
   * Checks and copies the parts.
   *
   * @throws NullPointerException if a part is null
   */
  public OpenAsk {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(question, "question");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(locale, "locale");
    Objects.requireNonNull(asked, "asked");
    Objects.requireNonNull(expires, "expires");
    items = List.copyOf(items);
  }

  /**
   * Whether it cannot be answered any more.
   *
   * @param now the time
   * @return true from {@code expires} on
   */
  public boolean expired(Instant now) {
    return !now.isBefore(expires);
  }

  /**
   * A scope that is asked for.
   *
   * @param shown what the person reads
   * @param written the reasons as the calls wrote them, keys not yet looked up
   * @param version the version of the scope's stored decision when it was asked for; zero if there
   *     was none
   */
  public record Item(ConsentRequest.Item shown, List<String> written, long version) {
    /**
     * Checks and copies the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public Item {
      Objects.requireNonNull(shown, "shown");
      written = List.copyOf(written);
    }
  }
}
