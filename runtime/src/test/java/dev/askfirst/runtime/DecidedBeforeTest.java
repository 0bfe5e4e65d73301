package dev.askfirst.runtime;

import static dev.askfirst.runtime.Fixture.CAMERA;
import static dev.askfirst.runtime.Fixture.NEEDS_RECORD;
import static dev.askfirst.runtime.Fixture.RECORD;
import static dev.askfirst.runtime.Fixture.denial;
import static dev.askfirst.runtime.Fixture.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.runtime.spi.ConsentAnswer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls whose scope was decided before: nobody is asked, and no other thread is needed. */
@Timeout(60)
class DecidedBeforeTest {
  private final Fixture fixture = new Fixture();
  private final FailingStore store = new FailingStore();

  /** What the authorizer has left to do on other threads. */
  private final List<Runnable> left = new ArrayList<>();

  private Authorizer decided(Decision decision) {
    AuthorizerBuilder builder =
        Authorizer.builder().prompt(fixture.prompt).executor(left::add).singleUser();
    builder.config.own = left::add;
    Authorizer authorizer = builder.build();
    authorizer.record(RECORD, decision, "form 1");
    return authorizer;
  }

  @Test
  void A3_grantedBeforeIsOkAtOnceAndNotAsked() {
    Authorization authorization = decided(Decision.GRANTED).authorize(NEEDS_RECORD);

    assertThat(authorization.toCompletableFuture()).isCompleted();
    assertThat(authorization.await().errMsg()).isEqualTo("authorize:ok");
    assertThat(decided(Decision.GRANTED).authorize(RECORD).toCompletableFuture()).isCompleted();
    assertThat(fixture.prompt.asked()).isEmpty();
    assertThat(left).isEmpty();
  }

  @Test
  void A4_deniedBeforeIsRefusedAtOnceAndNotAsked() {
    Authorizer authorizer = decided(Decision.DENIED);

    for (int i = 0; i < 2; i++) {
      Authorization authorization = authorizer.authorize(NEEDS_RECORD);
      assertThat(authorization.toCompletableFuture()).isCompletedExceptionally();
      ScopeDeniedException refused = refusal(authorization::await);
      assertThat(refused.denial()).isEqualTo(Denial.REFUSED_BEFORE);
      assertThat(refused.result().errMsg()).isEqualTo("authorize:fail auth deny");
      assertThat(refused).hasMessageContaining("openSetting()");
      assertThat(denial(() -> authorizer.authorize(RECORD).await()))
          .isEqualTo(Denial.REFUSED_BEFORE);
    }
    assertThat(fixture.prompt.asked()).isEmpty();
    assertThat(left).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"revoke", "clear"})
  void A4_clearOrRevokeHaveItAskedAgain(String how) {
    Authorizer authorizer = fixture.single(store);
    authorizer.record(RECORD, Decision.DENIED, "form 1");
    Consumer<Authorizer> takenBack =
        how.equals("clear") ? Authorizer::clear : same -> same.revoke(RECORD);
    takenBack.accept(authorizer);
    Authorization authorization = authorizer.authorize(RECORD);
    fixture.prompt.last().answer(ConsentAnswer.allow());

    assertThat(authorization.await().isOk()).isTrue();
  }

  @Test
  void A4_nothingElseChangesIt() {
    Authorizer authorizer = fixture.single(store);
    authorizer.authorize(RECORD);
    fixture.prompt.last().answer(ConsentAnswer.refuse());

    authorizer.authorize(AuthorizeOption.scope(RECORD));
    assertThat(stillRefused(authorizer)).as("asked for again").isTrue();
    authorizer.openSetting();
    fixture.prompt.lastOpened().close();
    assertThat(stillRefused(authorizer)).as("settings closed as they were").isTrue();
    authorizer.authorize(Requirement.anyOf(CAMERA, RECORD));
    fixture.prompt.last().answer(ConsentAnswer.allow());
    authorizer.revoke(CAMERA);
    assertThat(stillRefused(authorizer)).as("another scope came and went").isTrue();
    authorizer.clearApplication("another");
    assertThat(stillRefused(authorizer)).as("another application deleted").isTrue();
    fixture.time.pass(Duration.ofDays(3650));
    assertThat(stillRefused(authorizer)).as("ten years later").isTrue();
    authorizer.close();
    assertThat(stillRefused(fixture.single(store))).as("after a restart").isTrue();
    assertThat(fixture.prompt.asked()).hasSize(2);
  }

  private static boolean stillRefused(Authorizer authorizer) {
    Authorization authorization = authorizer.authorize(NEEDS_RECORD);
    return authorization.toCompletableFuture().isDone()
        && denial(authorization::await) == Denial.REFUSED_BEFORE;
  }
}
