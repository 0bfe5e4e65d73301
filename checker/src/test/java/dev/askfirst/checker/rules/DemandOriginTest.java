package dev.askfirst.checker.rules;

import static dev.askfirst.checker.rules.RulesOverSource.ask;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DemandOriginTest {
  @TempDir Path folder;

  @Test
  void aDirectDemandComesFromTheAnnotationOnItsElement() {
    ask(
        folder,
        """
        @RequiresScope("b.two") class Memo {
          @Deprecated @RequiresScope("a.one") void record() {}
        }
        """,
        code -> {
          List<Demand> demands =
              code.rules().demandsOn(code.method("Memo.record()"), code.type("Memo"));

          assertThat(demands)
              .extracting(Demand::declaredOn)
              .containsExactly(code.method("Memo.record()"), code.type("Memo"));
          assertThat(demands).allMatch(demand -> demand.annotation() == demand.requiresScope());
          assertThat(demands.get(0).annotation())
              .isSameAs(code.method("Memo.record()").getAnnotationMirrors().get(1));
        });
  }

  @Test
  void anIndirectDemandComesFromTheUseOfTheMetaAnnotation() {
    ask(
        folder,
        """
        @RequiresScope("a.one") @interface Recording {}
        @Recording @interface Dictating {}
        class Memo {
          @Dictating void record() {}
        }
        """,
        code -> {
          Demand demand =
              code.rules().demandsOn(code.method("Memo.record()"), code.type("Memo")).get(0);

          assertThat(demand.declaredOn()).isEqualTo(code.method("Memo.record()"));
          assertThat(demand.annotation())
              .isSameAs(code.method("Memo.record()").getAnnotationMirrors().get(0));
          assertThat(demand.requiresScope())
              .isSameAs(code.type("Recording").getAnnotationMirrors().get(0));
        });
  }

  @Test
  void aRepeatedMetaAnnotationIsTheOneWrittenNotItsContainer() {
    ask(
        folder,
        """
        @Repeatable(Recordings.class) @RequiresScope("a.one") @interface Recording {}
        @interface Recordings { Recording[] value(); }
        class Memo {
          @Recording @Recording void record() {}
        }
        """,
        code ->
            assertThat(code.rules().writtenOn(code.method("Memo.record()")))
                .extracting(Demand::annotation)
                .extracting(AnnotationMirror::getAnnotationType)
                .extracting(Object::toString)
                .containsExactly("cases.Recording", "cases.Recording"));
  }

  @Test
  void aDemandFromAboveComesFromTheOverriddenMethodOrItsType() {
    ask(
        folder,
        """
        @RequiresScope("b.two") interface Recorder {
          @RequiresScope("a.one") void record();
        }
        class Memo implements Recorder {
          @Override public void record() {}
        }
        """,
        code ->
            assertThat(code.rules().demandsOn(code.method("Memo.record()"), code.type("Memo")))
                .extracting(Demand::declaredOn)
                .containsExactly(code.method("Recorder.record()"), code.type("Recorder")));
  }

  @Test
  void aDemandIsTheClausesOfItsScopes() {
    ask(
        folder,
        """
        @RequiresScope("b.two") class Memo {
          @RequiresScope(value = {"b.two", "a.one"}, anyOf = {"d.four", "c.three"}) void record() {}
          @NoScopeRequired @RequiresScope void erase() {}
        }
        """,
        code -> {
          assertThat(
                  Implication.clauses(
                      code.rules().demandsOn(code.method("Memo.record()"), code.type("Memo"))))
              .containsExactly(
                  new Clause(Set.of("b.two")),
                  new Clause(Set.of("a.one")),
                  new Clause(Set.of("c.three", "d.four")));
          assertThat(
                  Implication.clauses(
                      code.rules().demandsOn(code.method("Memo.erase()"), code.type("Memo"))))
              .containsExactly(new Clause(Set.of()));
        });
  }
}
