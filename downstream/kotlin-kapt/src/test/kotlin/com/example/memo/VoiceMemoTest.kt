package com.example.memo

import dev.askfirst.runtime.Authorizer
import dev.askfirst.runtime.ScopeDeniedException
import dev.askfirst.runtime.spi.ConsentAnswer
import dev.askfirst.runtime.spi.ConsentReply
import java.util.concurrent.CompletableFuture
import org.assertj.core.api.Assertions.assertThat
import org.assertj.core.api.Assertions.assertThatThrownBy
import org.junit.jupiter.api.Test

class VoiceMemoTest {
  private val asked = mutableListOf<String>()
  private val memo = VoiceMemo()

  @Test
  fun asksOnce_goesOn_andDoesNotAskAgain() {
    user(ConsentAnswer.allow()).use { authorizer ->
      val guard: Recorder = GuardedVoiceMemo(memo, authorizer)
      assertThat(guard.record(5)).isEqualTo("memo of 5")
      assertThat(guard.record(0)).isNull()
      assertThat(guard.format()).isEqualTo("wav")
    }
    assertThat(asked).containsExactly("scope.record [Listen to you]")
  }

  @Test
  fun refused_isNotEntered() {
    user(ConsentAnswer.refuse()).use { authorizer ->
      val guard = GuardedVoiceMemo(memo, authorizer)
      assertThatThrownBy { guard.record(5) }.isInstanceOf(ScopeDeniedException::class.java)
      assertThatThrownBy { guard.record(5) }.isInstanceOf(ScopeDeniedException::class.java)
      assertThat(guard.latest(listOf("a", "b"), null)).isEqualTo("a")
    }
    assertThat(asked).hasSize(2)
    assertThat(memo.memos).isEmpty()
  }

  @Test
  fun nullsGoThrough() {
    user(ConsentAnswer.allow()).use { authorizer ->
      val guard = GuardedVoiceMemo(memo, authorizer)
      assertThat(guard.latest(listOf<Int>(), null)).isNull()
      assertThat(guard.latest(listOf(1, 3, 2), null, "a", "b")).isEqualTo(3)
    }
  }

  @Test
  fun staticOnesAsk() {
    user(ConsentAnswer.refuse()).use { authorizer ->
      assertThatThrownBy { GuardedVoiceMemo(memo, authorizer).photograph() }
        .isInstanceOf(ScopeDeniedException::class.java)
    }
    assertThat(asked).containsExactly("scope.camera []")
  }

  private fun user(answer: ConsentAnswer): Authorizer =
    Authorizer.builder()
      .singleUser()
      .prompt { request ->
        request.items().forEach { asked += "${it.scope()} ${it.reasons()}" }
        CompletableFuture.completedFuture(ConsentReply.toAll(request, answer))
      }
      .build()
}
