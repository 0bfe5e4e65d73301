package dev.askfirst.runtime;

import static dev.askfirst.runtime.Fixture.NEEDS_RECORD;
import static dev.askfirst.runtime.Fixture.RECORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.askfirst.runtime.spi.ConsentAnswer;
import dev.askfirst.runtime.spi.SubjectResolver;
import dev.askfirst.runtime.spi.Withdrawal;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Calls that return their result themselves, as the asynchronous view of a guard makes them. */
@Timeout(60)
class ContinuationTest {
  private final Fixture fixture = new Fixture();
  private final List<Runnable> tasks = new ArrayList<>();
  private final List<String> entered = new ArrayList<>();

  private String enter(String call) {
    entered.add(call);
    return call;
  }

  private void runTasks() {
    while (!tasks.isEmpty()) {
      tasks.remove(0).run();
    }
  }

  @Test
  void G4_neverOnTheCallingThreadGrantedOrNot() {
    Authorizer authorizer = fixture.builder().executor(tasks::add).singleUser().build();
    authorizer.record(RECORD, Decision.GRANTED, "form 1");
    CompletableFuture<String> result =
        authorizer.authorize(NEEDS_RECORD).thenGet(() -> enter("record"));

    assertThat(entered).isEmpty();
    runTasks();
    assertThat(result).isCompletedWithValue("record");
    assertThat(fixture.prompt.asked()).isEmpty();
  }

  @Test
  void G4_afterTheAnswerWithTheSubjectOfTheCall() throws Exception {
    Authorizer authorizer =
        fixture.builder().executor(tasks::add).subjects(SubjectResolver.boundOnly()).build();
    CompletableFuture<Subject> whose =
        authorizer.callAs(
            Subject.of("alice"),
            () ->
                authorizer
                    .authorize(NEEDS_RECORD)
                    .thenGet(
                        () ->
                            Fixture.refusal(() -> authorizer.authorize("scope.userInfo").await())
                                .subject()
                                .orElseThrow()));
    fixture.prompt.last().answer(ConsentAnswer.allow());
    assertThat(whose).isNotDone();

    runTasks();
    assertThat(whose).isCompletedWithValue(Subject.of("alice"));
  }

  @Test
  void G3_aRefusalArrivesAndOnDeniedAnswersAPersonsOnly() {
    fixture.prompt.always(ConsentAnswer.refuse());
    Authorizer authorizer = fixture.single();
    assertThat(authorizer.authorize(NEEDS_RECORD).thenGet(() -> enter("record")))
        .failsWithin(Duration.ZERO)
        .withThrowableThat()
        .withCauseInstanceOf(ScopeDeniedException.class);
    assertThat(
            authorizer
                .authorize(NEEDS_RECORD)
                .<Object>thenGet(() -> enter("record"), denied -> denied.denial()))
        .isCompletedWithValue(Denial.REFUSED_BEFORE);
    assertThat(
            authorizer.authorize(NEEDS_RECORD).thenDo(() -> enter("record"), denied -> enter("no")))
        .isCompletedWithValue(null);

    Authorizer nobody = Authorizer.builder().singleUser().build();
    CompletableFuture<Void> fault =
        nobody.authorize(NEEDS_RECORD).thenDo(() -> enter("record"), denied -> enter("fault"));
    assertThatThrownBy(fault::join).hasCauseInstanceOf(ScopeDeniedException.class);
    assertThat(entered).containsExactly("no");
  }

  @Test
  void G4_whatTheCallThrowsArrivesAsItself() {
    fixture.prompt.always(ConsentAnswer.allow());
    IOException thrown = new IOException("microphone");
    CompletableFuture<String> got =
        fixture
            .single()
            .authorize(NEEDS_RECORD)
            .thenGet(
                () -> {
                  throw thrown;
                });
    CompletableFuture<Void> done =
        fixture
            .single()
            .authorize(NEEDS_RECORD)
            .thenDo(
                () -> {
                  throw thrown;
                });
    assertThatThrownBy(got::join).isInstanceOf(CompletionException.class).cause().isSameAs(thrown);
    assertThatThrownBy(done::join).cause().isSameAs(thrown);
  }

  @Test
  void C5_toCancelItGivesUpTheQuestion() {
    Authorizer authorizer = fixture.single();
    CompletableFuture<Void> first = authorizer.authorize(NEEDS_RECORD).thenDo(() -> enter("first"));
    CompletableFuture<String> second =
        authorizer.authorize(NEEDS_RECORD).thenGet(() -> enter("second"));
    first.cancel(true);
    assertThat(fixture.prompt.last().withdrawn()).isNull();
    second.cancel(true);

    assertThat(fixture.prompt.last().withdrawn()).isEqualTo(Withdrawal.CANCELLED);
    assertThat(entered).isEmpty();
  }

  @Test
  void aMissingCallIsAMistakeAtOnce() {
    Authorization authorization = fixture.single().authorize(NEEDS_RECORD);
    assertThatThrownBy(() -> missing(authorization)).isInstanceOf(NullPointerException.class);
  }

  @SuppressWarnings("NullAway")
  private static void missing(Authorization authorization) {
    CompletableFuture<String> unused = authorization.thenGet(null);
  }
}
