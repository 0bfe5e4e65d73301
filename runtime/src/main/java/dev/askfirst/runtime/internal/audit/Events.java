package dev.askfirst.runtime.internal.audit;

import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.internal.decisions.Refusal;
import dev.askfirst.runtime.spi.ConsentEvent;
import dev.askfirst.runtime.spi.ConsentEvent.Outcome;
import dev.askfirst.runtime.spi.ConsentSource;
import dev.askfirst.runtime.spi.SettingChange;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Makes events. */
record Events(InstantSource clock, String application) {

  ConsentEvent refused(Refusal refusal, List<String> shown) {
    return new ConsentEvent(
        Outcome.REFUSED,
        refusal.subject(),
        refusal.subject().map(Subject::application).orElse(application),
        refusal.scopes(),
        Optional.empty(),
        Optional.of(refusal.denial()),
        shown,
        Optional.empty(),
        Optional.empty(),
        Optional.ofNullable(refusal.cause()),
        clock.instant());
  }

  ConsentEvent decided(Subject subject, SettingChange change) {
    Outcome outcome =
        change
            .decision()
            .map(
                decision ->
                    switch (decision) {
                      case GRANTED -> Outcome.GRANTED;
                      case DENIED -> Outcome.DENIED;
                    })
            .orElse(Outcome.REVOKED);
    return new ConsentEvent(
        outcome,
        Optional.of(subject),
        subject.application(),
        List.of(change.scope()),
        Optional.of(change.source()),
        Optional.empty(),
        change.reasons(),
        change.until(),
        change.evidence(),
        Optional.empty(),
        change.time());
  }

  ConsentEvent allowedOnce(Subject subject, String scope, List<String> reasons) {
    return new ConsentEvent(
        Outcome.ALLOWED_ONCE,
        Optional.of(subject),
        subject.application(),
        List.of(scope),
        Optional.of(ConsentSource.PROMPT),
        Optional.empty(),
        reasons,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        clock.instant());
  }

  ConsentEvent cleared(String cleared) {
    return new ConsentEvent(
        Outcome.REVOKED,
        Optional.empty(),
        cleared,
        List.of(),
        Optional.of(ConsentSource.APPLICATION),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        clock.instant());
  }

  ConsentEvent callbackFailed(Optional<Subject> subject, List<String> scopes, Throwable error) {
    return new ConsentEvent(
        Outcome.CALLBACK_FAILED,
        subject,
        subject.map(Subject::application).orElse(application),
        scopes,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(error),
        clock.instant());
  }
}
