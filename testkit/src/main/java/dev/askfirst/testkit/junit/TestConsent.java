package dev.askfirst.testkit.junit;

import dev.askfirst.runtime.Authorizer;
import dev.askfirst.runtime.AuthorizerBuilder;
import dev.askfirst.runtime.Decision;
import dev.askfirst.runtime.Denial;
import dev.askfirst.runtime.ScopeDeniedException;
import dev.askfirst.testkit.ConsentRecorder;
import dev.askfirst.testkit.FixedSubject;
import dev.askfirst.testkit.ScriptedPrompt;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/** What one test has: an authorizer, and all that it was built with. */
final class TestConsent {
  static final List<Class<?>> GIVEN =
      List.of(Authorizer.class, ScriptedPrompt.class, ConsentRecorder.class, FixedSubject.class);

  /** Tells what was decided before the test from what happens in it. */
  private static final String BEFORE = "decided before the test";

  private final ScriptedPrompt prompt = new ScriptedPrompt();
  private final ConsentRecorder recorder = new ConsentRecorder();
  private final FixedSubject subject;
  private final Authorizer authorizer;

  TestConsent(Annotated test) {
    subject = FixedSubject.of(test.subject());
    AuthorizerBuilder builder = Authorizer.builder().locale(Locale.ENGLISH);
    test.setups().forEach(setup -> setup.accept(builder));
    authorizer =
        builder
            .prompt(prompt)
            .subjects(subject)
            .listener(
                event -> {
                  if (!event.evidence().equals(Optional.of(BEFORE))) {
                    recorder.on(event);
                  }
                })
            .build();
    test.decisions().forEach(this::decide);
  }

  private void decide(String scope, Decision decision) {
    try {
      authorizer.record(scope, decision, BEFORE);
    } catch (IllegalArgumentException undecidable) {
      throw misnamed(scope, decision, "users cannot decide about: " + undecidable.getMessage());
    } catch (ScopeDeniedException denied) {
      if (denied.denial() != Denial.UNDECLARED) {
        throw denied;
      }
      throw misnamed(
          scope,
          decision,
          "nothing declares; correct the name, have it declared where the test sees it"
              + " (@DeclaresScope, the inventory of a guarded class), or declare it by"
              + " @ConsentTest(configuredBy)");
    }
  }

  private ExtensionConfigurationException misnamed(
      String scope, Decision decision, String finding) {
    authorizer.close();
    String annotation = decision == Decision.GRANTED ? "@ScopesAllowed" : "@ScopesRefused";
    return new ExtensionConfigurationException(
        annotation + " names declared scopes, but it names " + scope + ", which " + finding);
  }

  /** What a test takes as a parameter. */
  Object given(Class<?> type) {
    return Stream.of(authorizer, prompt, recorder, subject)
        .filter(type::isInstance)
        .findFirst()
        .orElseThrow();
  }

  /** Ends the test: whatever was not foreseen fails it. */
  void end() {
    authorizer.close();
    prompt.verify();
  }
}
