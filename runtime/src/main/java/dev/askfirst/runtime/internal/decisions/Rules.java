package dev.askfirst.runtime.internal.decisions;

import dev.askfirst.Asks;
import dev.askfirst.runtime.Decision;
import dev.askfirst.runtime.internal.catalogue.Catalogue;
import dev.askfirst.runtime.spi.StoredDecision;
import dev.askfirst.runtime.spi.SystemGate;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Which of the decisions that are kept count now. */
public record Rules(Catalogue catalogue, InstantSource clock, @Nullable SystemGate gate) {

  /** What counts for a scope; null if nothing does. */
  @Nullable Decision decision(String scope, @Nullable StoredDecision stored) {
    return switch (catalogue.asks(scope)) {
      case ALWAYS_GRANTED -> Decision.GRANTED;
      case WITHDRAWN -> null;
      case DIALOG, SETTINGS_ONLY -> stored == null ? null : counting(scope, stored);
    };
  }

  Standing standing(String scope, @Nullable StoredDecision stored) {
    Decision decision = decision(scope, stored);
    if (decision != null) {
      return decision == Decision.GRANTED ? Standing.ALLOWED : Standing.DENIED;
    }
    return switch (catalogue.asks(scope)) {
      case WITHDRAWN -> Standing.WITHDRAWN;
      case SETTINGS_ONLY -> Standing.OFF_IN_SETTINGS;
      case DIALOG, ALWAYS_GRANTED -> Standing.UNDECIDED;
    };
  }

  /** Whether the system has a say in a scope. */
  public boolean governed(String scope) {
    if (gate == null) {
      return false;
    }
    try {
      return gate.governs(scope);
    } catch (RuntimeException broken) {
      // Asked as well when it should say which scopes it denies, and that refuses with a reason.
      return true;
    }
  }

  /** Whether people decide about a scope at all. */
  public boolean decidable(String scope) {
    Asks asks = catalogue.asks(scope);
    return asks == Asks.DIALOG || asks == Asks.SETTINGS_ONLY;
  }

  private @Nullable Decision counting(String scope, StoredDecision stored) {
    Decision decision = stored.decision().orElse(null);
    if (decision != Decision.GRANTED) {
      return decision;
    }
    boolean outdated = stored.scopeVersion() < catalogue.version(scope);
    boolean expired = stored.until().isPresent() && !clock.instant().isBefore(stored.until().get());
    return outdated || expired ? null : decision;
  }
}
