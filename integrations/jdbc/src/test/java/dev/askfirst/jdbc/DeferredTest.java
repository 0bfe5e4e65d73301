package dev.askfirst.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.askfirst.runtime.AnswerResult;
import dev.askfirst.runtime.Authorizer;
import dev.askfirst.runtime.Denial;
import dev.askfirst.runtime.Requirement;
import dev.askfirst.runtime.ScopeDeniedException;
import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.spi.ConsentAnswer;
import dev.askfirst.runtime.spi.ConsentReply;
import dev.askfirst.runtime.spi.OpenAsk;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeferredTest {
  private static final String SCOPE = "scope.record";
  private static final Requirement RECORD = Requirement.allOf(SCOPE).because("Record your memo");

  private static Authorizer node(Kind.Place place) {
    return Authorizer.builder()
        .store(place.store())
        .application("memo")
        .prompt(
            request ->
                CompletableFuture.completedFuture(ConsentReply.deferred(Duration.ofMinutes(10))))
        .singleUser()
        .build();
  }

  @ParameterizedTest
  @EnumSource
  void A18_anyNodeTakesTheAnswerToAQuestionThatWasDeferred(Kind kind) throws Exception {
    Kind.Place place = kind.place();
    Subject subject = Subject.of("single-user").in("memo");
    try (Authorizer here = node(place);
        Authorizer there = node(place)) {
      assertThatThrownBy(() -> here.authorize(RECORD).await())
          .isInstanceOfSatisfying(
              ScopeDeniedException.class,
              denied -> assertThat(denied.denial()).isEqualTo(Denial.PENDING));
      OpenAsk ask = place.store().openAsks(subject).get(0);

      Map<String, ConsentAnswer> answers = Map.of(SCOPE, ConsentAnswer.allow());
      assertThat(there.answer(ask.id(), answers)).isEqualTo(AnswerResult.RECORDED);
      assertThat(there.answer(ask.id(), answers)).isNotEqualTo(AnswerResult.RECORDED);

      assertThat(there.getSetting().allows(RECORD)).isTrue();
      assertThat(place.store().openAsks(subject)).isEmpty();
      assertThat(place.store().history(subject))
          .singleElement()
          .satisfies(entry -> assertThat(entry.reasons()).contains("Record your memo"));
    }
  }
}
