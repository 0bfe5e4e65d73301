package com.example.memo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.askfirst.runtime.Authorizer;
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
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

final class LiveMemoTest {
  private final List<String> asked = new ArrayList<>();

  @Test
  void asksWhenSubscribedTo_goesOn_andDoesNotAskAgain() throws IOException {
    try (Authorizer authorizer = user(ConsentAnswer.allow())) {
      GuardedLiveMemo guard = new GuardedLiveMemo(new LiveMemo(), authorizer);
      Flux<String> samples = guard.samples(2);
      assertThat(asked).isEmpty();
      assertThat(samples.collectList().block()).containsExactly("sample 1", "sample 2");
      assertThat(samples.collectList().block()).hasSize(2);
      assertThat(guard.title("one").block()).isEqualTo("title of one");
      assertThat(asked).hasSize(1);
      assertThatThrownBy(() -> guard.title("").block()).hasCauseInstanceOf(IOException.class);
    }
  }

  @Test
  void asksAtEachSubscription() {
    try (Authorizer authorizer = user(ConsentAnswer.allowOnce())) {
      Flux<String> samples = new GuardedLiveMemo(new LiveMemo(), authorizer).samples(1);
      samples.blockLast();
      samples.blockLast();
      assertThat(asked).hasSize(2);
    }
  }

  @Test
  void refused_isAnErrorSignal_orWhatIsGivenForIt() throws IOException {
    try (Authorizer authorizer = user(ConsentAnswer.refuse())) {
      GuardedLiveMemo guard = new GuardedLiveMemo(new LiveMemo(), authorizer);
      assertThat(guard.samples(2).collectList().block()).containsExactly("silence");
      Mono<String> title = guard.title("one");
      assertThatThrownBy(title::block).isInstanceOf(ScopeDeniedException.class);
    }
  }

  @Test
  void onAThreadThatMustNotBlock_theViewWorks_andThePlainGuardSaysSo() {
    CompletableFuture<ConsentAnswer> answer = new CompletableFuture<>();
    try (Authorizer authorizer = user(answer)) {
      GuardedLiveMemo guard = new GuardedLiveMemo(new LiveMemo(), authorizer);
      Mono<String> plain =
          Mono.fromCallable(() -> guard.record(Duration.ofSeconds(5)))
              .subscribeOn(Schedulers.parallel());
      assertThatThrownBy(plain::block)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("async()");
      CompletableFuture<String> view =
          Mono.defer(() -> Mono.fromCompletionStage(guard.async().record(Duration.ofSeconds(5))))
              .subscribeOn(Schedulers.parallel())
              .toFuture();
      answer.complete(ConsentAnswer.allow());
      assertThat(view.join()).isEqualTo("memo of PT5S");
    }
  }

  @Test
  void onTheView_exceptionsArriveInTheStage() {
    try (Authorizer authorizer = user(ConsentAnswer.allow())) {
      GuardedLiveMemo.Async view = new GuardedLiveMemo(new LiveMemo(), authorizer).async();
      assertThatThrownBy(() -> view.record(Duration.ofSeconds(-1)).toCompletableFuture().join())
          .isInstanceOf(CompletionException.class)
          .hasCauseInstanceOf(IOException.class);
      assertThat(view.samples(1).blockLast()).isEqualTo("sample 1");
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
              request.items().forEach(item -> asked.add(item.title()));
              return answer.thenApply(each -> ConsentReply.toAll(request, each));
            })
        .build();
  }
}
