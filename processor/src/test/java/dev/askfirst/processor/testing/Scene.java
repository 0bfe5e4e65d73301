package dev.askfirst.processor.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.runtime.Authorizer;
import dev.askfirst.runtime.ScopeDeniedException;
import dev.askfirst.runtime.spi.ConsentReply;
import dev.askfirst.runtime.spi.ConsentRequest;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Generated code called with a real authorizer and a user who follows a script. */
public final class Scene {
  private final List<String> asked = new ArrayList<>();
  private final Deque<Answer> answers;
  private @Nullable Object result;
  private @Nullable Throwable thrown;

  private Scene(List<Answer> answers) {
    this.answers = new ArrayDeque<>(answers);
  }

  static Scene play(ClassLoader loader, String scene, List<Answer> answers) {
    Scene played = new Scene(answers);
    try (Authorizer authorizer = Authorizer.builder().singleUser().prompt(played::answer).build()) {
      Method play = loader.loadClass(scene).getDeclaredMethod("play", Authorizer.class);
      play.setAccessible(true);
      played.result = play.invoke(null, authorizer);
    } catch (InvocationTargetException failure) {
      played.thrown = failure.getCause();
    } catch (ReflectiveOperationException failure) {
      throw new LinkageError(failure.getMessage(), failure);
    }
    return played;
  }

  /** The scene's result, as text; the user was asked all that the script answers. */
  public Scene gave(@Nullable Object expected) {
    assertThat(thrown).isNull();
    assertThat(result).isEqualTo(expected);
    assertThat(answers).as("answers that nobody asked for").isEmpty();
    return this;
  }

  /** It ended with a refusal. */
  public Scene wasRefused() {
    assertThat(thrown).isInstanceOf(ScopeDeniedException.class);
    return this;
  }

  /** It ended with this exception. */
  public Scene threw(Class<? extends Throwable> type, String message) {
    assertThat(thrown).isExactlyInstanceOf(type).hasMessage(message);
    return this;
  }

  /**
   * The user was asked for these, in this order, each as {@code scope} or {@code scope (reason)}.
   */
  public Scene asked(String... expected) {
    assertThat(asked).isEqualTo(Arrays.asList(expected));
    return this;
  }

  private CompletionStage<ConsentReply> answer(ConsentRequest request) {
    for (ConsentRequest.Item item : request.items()) {
      String reasons = String.join(", ", item.reasons());
      asked.add(item.scope() + (reasons.isEmpty() ? "" : " (" + reasons + ")"));
    }
    Answer answer = answers.poll();
    if (answer == null) {
      throw new AssertionError("asked once too often: " + asked);
    }
    return CompletableFuture.completedFuture(ConsentReply.toAll(request, answer.answer()));
  }
}
