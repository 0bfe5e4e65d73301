package dev.askfirst.checker.rules;

import static dev.askfirst.checker.rules.RulesOverSource.ask;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javax.lang.model.util.ElementFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OverriddenMethodsTest {
  private static final String CODE =
      """
      interface Recorder { void record(); }
      class Base { public void record() {} }
      @RequiresScope("a.one") class Memo extends Base implements Recorder, Runnable {
        @Override public void record() {}
        @RequiresScope("b.two") @Override public void run() {}
        @NoScopeRequired static void all() {}
        Memo() {}
      }
      class Tape extends Base implements Recorder {}
      """;

  @TempDir Path folder;

  @Test
  void superclassesBeforeInterfaces() {
    ask(
        folder,
        CODE,
        code ->
            assertThat(code.rules().overriddenBy(code.method("Memo.record()"), code.type("Memo")))
                .containsExactly(code.method("Base.record()"), code.method("Recorder.record()")));
  }

  @Test
  void thoseOfThePlatformToo() {
    ask(
        folder,
        CODE,
        code ->
            assertThat(code.rules().overriddenBy(code.method("Memo.run()"), code.type("Memo")))
                .containsExactly(code.method("java.lang.Runnable.run()")));
  }

  @Test
  void eachOnceHoweverOftenItIsInherited() {
    ask(
        folder,
        """
        interface Recorder { void record(); }
        interface Left extends Recorder {}
        interface Right extends Recorder {}
        class Memo implements Left, Right, Recorder {
          @Override public void record() {}
        }
        """,
        code ->
            assertThat(code.rules().overriddenBy(code.method("Memo.record()"), code.type("Memo")))
                .containsExactly(code.method("Recorder.record()")));
  }

  @Test
  void inTheReceiverThatInherits() {
    ask(
        folder,
        CODE,
        code -> {
          assertThat(code.rules().overriddenBy(code.method("Base.record()"), code.type("Tape")))
              .containsExactly(code.method("Recorder.record()"));
          assertThat(code.rules().overriddenBy(code.method("Base.record()"), code.type("Base")))
              .isEmpty();
        });
  }

  @Test
  void aMethodDeclaresItsOwnAndItsTypesDemandsAndNoneFromAbove() {
    ask(
        folder,
        CODE,
        code -> {
          assertThat(code.rules().declaredBy(code.method("Memo.run()")))
              .extracting(Demand::allOf)
              .extracting(Object::toString)
              .containsExactly("[b.two]", "[a.one]");
          assertThat(code.rules().declaredBy(code.method("Memo.all()"))).isEmpty();
          assertThat(code.rules().declaredBy(code.method("Base.record()"))).isEmpty();
        });
  }

  @Test
  void constructorsDemandAndOverrideNothing() {
    ask(
        folder,
        CODE,
        code ->
            ElementFilter.constructorsIn(code.type("Memo").getEnclosedElements())
                .forEach(
                    constructor -> {
                      assertThat(code.rules().demandsOn(constructor, code.type("Memo"))).isEmpty();
                      assertThat(code.rules().declaredBy(constructor)).isEmpty();
                      assertThat(code.rules().overriddenBy(constructor, code.type("Memo")))
                          .isEmpty();
                    }));
  }
}
