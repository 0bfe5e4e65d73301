package dev.askfirst.checker;

import static dev.askfirst.checker.Fixture.MEMO;
import static dev.askfirst.checker.Fixture.RECORDER;

import org.junit.jupiter.api.Test;

/** {@code @BypassesScope}, and {@code UnusedBypass}. */
final class BypassTest {
  @Test
  void onMethodsConstructorsFieldsAndTypes() {
    CheckedCode.of(
            MEMO,
            RECORDER,
            """
            class App {
              @BypassesScope("tests") private final int field = new VoiceMemo().record();
              @BypassesScope("tests") App() { new VoiceMemo().record(); }
              @BypassesScope("tests") void method(VoiceMemo memo) {
                memo.record();
                Runnable lambda = () -> memo.record();
                new Thread() { @Override public void run() { memo.record(); } }.start();
                class Local { void run() { memo.record(); } }
              }
              @BypassesScope("tests") Recorder escape(Tape tape) { return tape; }
              void other(VoiceMemo memo) {
                memo.record(); // BUG: Diagnostic contains: [DirectCall]
              }
            }
            @BypassesScope("tests") class Whole {
              int field = new VoiceMemo().record();
              { new VoiceMemo().record(); }
              class Inner { void run(VoiceMemo memo) { memo.record(); } }
            }
            class Heir extends Whole {
              void run(VoiceMemo memo) {
                memo.record(); // BUG: Diagnostic contains: [DirectCall]
              }
            }
            enum Level {
              @BypassesScope("tests") LOW { void raise() { new VoiceMemo().record(); } };
              void raise() {}
            }
            """)
        .reportsWhatIsMarked();
  }

  @Test
  void onPackages() {
    CheckedCode.withPackageInfo(
            "open",
            "@dev.askfirst.BypassesScope(\"tests\")",
            """
            package open;
            public class App {
              @RequiresScope("a.one") void record() {}
              void run() { record(); }
            }
            package open.below;
            public class Other {
              @RequiresScope("a.one") void record() {}
              void run() {
                record(); // BUG: Diagnostic contains: [DirectCall]
              }
            }
            """)
        .reportsWhatIsMarked();
  }

  @Test
  void onAPackageThatDoesNotNeedIt() {
    CheckedCode.withPackageInfo(
            "open",
            "@dev.askfirst.BypassesScope(\"tests\") // BUG: Diagnostic contains: nothing in package"
                + " open needs it",
            """
            package open;
            public class App {
              void run() {}
            }
            """)
        .reportsWhatIsMarked();
  }

  @Test
  void thatNothingNeedsIsAWarning() {
    CheckedCode.of(
            MEMO,
            """
            class App {
              @BypassesScope("why") // BUG: Diagnostic contains: [UnusedBypass] @BypassesScope lets code call guarded methods without asking, and nothing in App.unneeded needs it
              void unneeded(VoiceMemo memo, GuardedVoiceMemo guard) { memo.play(); guard.record(); }
              @BypassesScope("why") // BUG: Diagnostic contains: [UnusedBypass]
              @RequiresScope("a.one") void covered(VoiceMemo memo) { memo.record(); }
              @BypassesScope("why") // BUG: Diagnostic contains: [UnusedBypass]
              private int field;
              @BypassesScope("why") // BUG: Diagnostic contains: [UnusedBypass]
              App() {}
            }
            @BypassesScope("why") // BUG: Diagnostic contains: [UnusedBypass]
            class Outer {
              @BypassesScope("why") class Inner {
                void run(VoiceMemo memo) { memo.record(); }
              }
            }
            """)
        .reportsWhatIsMarked();
  }

  @Test
  void aBlankReasonIsNoWayRound() {
    CheckedCode.of(
            MEMO,
            """
            class App {
              @BypassesScope(" ") void run(VoiceMemo memo) {
                memo.record(); // BUG: Diagnostic contains: [DirectCall]
              }
            }
            """)
        .reportsWhatIsMarked();
  }
}
