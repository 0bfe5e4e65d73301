package com.example.memo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.askfirst.runtime.Authorizer;
import dev.askfirst.runtime.ScopeDeniedException;
import dev.askfirst.runtime.spi.ConsentAnswer;
import dev.askfirst.runtime.spi.ConsentReply;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

final class VoiceMemoTest {
  private final List<String> asked = new ArrayList<>();
  private final VoiceMemo memo = new VoiceMemo();

  @Test
  void everyoneIsAModule() {
    assertThat(GuardedVoiceMemo.class.getModule().getName()).isEqualTo("com.example.memo");
    assertThat(Authorizer.class.getModule().getName()).isEqualTo("dev.askfirst.runtime");
  }

  @Test
  void theGuardIsMarkedAsGenerated() throws IOException {
    Path source =
        Path.of("target/generated-sources/annotations/com/example/memo/GuardedVoiceMemo.java");
    assertThat(Files.readString(source)).contains("@Generated(");
  }

  @Test
  void asksOnce_goesOn_andDoesNotAskAgain() {
    try (Authorizer authorizer = user(ConsentAnswer.allow())) {
      GuardedVoiceMemo guard = new GuardedVoiceMemo(memo, authorizer);
      assertThat(guard.record(5)).isEqualTo("memo of 5");
      assertThat(guard.record(7)).isEqualTo("memo of 7");
    }
    assertThat(asked).containsExactly("scope.record [Record your voice memo]");
  }

  @Test
  void refused_isNotEntered() {
    try (Authorizer authorizer = user(ConsentAnswer.refuse())) {
      GuardedVoiceMemo guard = new GuardedVoiceMemo(memo, authorizer);
      assertThatThrownBy(() -> guard.record(5)).isInstanceOf(ScopeDeniedException.class);
      assertThatThrownBy(() -> guard.record(5)).isInstanceOf(ScopeDeniedException.class);
    }
    assertThat(asked).hasSize(1);
    assertThat(memo.memos()).isEmpty();
  }

  private Authorizer user(ConsentAnswer answer) {
    return Authorizer.builder()
        .singleUser()
        .prompt(
            request -> {
              request.items().forEach(item -> asked.add(item.scope() + " " + item.reasons()));
              return CompletableFuture.completedFuture(ConsentReply.toAll(request, answer));
            })
        .build();
  }
}
