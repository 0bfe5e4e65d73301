package dev.askfirst.processor;

import static dev.askfirst.processor.testing.Answer.YES;

import dev.askfirst.processor.testing.Given;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** As many parameters as the virtual machine takes (JVMS 4.11), and one more. */
final class SlotsTest {
  /** A method, the most slots that its parameters may take, and how they are called. */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          'String m(%s) { return "done"; }',                                     254, new X()
          'static String m(%s) { return "done"; }',                              254,
          'CompletionStage<String> m(%s) { return Scene.done(); }',              252, new X()
          'static CompletionStage<String> m(%s) { return Scene.done(); }',       253,
          """)
  void asManyAsFitAreCalled(String method, int most, String delegate) {
    played(method, ints(most), most, delegate);
    played(method, longs(most), (most + 1) / 2, delegate);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          'static String m(%s) { return ""; }',                  254
          'CompletionStage<String> m(%s) { return null; }',      252
          'static CompletionStage<String> m(%s) { return null; }', 253
          """)
  void oneMoreIsRefused(String method, int most) {
    refused(method.formatted(ints(most + 1)));
    refused(method.formatted(longs(most + 1)));
  }

  @Test
  void aPublisherNeedsALambdaToo() {
    String type =
        "class X { @RequiresScope(\"scope.record\") Flow.Publisher<String> m(%s) { return null; }"
            + " }";
    Given.app(
            type.formatted(ints(252))
                + """

                class Scene {
                  static Object play(Authorizer a) { return new GuardedX(new X(), a).m(%s) != null; }
                }
                """
                    .formatted(ones(252)))
        .compiled()
        .played()
        .gave(true);
    Given.app(type.formatted(ints(253)) + " // error: NoSlotLeft").compiled().saidWhatIsMarked();
  }

  @Test
  void soDoesEveryMethodOfAnAsynchronousView() {
    String type =
        "@Guarded(async = true) class X { @RequiresScope(\"scope.record\") String m(%s) { return"
            + " \"done\"; } }";
    Given.app(
            type.formatted(ints(252))
                + """

                class Scene {
                  static Object play(Authorizer a) throws Exception {
                    return new GuardedX(new X(), a).async().m(%s).toCompletableFuture().get();
                  }
                }
                """
                    .formatted(ones(252)))
        .compiled()
        .played(YES)
        .gave("done");
    Given.app(type.formatted(ints(253)) + " // error: NoSlotLeft").compiled().saidWhatIsMarked();
  }

  /** Only the lambda that makes the call on the delegate captures the guard. */
  @Test
  void whatAnswersForAStaticMethodMayNeedOneMore() {
    String types =
        """
        class X { // %%s
          @RequiresScope(value = "scope.record", onDenied = "no") static CompletionStage<String> m(%s) { return null; } // %%s
          %%s CompletionStage<String> no(%1$s) { return null; }
        }
        """
            .formatted(ints(253));
    Given.app(types.formatted("", "", "static")).compiled().succeededWithoutWarnings();
    Given.app(types.formatted("", "error: NoSlotLeft", "")).compiled().saidWhatIsMarked();
  }

  @Test
  void anInheritedOneIsLeftOut() {
    Given.app(
            """
            class Base {
              @RequiresScope("scope.record") static void m(%s) {} // error: NoSlotLeft
            }
            class X extends Base { // note: MethodOutOfReach
              @RequiresScope("scope.record") void own() {}
            }
            @Guarded class Y extends Base { // error: RequiredMethodOutOfReach
              @RequiresScope("scope.record") void own() {}
            }
            """
                .formatted(ints(255)))
        .compiled()
        .saidWhatIsMarked()
        .says("its parameters leave no slot for what its guard needs");
  }

  private static void played(String method, String parameters, int count, String delegate) {
    String guard = delegate == null ? "(a)" : "(" + delegate + ", a)";
    Given.app(
            """
            class X {
              @RequiresScope("scope.record") %s
            }
            class Scene {
              static CompletionStage<String> done() { return CompletableFuture.completedFuture("done"); }
              static Object play(Authorizer a) throws Exception {
                Object result = new GuardedX%s.m(%s);
                return result instanceof CompletionStage<?> stage ? stage.toCompletableFuture().get() : result;
              }
            }
            """
                .formatted(method.formatted(parameters), guard, ones(count)))
        .compiled()
        .played(YES)
        .asked("scope.record")
        .gave("done");
  }

  private static void refused(String method) {
    Given.app(
            """
            class X {
              @RequiresScope("scope.record") %s // error: NoSlotLeft
            }
            """
                .formatted(method))
        .compiled()
        .saidWhatIsMarked();
  }

  private static String ones(int count) {
    return IntStream.range(0, count).mapToObj(i -> "1").collect(Collectors.joining(", "));
  }

  /** Parameters of one slot each. */
  private static String ints(int slots) {
    return IntStream.range(0, slots).mapToObj(i -> "int i" + i).collect(Collectors.joining(", "));
  }

  /** Parameters of two slots each; the first of one, where the number is odd. */
  private static String longs(int slots) {
    return IntStream.range(0, (slots + 1) / 2)
        .mapToObj(
            i -> (i == 0 && slots % 2 == 1 ? "int" : i % 2 == 0 ? "long" : "double") + " p" + i)
        .collect(Collectors.joining(", "));
  }
}
