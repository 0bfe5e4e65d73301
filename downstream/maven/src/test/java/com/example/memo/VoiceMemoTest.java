package com.example.memo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.askfirst.runtime.Authorizer;
import dev.askfirst.runtime.Denial;
import dev.askfirst.runtime.ScopeDeniedException;
import dev.askfirst.runtime.spi.ConsentAnswer;
import dev.askfirst.runtime.spi.ConsentReply;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

final class VoiceMemoTest {
  private final List<String> asked = new ArrayList<>();
  private final VoiceMemo memo = new VoiceMemo();

  @Test
  void asksOnce_goesOn_andDoesNotAskAgain() throws IOException {
    try (Authorizer authorizer = user(ConsentAnswer.allow())) {
      GuardedVoiceMemo guard = new GuardedVoiceMemo(memo, authorizer);
      assertThat(asked).isEmpty();
      assertThat(guard.record(Duration.ofSeconds(5))).isEqualTo("memo of PT5S");
      assertThat(guard.record(Duration.ofSeconds(7))).isEqualTo("memo of PT7S");
      assertThat(asked).containsExactly("Microphone [Listen to you]");
      assertThatThrownBy(() -> guard.record(Duration.ofSeconds(-1)))
          .isExactlyInstanceOf(IOException.class);
    }
  }

  @Test
  void refused_isNotEntered() {
    try (Authorizer authorizer = user(ConsentAnswer.refuse())) {
      Recorder guard = new GuardedVoiceMemo(memo, authorizer);
      assertThat(guard.format()).isEqualTo("wav");
      for (Denial expected : List.of(Denial.REFUSED, Denial.REFUSED_BEFORE)) {
        assertThatThrownBy(() -> guard.record(Duration.ofSeconds(5)))
            .isInstanceOfSatisfying(
                ScopeDeniedException.class,
                denied -> assertThat(denied.denial()).isEqualTo(expected));
      }
    }
    assertThat(asked).hasSize(1);
    assertThat(memo.memos()).isEmpty();
  }

  @Test
  void refused_theAnswerForThatIsGiven() {
    try (Authorizer authorizer = user(ConsentAnswer.refuse())) {
      GuardedVoiceMemo guard = new GuardedVoiceMemo(memo, authorizer);
      assertThat(guard.share("memo", "Ann", "Bo")).isEqualTo("memo kept from 2: [memo.share]");
    }
    assertThat(asked).containsExactly("Share voice memos [Send the memo]");
    assertThat(memo.memos()).isEmpty();
  }

  @Test
  void aStageGoesOnOnceTheAnswerIsThere() {
    CompletableFuture<ConsentAnswer> answer = new CompletableFuture<>();
    try (Authorizer authorizer = user(answer)) {
      GuardedVoiceMemo guard = new GuardedVoiceMemo(memo, authorizer);
      CompletableFuture<List<String>> sorted = guard.sort(List.of("b", "a")).toCompletableFuture();
      assertThat(sorted).isNotDone();
      assertThat(memo.memos()).isEmpty();
      answer.complete(ConsentAnswer.allow());
      assertThat(sorted.join()).containsExactly("a", "b");
    }
  }

  @Test
  void aStageCarriesTheRefusal() {
    try (Authorizer authorizer = user(ConsentAnswer.refuse())) {
      GuardedVoiceMemo guard = new GuardedVoiceMemo(memo, authorizer);
      assertThatThrownBy(() -> guard.sort(List.of(2, 1)).toCompletableFuture().join())
          .isInstanceOf(CompletionException.class)
          .hasCauseInstanceOf(ScopeDeniedException.class);
    }
    assertThat(memo.memos()).isEmpty();
  }

  @Test
  void onTheView_aPlainCallIsAStageToo() {
    CompletableFuture<ConsentAnswer> answer = new CompletableFuture<>();
    try (Authorizer authorizer = user(answer)) {
      GuardedVoiceMemo.Async view = new GuardedVoiceMemo(memo, authorizer).async();
      CompletableFuture<String> recorded =
          view.record(Duration.ofSeconds(5)).toCompletableFuture();
      assertThat(recorded).isNotDone();
      answer.complete(ConsentAnswer.allow());
      assertThat(recorded.join()).isEqualTo("memo of PT5S");
      assertThatThrownBy(() -> view.record(Duration.ofSeconds(-1)).toCompletableFuture().join())
          .hasCauseInstanceOf(IOException.class);
    }
  }

  private Authorizer user(ConsentAnswer answer) {
    return user(CompletableFuture.completedFuture(answer));
  }

  private Authorizer user(CompletionStage<ConsentAnswer> answer) {
    return Authorizer.builder()
        .singleUser()
        .prompt(
            request -> {
              request.items().forEach(item -> asked.add(item.title() + " " + item.reasons()));
              return answer.thenApply(each -> ConsentReply.toAll(request, each));
            })
        .build();
  }
}
