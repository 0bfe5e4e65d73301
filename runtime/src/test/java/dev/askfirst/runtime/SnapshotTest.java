package dev.askfirst.runtime;

import static dev.askfirst.runtime.Fixture.NEEDS_RECORD;
import static dev.askfirst.runtime.Fixture.RECORD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.runtime.spi.ConsentAnswer;
import dev.askfirst.runtime.spi.ConsentReply;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What getSetting returns, and that it waits for nobody. */
@Timeout(60)
class SnapshotTest {
  private final Fixture fixture = new Fixture();

  @Test
  void S3_aSnapshotThatLaterDecisionsDoNotChange() {
    Authorizer authorizer = fixture.single();
    AuthSetting before = authorizer.getSetting();
    authorizer.record(RECORD, Decision.GRANTED, "form 1");
    AuthSetting granted = authorizer.getSetting();
    assertThat(granted.allows(NEEDS_RECORD)).isTrue();
    authorizer.revoke(RECORD);

    assertThat(before.allows(NEEDS_RECORD)).isFalse();
    assertThat(before.authSetting()).doesNotContainKey(RECORD);
    assertThat(granted.authSetting()).containsEntry(RECORD, true);
    assertThat(granted.allows(NEEDS_RECORD)).isTrue();
    assertThat(granted.decision(RECORD)).contains(Decision.GRANTED);
    assertThat(authorizer.getSetting().allows(NEEDS_RECORD)).isFalse();
    assertThat(granted.authSetting()).isUnmodifiable();
    assertThat(fixture.prompt.asked()).isEmpty();
  }

  @Test
  void S3_doesNotWaitForAnOpenPrompt() {
    Authorizer authorizer = fixture.single();
    authorizer.authorize(RECORD);

    assertThat(fixture.prompt.asked()).hasSize(1);
    assertThat(authorizer.getSetting().allows(NEEDS_RECORD)).isFalse();
  }

  @Test
  void S3_doesNotWaitForAPromptThatBlocksNorForAnAnswerThatIsBeingKept() throws Exception {
    FailingStore store = new FailingStore();
    Authorizer authorizer = fixture.single(store);
    List<AuthSetting> read = new ArrayList<>();
    Runnable reading =
        () ->
            read.add(
                Crowd.start(1, Crowd::platform, authorizer::getSetting)
                    .get(0)
                    .orTimeout(30, TimeUnit.SECONDS)
                    .join());
    fixture.prompt.always(
        request -> {
          reading.run();
          store.beforeWrite = reading;
          return CompletableFuture.completedFuture(
              ConsentReply.toAll(request, ConsentAnswer.allow()));
        });
    authorizer.authorize(RECORD).await();

    assertThat(read).hasSize(2).noneMatch(setting -> setting.allows(NEEDS_RECORD));
    assertThat(authorizer.getSetting().allows(NEEDS_RECORD)).isTrue();
  }
}
