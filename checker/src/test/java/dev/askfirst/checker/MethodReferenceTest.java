package dev.askfirst.checker;

import static dev.askfirst.checker.Fixture.MEMO;
import static dev.askfirst.checker.Fixture.RECORDER;

import org.junit.jupiter.api.Test;

/** The kinds of method references, as calls. */
final class MethodReferenceTest {
  @Test
  void boundUnboundStaticAndSuper() {
    CheckedCode.of(
            MEMO,
            """
            import java.util.function.*;
            class App extends VoiceMemo {
              void run(VoiceMemo memo, GuardedVoiceMemo guard) {
                Runnable bound = memo::record; // BUG: Diagnostic contains: [DirectCall] VoiceMemo.record
                Runnable own = this::record; // BUG: Diagnostic contains: [DirectCall] App.record
                Runnable above = super::record; // BUG: Diagnostic contains: [DirectCall] VoiceMemo.record
                Runnable made = VoiceMemo.make()::record; // BUG: Diagnostic contains: [DirectCall]
                Consumer<VoiceMemo> unbound = VoiceMemo::record; // BUG: Diagnostic contains: [DirectCall]
                Runnable shared = VoiceMemo::erase; // BUG: Diagnostic contains: [DirectCall]
                IntFunction<Integer> taking = memo::record; // BUG: Diagnostic contains: [DirectCall]
                Supplier<VoiceMemo> creating = VoiceMemo::new;
                Supplier<VoiceMemo> making = VoiceMemo::make;
                Runnable playing = memo::play;
                Runnable guarded = guard::record;
                Consumer<GuardedVoiceMemo> unboundGuarded = GuardedVoiceMemo::record;
              }
            }
            """)
        .reportsWhatIsMarked();
  }

  @Test
  void ofInterfaces() {
    CheckedCode.of(
            RECORDER,
            """
            import java.util.function.*;
            interface Device extends Recorder {
              @RequiresScope("a.one") static void reset() {}
              @RequiresScope("a.one") default void test() {}
              default void later() {
                Runnable own = this::record; // BUG: Diagnostic contains: [DirectCall]
              }
            }
            class Drive implements Device {
              @Override public void record() {}
              void run() {
                Runnable above = Device.super::test; // BUG: Diagnostic contains: [DirectCall]
              }
            }
            class App {
              void run(Recorder any, Tape tape) {
                Runnable bound = any::record;
                Runnable raw = tape::record; // BUG: Diagnostic contains: [DirectCall]
                Consumer<Recorder> unbound = Recorder::record;
                Runnable shared = Device::reset; // BUG: Diagnostic contains: [DirectCall]
              }
            }
            """)
        .reportsWhatIsMarked();
  }

  @Test
  void thatImplementAGuardedMethodMayCallWhatItRequires() {
    CheckedCode.of(
            MEMO,
            """
            interface Action { @RequiresScope("a.one") int act(); }
            interface Other { @RequiresScope("b.two") int act(); }
            @GuardOf(Action.class) final class GuardedAction implements Action {
              GuardedAction(Action delegate, Object authorizer) {}
              @Override public int act() { return 0; }
            }
            @GuardOf(Other.class) final class GuardedOther implements Other {
              GuardedOther(Other delegate, Object authorizer) {}
              @Override public int act() { return 0; }
            }
            class App {
              void run(VoiceMemo memo) {
                new GuardedAction(memo::record, this).act();
                new GuardedOther(memo::record, this).act(); // BUG: Diagnostic contains: [DirectCall]
              }
            }
            """)
        .reportsWhatIsMarked();
  }
}
