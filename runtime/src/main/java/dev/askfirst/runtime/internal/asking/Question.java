package dev.askfirst.runtime.internal.asking;

import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.internal.catalogue.Catalogue;
import dev.askfirst.runtime.spi.ConsentRequest;
import dev.askfirst.runtime.spi.OpenAsk;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToLongFunction;

/**
 * What a person is asked, word for word.
 *
 * @param request what is shown
 * @param written the reasons by scope as the callers wrote them
 * @param digest the same for the same words about the same versions of the same scopes only
 */
public record Question(ConsentRequest request, Map<String, List<String>> written, String digest) {

  static Question of(
      ConsentRequest request, Map<String, List<String>> written, Catalogue catalogue) {
    MessageDigest digest = sha256();
    add(digest, request.locale().toLanguageTag());
    for (ConsentRequest.Item item : request.items()) {
      add(digest, item.scope());
      add(digest, Integer.toString(catalogue.version(item.scope())));
      add(digest, item.title());
      add(digest, item.description());
      add(digest, Integer.toString(item.reasons().size()));
      item.reasons().forEach(reason -> add(digest, reason));
    }
    return new Question(request, written, HexFormat.of().formatHex(digest.digest()));
  }

  /** Every part with its length, so that no two questions run together to the same bytes. */
  private static void add(MessageDigest digest, String part) {
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every JVM has SHA-256", impossible);
    }
  }

  /** The question as it is kept for an answer in another request. */
  OpenAsk open(Subject subject, ToLongFunction<String> versions, Instant now, Duration openFor) {
    List<OpenAsk.Item> items =
        request.items().stream()
            .map(
                item ->
                    new OpenAsk.Item(
                        item,
                        written.getOrDefault(item.scope(), List.of()),
                        versions.applyAsLong(item.scope())))
            .toList();
    return new OpenAsk(
        // From a secure source of randomness: who has the id may be shown the question.
        UUID.randomUUID().toString(),
        digest,
        subject,
        request.locale(),
        items,
        now,
        now.plus(openFor));
  }
}
