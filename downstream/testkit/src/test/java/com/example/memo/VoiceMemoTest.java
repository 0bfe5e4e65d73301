package com.example.memo;

import static dev.askfirst.testkit.ConsentAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.askfirst.runtime.Authorizer;
import dev.askfirst.runtime.Denial;
import dev.askfirst.runtime.ScopeDeniedException;
import dev.askfirst.testkit.ConsentRecorder;
import dev.askfirst.testkit.ScriptedPrompt;
import dev.askfirst.testkit.junit.AsSubject;
import dev.askfirst.testkit.junit.ConsentTest;
import dev.askfirst.testkit.junit.ScopesAllowed;
import dev.askfirst.testkit.junit.ScopesRefused;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@ConsentTest
class VoiceMemoTest {
  private final VoiceMemo memo = new VoiceMemo();
  private final GuardedVoiceMemo guarded;

  VoiceMemoTest(Authorizer authorizer) {
    guarded = new GuardedVoiceMemo(memo, authorizer);
  }

  @Test
  @ScopesAllowed("scope.record")
  void records(ScriptedPrompt prompt) {
    assertThat(guarded.record(Duration.ofSeconds(5))).isEqualTo("memo of PT5S");
    assertThat(prompt).neverAsked();
  }

  @Test
  @ScopesRefused({"scope.record", "memo.share"})
  void doesWithoutWhereTheUserHasRefused() {
    assertThatExceptionOfType(ScopeDeniedException.class)
        .isThrownBy(() -> guarded.record(Duration.ofSeconds(5)));
    assertThat(memo.recorded()).isZero();
    assertThat(guarded.share("memo")).isEqualTo("memo kept");
  }

  @Test
  @AsSubject("alice")
  void asksOnceAndSaysWhy(ScriptedPrompt prompt, ConsentRecorder recorder) {
    prompt.on("scope.record").allow();
    prompt.on("memo.share").refuse();
    guarded.record(Duration.ofSeconds(5));
    guarded.record(Duration.ofSeconds(7));
    guarded.share("memo");
    assertThat(memo.recorded()).isEqualTo(2);
    assertThat(prompt).askedOnceFor("scope.record").withReason("Record your voice memo");
    assertThat(prompt).askedOnceFor("memo.share").withTitle("Share voice memos");
    assertThat(recorder).granted("scope.record").refused("memo.share", Denial.REFUSED);
  }
}
