package dev.askfirst.testkit;

import dev.askfirst.runtime.Denial;
import dev.askfirst.runtime.spi.ConsentEvent;
import dev.askfirst.runtime.spi.ConsentEvent.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on what a {@link ConsentRecorder} was told. What must have been told is waited for,
 * for ten seconds at most; what must not have been is looked for in what came up to now.
 */
public final class RecorderAssert extends AbstractAssert<RecorderAssert, ConsentRecorder> {
  RecorderAssert(ConsentRecorder actual) {
    super(actual, RecorderAssert.class);
  }

  /**
   * A grant was kept.
   *
   * @param scope a scope name
   * @return this
   */
  public RecorderAssert granted(String scope) {
    return hears(Outcome.GRANTED, scope);
  }

  /**
   * A refusal was kept.
   *
   * @param scope a scope name
   * @return this
   */
  public RecorderAssert denied(String scope) {
    return hears(Outcome.DENIED, scope);
  }

  /**
   * A scope was allowed for the calls that waited.
   *
   * @param scope a scope name
   * @return this
   */
  public RecorderAssert allowedOnce(String scope) {
    return hears(Outcome.ALLOWED_ONCE, scope);
  }

  /**
   * A decision was taken back.
   *
   * @param scope a scope name
   * @return this
   */
  public RecorderAssert revoked(String scope) {
    return hears(Outcome.REVOKED, scope);
  }

  /**
   * A call was refused.
   *
   * @param scope a scope that stood in the way
   * @param denial why
   * @return this
   */
  public RecorderAssert refused(String scope, Denial denial) {
    return hears(
        "a refusal of " + scope + " as " + denial,
        event -> is(event, Outcome.REFUSED, scope) && event.denial().equals(Optional.of(denial)));
  }

  /**
   * No call was refused up to now.
   *
   * @return this
   */
  public RecorderAssert refusedNothing() {
    List<ConsentEvent> refusals =
        events().stream().filter(event -> event.outcome() == Outcome.REFUSED).toList();
    if (!refusals.isEmpty()) {
      failWithMessage("Expected no refusal, but was told %s", refusals);
    }
    return this;
  }

  /**
   * Nothing was decided and nothing refused up to now.
   *
   * @return this
   */
  public RecorderAssert heardNothing() {
    if (!events().isEmpty()) {
      failWithMessage("Expected to be told nothing, but was told %s", events());
    }
    return this;
  }

  private RecorderAssert hears(Outcome outcome, String scope) {
    return hears(outcome + " of " + scope, event -> is(event, outcome, scope));
  }

  private RecorderAssert hears(String what, Predicate<ConsentEvent> event) {
    isNotNull();
    if (!actual.hears(event)) {
      failWithMessage("Expected to be told %s, but was told %s", what, events());
    }
    return this;
  }

  private static boolean is(ConsentEvent event, Outcome outcome, String scope) {
    return event.outcome() == outcome && event.scopes().contains(scope);
  }

  private List<ConsentEvent> events() {
    isNotNull();
    return actual.events();
  }
}
