package dev.askfirst.checker;

import dev.askfirst.checker.cases.Host;
import dev.askfirst.checker.cases.SourceFile;
import dev.askfirst.checker.cases.Workbench;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Requirements, guards and implementations in somebody else's jar. */
final class AcrossClassFilesTest {
  private static final String LIBRARY =
      """
      package library;
      @RequiresScope("a.one")
      public @interface Recording {}
      package library;
      public interface Recorder {
        @Recording void record();
      }
      package library;
      public class Tape implements Recorder {
        @Override public void record() {}
        public void wind() {}
        @RequiresScope(anyOf = {"a.one", "b.two"}) public static void erase() {}
      }
      package library;
      @GuardOf(Recorder.class)
      public final class GuardedRecorder implements Recorder {
        public GuardedRecorder(Recorder delegate, Object authorizer) {}
        @Override public void record() {}
      }
      package library;
      public class Machine {
        public void record() {}
      }
      package library;
      public class Users {
        public static void use(Recorder any) {}
        public static <R extends Recorder> void bounded(R any) {}
      }
      """;

  @TempDir Path folder;

  @Test
  void everythingIsSeen() {
    Path classes = new Workbench(Host.JAVAC_PLUGIN, folder).compiled(SourceFile.split(LIBRARY));
    CheckedCode.of(
            """
            import library.*;
            class Deck extends Machine implements Recorder {} // BUG: Diagnostic contains: [UncheckedOverride]
            class App {
              Recorder field = new Tape(); // BUG: Diagnostic contains: [RawEscape] Tape becomes Recorder
              void run(Tape tape, Recorder any, GuardedRecorder guard, Deck deck) {
                tape.record(); // BUG: Diagnostic contains: [DirectCall] Tape.record requires a.one
                Tape.erase(); // BUG: Diagnostic contains: [DirectCall] Tape.erase requires one of a.one, b.two
                deck.record(); // BUG: Diagnostic contains: [DirectCall]
                Users.use(tape); // BUG: Diagnostic contains: [RawEscape]
                Users.bounded(tape); // BUG: Diagnostic contains: [RawEscape]
                Runnable later = tape::record; // BUG: Diagnostic contains: [DirectCall]
                any.record();
                guard.record();
                tape.wind();
                Users.use(new GuardedRecorder(tape, this));
              }
              @Recording void covered(Tape tape) { tape.record(); Users.use(tape); Tape.erase(); }
            }
            """)
        .on(classes)
        .reportsWhatIsMarked();
  }
}
