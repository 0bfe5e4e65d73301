package dev.askfirst.processor;

import static dev.askfirst.processor.testing.Answer.LATER;
import static dev.askfirst.processor.testing.Answer.NO;
import static dev.askfirst.processor.testing.Answer.ONCE;
import static dev.askfirst.processor.testing.Answer.YES;

import dev.askfirst.processor.testing.Given;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What a call of a guard does, for every way to hand over a result. */
final class AskingTest {
  private static final String MEMO =
      """
      package memo;

      import dev.askfirst.RequiresScope;
      import java.io.IOException;
      import java.util.concurrent.CompletableFuture;
      import java.util.concurrent.CompletionStage;

      public class Memo {
        final StringBuilder calls = new StringBuilder();

        @RequiresScope(value = "scope.record", reason = "Record")
        public int record(int seconds) throws IOException {
          calls.append("record ");
          if (seconds < 0) {
            throw new IOException("no such length");
          }
          return seconds * 2;
        }

        @RequiresScope("scope.record")
        void stop() {
          calls.append("stop ");
        }

        public String list() {
          return "a, b";
        }

        @RequiresScope(value = "scope.album", onDenied = "kept")
        String save(String clip) {
          return "saved " + clip;
        }

        String kept(String clip) {
          return "kept " + clip;
        }

        @RequiresScope("scope.album")
        CompletionStage<String> send(String clip) throws IOException {
          calls.append("send ");
          if (clip.isEmpty()) {
            throw new IOException("nothing to send");
          }
          return CompletableFuture.completedFuture("sent " + clip);
        }

        @Override
        public String toString() {
          return "the memo";
        }
      }
      """;

  private static Given scene(String body) {
    return Given.source(MEMO)
        .and(
            """
            package memo;

            import dev.askfirst.runtime.Authorizer;
            import dev.askfirst.runtime.ScopeDeniedException;

            final class Scene {
              static Object play(Authorizer authorizer) throws Exception {
                Memo memo = new Memo();
                GuardedMemo guard = new GuardedMemo(memo, authorizer);
                %s
              }
            }
            """
                .formatted(body));
  }

  @Test
  void G2_undecidedAndAllowed_theSameCallGoesOn() {
    scene("return guard.record(21) + \" \" + memo.calls;")
        .compiled()
        .played(YES)
        .asked("scope.record (Record)")
        .gave("42 record ");
  }

  @Test
  void G1_granted_isNotAskedAgain() {
    scene("guard.record(1); guard.record(2); guard.stop(); return memo.calls.toString();")
        .compiled()
        .played(YES)
        .asked("scope.record (Record)")
        .gave("record record stop ");
  }

  @Test
  void G1_theDelegatesExceptionComesBackAsItself() {
    scene("return guard.record(-1);")
        .compiled()
        .played(YES)
        .threw(IOException.class, "no such length");
  }

  @Test
  void G3_refused_theDelegateIsNotEntered() {
    scene(
            """
            try {
              guard.record(1);
              return "went on";
            } catch (ScopeDeniedException denied) {
              return denied.denial() + " [" + memo.calls + "]";
            }
            """)
        .compiled()
        .played(NO)
        .asked("scope.record (Record)")
        .gave("REFUSED []");
  }

  @Test
  void refusedBefore_isNotAskedAgain() {
    scene(
            """
            try {
              guard.record(1);
              return "went on";
            } catch (ScopeDeniedException denied) {
              guard.stop();
              return "went on";
            }
            """)
        .compiled()
        .played(NO)
        .asked("scope.record (Record)")
        .wasRefused();
  }

  @Test
  void onlyThisOnce_asksAgainTheNextTime() {
    scene("guard.stop(); guard.stop(); return memo.calls.toString();")
        .compiled()
        .played(ONCE, YES)
        .asked("scope.record", "scope.record")
        .gave("stop stop ");
  }

  @Test
  void unguardedMethodsAndToStringForward() {
    scene("return guard.list() + \" in \" + guard;")
        .compiled()
        .played()
        .asked()
        .gave("a, b in the memo");
  }

  @Test
  void G3_onDeniedAnswersForAPersonsNo() {
    scene("return guard.save(\"x\") + \", \" + guard.save(\"y\");")
        .compiled()
        .played(NO)
        .asked("scope.album")
        .gave("kept x, kept y");
  }

  @Test
  void onDeniedAnswersForADecisionPutOff() {
    scene("return guard.save(\"x\") + \", \" + guard.save(\"y\");")
        .compiled()
        .played(LATER, YES)
        .asked("scope.album", "scope.album")
        .gave("kept x, saved y");
  }

  @Test
  void onDeniedStaysOutOfItAfterAYes() {
    scene("return guard.save(\"x\");").compiled().played(YES).gave("saved x");
  }

  @Test
  void G4_aStageGoesOnAfterTheAnswer() {
    scene("return guard.send(\"x\").toCompletableFuture().get();")
        .compiled()
        .played(YES)
        .asked("scope.album")
        .gave("sent x");
  }

  @Test
  void G4_aRefusalArrivesInTheStage() {
    scene(
            """
            return guard.send("x")
                .handle((sent, failure) -> failure.getClass().getSimpleName() + memo.calls)
                .toCompletableFuture()
                .get();
            """)
        .compiled()
        .played(NO)
        .gave("ScopeDeniedException");
  }

  @Test
  void G4_whatTheDelegateThrowsArrivesInTheStageUnwrapped() {
    scene(
            """
            return guard.send("")
                .handle((sent, failure) -> failure.toString())
                .toCompletableFuture()
                .get();
            """)
        .compiled()
        .played(YES)
        .gave("java.io.IOException: nothing to send");
  }

  @Test
  void G1_aGrantedStageIsTheDelegatesOwn() {
    scene("guard.send(\"x\").toCompletableFuture().get(); return guard.send(\"\");")
        .compiled()
        .played(YES)
        .threw(IOException.class, "nothing to send");
  }
}
