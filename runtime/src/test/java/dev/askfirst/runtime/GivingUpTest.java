package dev.askfirst.runtime;

import static dev.askfirst.runtime.Fixture.CAMERA;
import static dev.askfirst.runtime.Fixture.RECORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.askfirst.runtime.spi.ConsentAnswer;
import dev.askfirst.runtime.spi.ConsentEvent.Outcome;
import dev.askfirst.runtime.spi.Withdrawal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Callers that give up. */
class GivingUpTest {
  private final Fixture fixture = new Fixture();
  private final List<String> heard = new ArrayList<>();

  private AuthorizeOption option() {
    return AuthorizeOption.scope(RECORD)
        .success(res -> heard.add("success " + res.errMsg()))
        .fail(res -> heard.add("fail " + res.errMsg()))
        .complete(res -> heard.add("complete " + res.errMsg()));
  }

  @Test
  void C5_oneWhoGivesUpDoesNotTouchTheOthers() {
    Authorizer authorizer = fixture.single();
    Authorization one = authorizer.authorize(RECORD);
    Authorization two = authorizer.authorize(RECORD);
    assertThat(one.cancel()).isTrue();
    assertThat(one.cancel()).isFalse();
    assertThat(one.toCompletableFuture()).isCancelled();
    assertThatThrownBy(one::await).isInstanceOf(CancellationException.class);
    assertThat(fixture.prompt.last().withdrawn()).isNull();

    fixture.prompt.last().answer(ConsentAnswer.allow());
    assertThat(two.await().isOk()).isTrue();
    assertThat(two.cancel()).isFalse();
    assertThatThrownBy(one::await).isInstanceOf(CancellationException.class);
  }

  @Test
  void C5_whenAllHaveGivenUpThePromptIsWithdrawnAndTheTurnPassesOn() {
    Authorizer authorizer = fixture.single();
    Authorization one = authorizer.authorize(RECORD);
    Authorization two = authorizer.authorize(RECORD);
    Authorization queued = authorizer.authorize(Requirement.allOf(CAMERA));
    ScriptedPrompt.Asked asked = fixture.prompt.last();
    one.toCompletableFuture().cancel(true);
    two.thenCall(() -> CompletableFuture.completedFuture("entered")).cancel(true);

    assertThat(asked.withdrawn()).isEqualTo(Withdrawal.CANCELLED);
    assertThat(fixture.prompt.last().scopes()).containsExactly(CAMERA);
    asked.answer(ConsentAnswer.allow());
    assertThat(authorizer.getSetting().authSetting()).doesNotContainKey(RECORD);
    fixture.prompt.last().answer(ConsentAnswer.allow());
    assertThat(queued.await().isOk()).isTrue();
    assertThat(fixture.outcomes()).containsExactly(Outcome.GRANTED);
  }

  @Test
  void C5_whoGivesUpWhileQueuedIsNeverAskedFor() {
    Authorizer authorizer = fixture.single();
    authorizer.authorize(RECORD);
    Authorization queued = authorizer.authorize(Requirement.allOf(CAMERA));
    queued.cancel();
    fixture.prompt.last().answer(ConsentAnswer.allow());

    assertThat(fixture.prompt.asked()).hasSize(1);
  }

  @Test
  void C5_givingUpFailsTheCallbacks() {
    Authorizer authorizer = fixture.single();
    authorizer.authorize(option()).cancel();

    assertThat(heard)
        .containsExactly("fail authorize:fail cancel", "complete authorize:fail cancel");
  }
}
