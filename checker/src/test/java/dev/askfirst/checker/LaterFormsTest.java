package dev.askfirst.checker;

import static dev.askfirst.checker.Fixture.MEMO;
import static dev.askfirst.checker.Fixture.RECORDER;

import dev.askfirst.checker.cases.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** Forms of the language that are new in JDK 25. */
@EnabledForJreRange(min = JRE.JAVA_25)
final class LaterFormsTest {
  @Test
  void compactSourceFilesAndModuleImports() {
    CheckedCode.of(
            List.of(
                new SourceFile(
                    "",
                    "App.java",
                    """
                    import module java.base;
                    import dev.askfirst.RequiresScope;
                    class Memo { @RequiresScope("a.one") int record() { return 0; } }
                    List<Memo> memos = List.of(new Memo());
                    int field = memos.get(0).record(); // BUG: Diagnostic contains: [DirectCall]
                    @RequiresScope("a.one") void asked() { memos.forEach(Memo::record); }
                    void other() {
                      asked(); // BUG: Diagnostic contains: [DirectCall] App.asked requires a.one
                    }
                    // BUG: Diagnostic contains: [ReflectiveEntry]
                    @RequiresScope("a.one") void main() {}
                    """)))
        .reportsWhatIsMarked();
  }

  @Test
  void constructorBodiesBeforeTheSuperclass() {
    CheckedCode.of(
            MEMO,
            RECORDER,
            """
            class Base { Base(Object any) {} }
            class Early extends Base {
              Early(VoiceMemo memo) {
                int length = memo.record(); // BUG: Diagnostic contains: [DirectCall]
                super(memo);
              }
              Early(Tape tape) {
                Recorder any = tape; // BUG: Diagnostic contains: [RawEscape]
                super(any);
              }
              Early(GuardedRecorder guard) {
                Recorder any = guard;
                super(any);
              }
            }
            """)
        .reportsWhatIsMarked();
  }
}
