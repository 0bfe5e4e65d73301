package dev.askfirst.runtime;

import static dev.askfirst.runtime.Fixture.CAMERA;
import static dev.askfirst.runtime.Fixture.EXPORT;
import static dev.askfirst.runtime.Fixture.NEEDS_CAMERA;
import static dev.askfirst.runtime.Fixture.NEEDS_RECORD;
import static dev.askfirst.runtime.Fixture.RECORD;
import static dev.askfirst.runtime.Fixture.TIMEOUT;
import static dev.askfirst.runtime.Fixture.denial;
import static dev.askfirst.runtime.Fixture.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.WeChatScopes;
import dev.askfirst.runtime.spi.ConsentAnswer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The order asked, while what is decided is not in memory. The engine's threads run when the test
 * says so.
 */
class WaitingInLineTest {
  private static final String LATECOMER = WeChatScopes.BLUETOOTH;
  private static final Subject SUBJECT = Subject.of("single-user");
  private final IOException cutOff = new IOException("cut off");

  private final Fixture fixture = new Fixture();
  private final FailingStore store = new FailingStore();
  private final List<Runnable> own = new ArrayList<>();
  private final Authorizer authorizer = start();
  private final Authorization first = authorizer.authorize(RECORD);
  private final Authorization second = authorizer.authorize(NEEDS_CAMERA);
  private final Authorization third = authorizer.authorize(EXPORT);

  private Authorizer start() {
    AuthorizerBuilder builder = fixture.builder().store(store).singleUser();
    builder.config.own = own::add;
    Authorizer started = builder.build();
    started.getSetting();
    return started;
  }

  @BeforeEach
  void showTheFirst() {
    finish();
  }

  /** Has the engine's threads do all that there is to do. */
  private void finish() {
    while (!own.isEmpty()) {
      own.remove(0).run();
    }
  }

  /** Has the engine's threads do what came last, and nothing else yet. */
  private void doLatest() {
    own.remove(own.size() - 1).run();
  }

  private void lose() {
    Objects.requireNonNull(store.watcher).lost();
  }

  /** The scopes of all prompts, each of which the person allows. */
  private List<String> allowed() {
    List<String> shown = new ArrayList<>();
    finish();
    for (int i = 0; i < fixture.prompt.asked().size(); i++) {
      shown.addAll(fixture.prompt.asked().get(i).scopes());
      fixture.prompt.asked().get(i).answer(ConsentAnswer.allow());
      finish();
    }
    return shown;
  }

  static Stream<Arguments> endsOfTurns() {
    return Stream.of(
        end("timed out", WaitingInLineTest::timeOut),
        end("cancelled", test -> test.first.cancel()),
        end(
            "failed",
            test -> {
              test.fixture.prompt.last().reply().completeExceptionally(test.cutOff);
              test.doLatest();
            }),
        end("not written", WaitingInLineTest::failToWrite),
        end("cleared", test -> test.authorizer.clearApplication("")));
  }

  private static Arguments end(String name, Consumer<WaitingInLineTest> step) {
    return Arguments.of(name, step);
  }

  private void timeOut() {
    fixture.time.pass(TIMEOUT);
    doLatest();
  }

  private void failToWrite() {
    store.failWrites = cutOff;
    store.failReads = cutOff;
    fixture.prompt.last().answer(ConsentAnswer.refuse());
    doLatest();
    store.failWrites = null;
    store.failReads = null;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("endsOfTurns")
  void M2_theOrderAskedIsKeptWhenTheTurnEndsBeforeTheSettingWasReadAgain(
      String name, Consumer<WaitingInLineTest> end) {
    lose();
    end.accept(this);
    Authorization latecomer = authorizer.authorize(LATECOMER);

    assertThat(allowed()).as(name).containsExactly(RECORD, CAMERA, EXPORT, LATECOMER);
    assertThat(second.await().isOk()).isTrue();
    assertThat(third.await().isOk()).isTrue();
    assertThat(latecomer.await().isOk()).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("endsOfTurns")
  void S5_ifItCannotBeReadAllInLineAreRefused(String name, Consumer<WaitingInLineTest> end) {
    lose();
    end.accept(this);
    Authorization latecomer = authorizer.authorize(LATECOMER);
    store.failReads = cutOff;
    finish();

    for (Authorization refused : List.of(second, third, latecomer)) {
      assertThat(refused.toCompletableFuture()).as(name).isDone();
      assertThat(refusal(refused::await)).hasCause(cutOff);
      assertThat(denial(refused::await)).isEqualTo(Denial.STORE_UNAVAILABLE);
    }
    store.failReads = null;
    authorizer.authorize(LATECOMER);
    finish();
    assertThat(fixture.prompt.last().scopes()).containsExactly(LATECOMER);
  }

  @Test
  void S5_whoWaitsBehindAnOpenQuestionStaysInLine() {
    store.failReads = cutOff;
    lose();
    Authorization latecomer = authorizer.authorize(LATECOMER);
    finish();
    assertThat(denial(latecomer::await)).isEqualTo(Denial.STORE_UNAVAILABLE);
    store.failReads = null;

    assertThat(allowed()).containsExactly(RECORD, CAMERA, EXPORT);
    assertThat(third.await().isOk()).isTrue();
  }

  @Test
  void M8_closedWhileTheTurnWaitsForTheSetting() {
    lose();
    timeOut();
    Authorization latecomer = authorizer.authorize(LATECOMER);
    authorizer.close();

    for (Authorization refused : List.of(second, third, latecomer)) {
      assertThat(refused.toCompletableFuture()).isDone();
      assertThat(denial(refused::await)).isEqualTo(Denial.CLOSED);
    }
    assertThat(allowed()).containsExactly(RECORD);
  }

  @Test
  void C5_whoGivesUpWhileTheTurnWaitsForTheSettingIsNeverAskedFor() {
    lose();
    timeOut();
    Authorization latecomer = authorizer.authorize(LATECOMER);
    second.cancel();
    latecomer.cancel();

    assertThat(allowed()).containsExactly(RECORD, EXPORT);
    assertThat(second.toCompletableFuture()).isCancelled();
    assertThat(latecomer.toCompletableFuture()).isCancelled();
  }

  @Test
  void G6_interruptedWhileTheTurnWaitsForTheSetting() {
    lose();
    timeOut();
    Thread.currentThread().interrupt();
    assertThat(denial(second::await)).isEqualTo(Denial.INTERRUPTED);
    assertThat(Thread.interrupted()).isTrue();

    assertThat(allowed()).containsExactly(RECORD, EXPORT);
  }

  @Test
  void M4_whatWasDecidedElsewhereIsNotAskedWhenTheSettingWasRead() {
    store.writeElsewhere(SUBJECT, CAMERA, Decision.DENIED);
    lose();
    timeOut();

    assertThat(allowed()).containsExactly(RECORD, EXPORT);
    assertThat(denial(second::await)).isEqualTo(Denial.REFUSED_BEFORE);
  }

  @Test
  void M2_nobodyOvertakesThoseWhoCameBeforeTheSettingWasRead() {
    lose();
    authorizer.authorize(LATECOMER);
    own.remove(0).run();
    assertThat(authorizer.loadedSetting().decision(RECORD)).as("it is known").isEmpty();
    authorizer.authorize(WeChatScopes.WERUN);

    assertThat(allowed()).containsExactly(RECORD, CAMERA, EXPORT, LATECOMER, WeChatScopes.WERUN);
  }

  @Test
  void whoReadsTheSettingDoesNotDoTheWorkOfThoseWhoWaitedForIt() {
    List<String> heard = new ArrayList<>();
    first.thenRun(() -> heard.add("the first goes on"));
    store.writeElsewhere(SUBJECT, RECORD, Decision.GRANTED);
    lose();
    assertThat(authorizer.getSetting().authSetting()).containsEntry(RECORD, true);
    assertThat(heard).isEmpty();
    finish();

    assertThat(heard).containsExactly("the first goes on");
  }

  @Test
  void A13_theFirstWhoCameBeforeTheSettingWasReadHasThePass() {
    fixture.prompt.last().answer(ConsentAnswer.allowOnce());
    finish();
    assertThat(first.await().isOk()).isTrue();
    lose();
    Authorization early = authorizer.authorize(NEEDS_RECORD);
    Authorization late = authorizer.authorize(NEEDS_RECORD);
    finish();

    assertThat(early.toCompletableFuture()).isCompleted();
    assertThat(late.toCompletableFuture()).isNotDone();
  }
}
