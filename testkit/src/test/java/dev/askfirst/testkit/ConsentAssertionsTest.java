package dev.askfirst.testkit;

import static dev.askfirst.testkit.ConsentAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.askfirst.runtime.Authorizer;
import dev.askfirst.runtime.Decision;
import dev.askfirst.runtime.Denial;
import dev.askfirst.runtime.Requirement;
import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.spi.Withdrawal;
import java.time.Duration;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ConsentAssertionsTest {
  private static final String RECORD = "scope.record";
  private static final String CAMERA = "scope.camera";

  private final ScriptedPrompt prompt = new ScriptedPrompt();
  private final ConsentRecorder recorder = new ConsentRecorder(Duration.ofSeconds(10));
  private final FixedSubject subject = FixedSubject.of("alice");
  private final Authorizer authorizer =
      Authorizer.builder()
          .subjects(subject)
          .locale(Locale.ENGLISH)
          .prompt(prompt)
          .listener(recorder)
          .build();

  @AfterEach
  void close() {
    authorizer.close();
  }

  @Test
  void nothingAsked() {
    assertThat(prompt).neverAsked().neverAskedFor(RECORD).askedInOrder().openedSettings(0);
    fails(
        () -> assertThat(prompt).askedOnceFor(RECORD),
        "Expected to be asked once for scope.record, but was asked 0 times; asked was: []");
    fails(
        () -> assertThat(prompt).openedSettings(1),
        "Expected the settings to be opened 1 times, but opened were: []");
  }

  @Test
  void askedOnce() {
    prompt.on(RECORD).later();
    call(Requirement.allOf(RECORD).because("Record your voice memo"));
    assertThat(prompt)
        .askedOnceFor(RECORD)
        .withReason("Record your voice memo")
        .withTitle("Microphone")
        .withDescription("Record sound with the microphone, in calls and live streams too.")
        .forScopes(RECORD)
        .of(Subject.of("alice"))
        .in(Locale.ENGLISH);
    String asked = "[the question to alice for scope.record [Record your voice memo]]";
    fails(
        () -> assertThat(prompt).neverAsked(),
        "Expected to be asked nothing, but was asked: " + asked);
    fails(
        () -> assertThat(prompt).neverAskedFor(RECORD),
        "Expected to be asked 0 times for scope.record, but was asked 1 times; asked was: "
            + asked);
    fails(
        () -> assertThat(prompt).askedInOrder(CAMERA),
        "Expected to be asked for [scope.camera], but was asked for [scope.record]");
    call(Requirement.allOf(RECORD));
    assertThat(prompt).askedTimesFor(2, RECORD).askedInOrder(RECORD, RECORD);
    fails(() -> assertThat(prompt).askedOnceFor(RECORD), "but was asked 2 times");
  }

  @Test
  void aQuestionForTwo() {
    prompt.onOthers().refuse();
    call(
        Requirement.allOf(RECORD)
            .because("Record sound")
            .and(Requirement.allOf(CAMERA).because("Film you")));
    assertThat(prompt).askedOnceFor(CAMERA).withReason("Film you").forScopes(CAMERA, RECORD);
    QuestionAssert question = assertThat(prompt.asked().get(0));
    question.withReason("Record sound", "Film you").withTitle("Microphone").withTitle("Camera");
    fails(
        () -> question.withReason("Film you"),
        "Expected the reasons [Film you], but shown were [Record sound, Film you]");
    fails(
        () -> question.withTitle("Mike"),
        "Expected the title <Mike>, but shown was [Microphone, Camera]");
    fails(() -> question.withDescription(""), "Expected the description <>, but shown was [");
    fails(
        () -> question.forScopes(RECORD),
        "Expected a question for [scope.record], but it is for [scope.record, scope.camera]");
    fails(() -> question.of(Subject.of("bob")), "Expected the subject <bob>, but it is <alice>");
    fails(() -> question.in(Locale.CHINA), "Expected the locale <zh_CN>, but it is <en>");
    fails(
        () -> assertThat(prompt).askedOnceFor(CAMERA).withTitle("Microphone"),
        "Expected the title <Microphone>, but shown was [Camera]");
  }

  @Test
  void aQuestionThatWasTakenBack() {
    prompt.on(RECORD).hold();
    var call = authorizer.authorize(RECORD);
    AskedQuestion question = prompt.awaitAsked();
    call.cancel();
    assertThat(question).wasWithdrawn(Withdrawal.CANCELLED);
    fails(
        () -> assertThat(question).wasWithdrawn(Withdrawal.CLOSED),
        "Expected the withdrawal <CLOSED>, but it is <CANCELLED>");
  }

  @Test
  void whatIsNotForeseenFailsWhateverIsAsserted() {
    call(Requirement.allOf(RECORD));
    fails(() -> assertThat(prompt).neverAskedFor(CAMERA), "has no answer about scope.record");
    fails(() -> assertThat(prompt).openedSettings(0), "has no answer about scope.record");
  }

  @Test
  void whatWasTold() {
    assertThat(recorder).heardNothing().refusedNothing();
    prompt.on(RECORD).allowOnce().allow();
    prompt.on(CAMERA).refuse();
    call(Requirement.allOf(RECORD));
    call(Requirement.allOf(RECORD));
    assertThat(recorder).allowedOnce(RECORD).granted(RECORD).refusedNothing();
    call(Requirement.allOf(CAMERA));
    assertThat(recorder).denied(CAMERA).refused(CAMERA, Denial.REFUSED);
    authorizer.revoke(RECORD);
    assertThat(recorder).revoked(RECORD);
    fails(() -> assertThat(recorder).refusedNothing(), "Expected no refusal, but was told [");
    fails(() -> assertThat(recorder).heardNothing(), "Expected to be told nothing, but was told [");
  }

  @Test
  void whatWasNotTold() {
    ConsentRecorder impatient = new ConsentRecorder(Duration.ofMillis(1));
    fails(
        () -> assertThat(impatient).granted(RECORD),
        "Expected to be told GRANTED of scope.record, but was told []");
    fails(
        () -> assertThat(impatient).refused(RECORD, Denial.REFUSED),
        "Expected to be told a refusal of scope.record as REFUSED, but was told []");
  }

  @Test
  void aSubjectThatChanges() {
    prompt.on(RECORD).allow();
    call(Requirement.allOf(RECORD));
    subject.become(Subject.of("bob").speaking(Locale.CHINA));
    org.assertj.core.api.Assertions.assertThat(
            authorizer.getSetting().decision(RECORD).filter(Decision.GRANTED::equals))
        .isEmpty();
    call(Requirement.allOf(RECORD));
    assertThat(prompt.asked().get(1)).of(Subject.of("bob")).in(Locale.CHINA).withTitle("麦克风");
    subject.leave();
    call(Requirement.allOf(RECORD));
    assertThat(recorder).refused(RECORD, Denial.NO_SUBJECT);
    assertThat(prompt).askedTimesFor(2, RECORD);
  }

  private void call(Requirement requirement) {
    try {
      authorizer.authorize(requirement).await();
    } catch (dev.askfirst.runtime.ScopeDeniedException denied) {
      // What was asked and told is what counts here.
    }
  }

  private static void fails(ThrowingCallable assertion, String message) {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(assertion)
        .withMessageContaining(message);
  }
}
