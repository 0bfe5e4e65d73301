package dev.askfirst.checker.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.checker.cases.Demands;
import dev.askfirst.checker.cases.Host;
import dev.askfirst.checker.cases.SourceFile;
import dev.askfirst.checker.cases.Workbench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Class files of two versions that together extend themselves, which no compiler has checked. ECJ,
 * asked for such an interface's superinterfaces, overflows its own stack.
 */
final class CyclicClassFilesTest {
  private static final String FIRST =
      """
      class Memo {}
      class Tape extends Memo { @RequiresScope("b.two") void record() {} }
      interface Recorder {}
      interface Player extends Recorder {}
      """;

  private static final String SECOND =
      """
      class Tape {}
      class Memo extends Tape { @RequiresScope("a.one") void record() {} void play() {} }
      interface Player {}
      interface Recorder extends Player { @RequiresScope("c.three") void record(); void play(); }
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(value = Host.class, mode = EnumSource.Mode.EXCLUDE, names = "ECJ_PROCESSOR")
  void everyTypeIsVisitedOnce(Host host) throws IOException {
    Path first = compiled(host, "first", FIRST);
    Path second = compiled(host, "second", SECOND);
    Files.delete(second.resolve("cases/Tape.class"));
    Files.delete(second.resolve("cases/Player.class"));
    List<String> found = new ArrayList<>();

    new Workbench(host, folder.resolve("user"))
        .readClasses(
            List.of(second, first, Workbench.annotations()),
            (elements, types) -> {
              RulesOverSource code = RulesOverSource.of(elements, types);
              found.add(Demands.written(code.rules().declaredBy(code.method("Memo.record()"))));
              for (String call : List.of("Memo.play()", "Recorder.record()", "Recorder.play()")) {
                String type = call.substring(0, call.indexOf('.'));
                found.add(
                    Demands.written(code.rules().demandsOn(code.method(call), code.type(type))));
              }
            });

    assertThat(found).containsExactly("a.one", "nothing", "c.three", "nothing");
  }

  private Path compiled(Host host, String name, String code) {
    return new Workbench(host, folder.resolve(name)).compiled(SourceFile.split(code));
  }
}
