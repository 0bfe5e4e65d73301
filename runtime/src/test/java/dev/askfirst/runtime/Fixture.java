package dev.askfirst.runtime;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.askfirst.Asks;
import dev.askfirst.runtime.spi.ConsentEvent;
import dev.askfirst.runtime.spi.SettingStore;
import dev.askfirst.runtime.spi.SubjectResolver;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** An authorizer on one thread, with a scripted person, a manual clock and an ear for events. */
final class Fixture {
  static final String RECORD = "scope.record";
  static final String CAMERA = "scope.camera";
  static final String EXPORT = "scope.writePhotosAlbum";
  static final Requirement NEEDS_RECORD =
      Requirement.allOf(RECORD).because("Record your voice memo");
  static final Requirement NEEDS_CAMERA = Requirement.allOf(CAMERA);
  static final Duration TIMEOUT = Duration.ofMinutes(2);

  final ScriptedPrompt prompt = new ScriptedPrompt();
  final ManualTime time = new ManualTime();
  final List<ConsentEvent> events = new CopyOnWriteArrayList<>();

  /** Everything scripted, on the calling thread; the users are left to say. */
  AuthorizerBuilder builder() {
    AuthorizerBuilder builder =
        Authorizer.builder()
            .prompt(prompt)
            .clock(time)
            .listener(events::add)
            .executor(Runnable::run);
    builder.config.own = Runnable::run;
    builder.config.scheduler = time;
    return builder;
  }

  /** One user. */
  Authorizer single() {
    return builder().singleUser().build();
  }

  /** One user, whose decisions are kept there. */
  Authorizer single(SettingStore store) {
    return builder().store(store).singleUser().build();
  }

  /** Many users, bound by callAs. */
  Authorizer many() {
    return builder().subjects(SubjectResolver.boundOnly()).build();
  }

  /** With threads of its own, and the real clock. */
  AuthorizerBuilder threaded() {
    return Authorizer.builder().prompt(prompt).listener(events::add);
  }

  List<ConsentEvent.Outcome> outcomes() {
    return events.stream().map(ConsentEvent::outcome).toList();
  }

  static ScopeDeclaration declared(String name, Asks asks, int version) {
    return new ScopeDeclaration(name, "Title of " + name, "What it is for", asks, version);
  }

  /** The refusal of a call, which must be refused. */
  static ScopeDeniedException refusal(ThrowingCallable call) {
    return catchThrowableOfType(ScopeDeniedException.class, call);
  }

  static Denial denial(ThrowingCallable call) {
    return refusal(call).denial();
  }
}
