package dev.askfirst.checker.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.checker.cases.Demands;
import dev.askfirst.checker.cases.Host;
import dev.askfirst.checker.cases.SourceFile;
import dev.askfirst.checker.cases.Workbench;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Class files of which some others are missing, as with optional dependencies. */
final class MissingClassesTest {
  private static final String CODE =
      """
      interface Gone { void erase(); }
      @RequiresScope("b.two") @interface Recording {}
      @interface Irrelevant {}
      class Base implements Gone {
        @Irrelevant @RequiresScope(value = "a.one", reason = "why") public void record(Gone gone) {}
        @Irrelevant @Override public void erase() {}
      }
      class Memo extends Base {
        @Override public void record(Gone gone) {}
        @Recording void send() {}
      }
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Host.class)
  void nothingIsMissing(Host host) {
    assertThat(demands(host, "Memo.record(Gone)", true)).isEqualTo("a.one \"why\"");
    assertThat(demands(host, "Memo.send()", true)).isEqualTo("b.two");
  }

  @ParameterizedTest
  @EnumSource(Host.class)
  void aSupertypeIsMissing(Host host) {
    assertThat(demands(host, "Memo.record(Gone)", true, "Gone")).isEqualTo("a.one \"why\"");
    assertThat(demands(host, "Base.erase()", true, "Gone")).isEqualTo("nothing");
  }

  @ParameterizedTest
  @EnumSource(Host.class)
  void theSuperclassThatGuardsIsMissing(Host host) {
    assertThat(demands(host, "Memo.record(Gone)", true, "Base")).isEqualTo("nothing");
  }

  @ParameterizedTest
  @EnumSource(Host.class)
  void anAnnotationIsMissing(Host host) {
    assertThat(demands(host, "Memo.record(Gone)", true, "Irrelevant")).isEqualTo("a.one \"why\"");
    assertThat(demands(host, "Memo.send()", true, "Recording")).isEqualTo("nothing");
  }

  @ParameterizedTest
  @EnumSource(Host.class)
  void ourOwnAnnotationsAreMissing(Host host) {
    assertThat(demands(host, "Memo.record(Gone)", false))
        .isEqualTo(host == Host.ECJ_PROCESSOR ? "no scope" : "a.one \"why\"");
  }

  private String demands(Host host, String call, boolean annotations, String... missing) {
    Workbench workbench = new Workbench(host, folder);
    Path classes = workbench.compiled(SourceFile.split(CODE));
    for (String name : missing) {
      delete(classes.resolve("cases").resolve(name + ".class"));
    }
    List<Demand> found = new ArrayList<>();
    workbench.readClasses(
        annotations ? List.of(classes, Workbench.annotations()) : List.of(classes),
        (elements, types) -> {
          RulesOverSource code = RulesOverSource.of(elements, types);
          String type = call.substring(0, call.indexOf('.'));
          found.addAll(code.rules().demandsOn(code.method(call), code.type(type)));
        });
    return Demands.written(found);
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
