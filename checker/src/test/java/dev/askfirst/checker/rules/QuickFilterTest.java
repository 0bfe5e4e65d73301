package dev.askfirst.checker.rules;

import static dev.askfirst.checker.rules.RulesOverSource.ask;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class QuickFilterTest {
  private static final String CODE =
      """
      interface Recorder { @RequiresScope("a.one") void record(); }
      class Memo implements Recorder, Comparable<Memo> {
        @Override public void record() {}
        @Override public int compareTo(Memo other) { return 0; }
        void play() {}
        void play(int times) {}
      }
      """;

  @TempDir Path folder;

  @Test
  void methodsThatNothingOfTheirNameGuardsAreAnsweredWithoutComparingTypes() {
    ask(
        folder,
        CODE,
        code -> {
          AtomicInteger comparisons = new AtomicInteger();
          RequirementRules rules =
              new RequirementRules(code.elements(), counting(code.types(), comparisons));

          for (ExecutableElement method :
              ElementFilter.methodsIn(code.elements().getAllMembers(code.type("Memo")))) {
            if (!method.getSimpleName().contentEquals("record")) {
              assertThat(rules.demandsOn(method, code.type("Memo"))).isEmpty();
            }
          }
          assertThat(comparisons).hasValue(0);

          assertThat(rules.demandsOn(code.method("Memo.record()"), code.type("Memo"))).hasSize(1);
          assertThat(comparisons).hasPositiveValue();
        });
  }

  @Test
  void aTypeDeclaresWhatStandsInItself() {
    ask(
        folder,
        CODE
            + """
            @RequiresScope("a.one") @interface Secret {}
            class Tape { @Secret void wind() {} }
            @RequiresScope("a.one") class Drum { void roll() {} }
            @RequiresScope("a.one") class Dumb { @NoScopeRequired void roll() {} }
            class Chest { @Secret static class Drawer { void open() {} } @Secret int key; }
            """,
        code -> {
          assertThat(List.of("Recorder", "Tape", "Drum", "Chest.Drawer"))
              .allMatch(each -> code.rules().declaresGuarded(code.type(each)));
          assertThat(List.of("Memo", "Secret", "Dumb", "Chest"))
              .noneMatch(each -> code.rules().declaresGuarded(code.type(each)));
          assertThat(code.rules().guards(code.type("Memo"))).isTrue();
        });
  }

  @Test
  void anAnswerIsRemembered() {
    ask(
        folder,
        CODE,
        code -> {
          ExecutableElement record = code.method("Memo.record()");
          List<Demand> first = code.rules().demandsOn(record, code.type("Memo"));

          assertThat(code.rules().demandsOn(record, code.type("Memo"))).isSameAs(first);
          assertThat(first).isUnmodifiable();
        });
  }

  private static Types counting(Types types, AtomicInteger calls) {
    return (Types)
        Proxy.newProxyInstance(
            QuickFilterTest.class.getClassLoader(),
            new Class<?>[] {Types.class},
            (proxy, method, arguments) -> {
              calls.incrementAndGet();
              return method.invoke(types, arguments);
            });
  }
}
