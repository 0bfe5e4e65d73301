package dev.askfirst.checker;

import static dev.askfirst.checker.Fixture.MEMO;
import static dev.askfirst.checker.Fixture.RECORDER;

import org.junit.jupiter.api.Test;

/** Every way in which Java can call a method by name. */
final class DirectCallTest {
  @Test
  void onAnyObjectButAGuard() {
    CheckedCode.of(
            MEMO,
            """
            class App {
              private final VoiceMemo field = new VoiceMemo();
              void run(VoiceMemo parameter, GuardedVoiceMemo guard) {
                VoiceMemo local = parameter;
                // BUG: Diagnostic contains: [DirectCall] VoiceMemo.record requires a.one
                parameter.record();
                local.record(); // BUG: Diagnostic contains: [DirectCall]
                field.record(1); // BUG: Diagnostic contains: [DirectCall]
                this.field.record(); // BUG: Diagnostic contains: [DirectCall]
                new VoiceMemo().record(); // BUG: Diagnostic contains: [DirectCall]
                VoiceMemo.make().record(); // BUG: Diagnostic contains: [DirectCall]
                ((VoiceMemo) parameter).record(); // BUG: Diagnostic contains: [DirectCall]
                new VoiceMemo[] {parameter}[0].record(); // BUG: Diagnostic contains: [DirectCall]
                parameter.play();
                VoiceMemo.make().play();
                guard.record();
              }
            }
            """)
        .reportsWhatIsMarked();
  }

  @Test
  void unqualifiedOnThisAndOnTheObjectAround() {
    CheckedCode.of(
            """
            class Memo {
              @RequiresScope("a.one") void record() {}
              void play() {
                record(); // BUG: Diagnostic contains: [DirectCall] Memo.record
                this.record(); // BUG: Diagnostic contains: [DirectCall]
                (this).record(); // BUG: Diagnostic contains: [DirectCall]
                stop();
              }
              void stop() {}
              class Inner {
                void play() {
                  record(); // BUG: Diagnostic contains: [DirectCall]
                  Memo.this.record(); // BUG: Diagnostic contains: [DirectCall]
                  stop();
                }
              }
            }
            class BetterMemo extends Memo {
              void better() {
                record(); // BUG: Diagnostic contains: [DirectCall] BetterMemo.record
                super.record(); // BUG: Diagnostic contains: [DirectCall] Memo.record
                super.stop();
              }
              class Inner {
                void better() {
                  BetterMemo.super.record(); // BUG: Diagnostic contains: [DirectCall]
                  BetterMemo.super.stop();
                }
              }
            }
            """)
        .reportsWhatIsMarked();
  }

  @Test
  void staticMethods() {
    CheckedCode.of(
            """
            package memos;
            public class Memos {
              @RequiresScope("a.one") public static void erase() {}
              public static void list() {}
            }
            package cases;
            import static memos.Memos.*;
            import static memos.Memos.erase;
            class More extends memos.Memos {}
            class App {
              void run() {
                memos.Memos.erase(); // BUG: Diagnostic contains: [DirectCall] Memos.erase
                erase(); // BUG: Diagnostic contains: [DirectCall] Memos.erase
                More.erase(); // BUG: Diagnostic contains: [DirectCall]
                new More().erase(); // BUG: Diagnostic contains: [DirectCall]
                list();
                More.list();
              }
            }
            """)
        .reportsWhatIsMarked();
  }

  @Test
  void methodsOfInterfaces() {
    CheckedCode.of(
            RECORDER,
            """
            interface Device extends Recorder {
              @RequiresScope("a.one") static void reset() {}
              @RequiresScope("a.one") private void hidden() {}
              default void test() {
                record(); // BUG: Diagnostic contains: [DirectCall] Device.record
                this.record(); // BUG: Diagnostic contains: [DirectCall]
                hidden(); // BUG: Diagnostic contains: [DirectCall]
              }
              default void test(Device other) {
                other.record();
                other.hidden(); // BUG: Diagnostic contains: [DirectCall]
              }
              @RequiresScope("a.one") default void covered() { record(); this.hidden(); }
            }
            interface Noisy extends Recorder {
              @RequiresScope("a.one") default void make() {}
            }
            class Horn implements Noisy {
              @Override public void record() {}
              void honk() {
                Noisy.super.make(); // BUG: Diagnostic contains: [DirectCall] Noisy.make
              }
            }
            class App {
              void run(Recorder any, Device device, Tape tape) {
                any.record();
                device.record();
                tape.record(); // BUG: Diagnostic contains: [DirectCall] Tape.record
                tape.wind();
                Device.reset(); // BUG: Diagnostic contains: [DirectCall] Device.reset
              }
            }
            """)
        .reportsWhatIsMarked();
  }

  @Test
  void throughSubclassesThatSayNothing() {
    CheckedCode.of(
            MEMO,
            """
            class BetterMemo extends VoiceMemo {}
            class BestMemo extends BetterMemo {
              @Override int record() { return super.record(); }
            }
            class App {
              void run(BetterMemo better, BestMemo best) {
                better.record(); // BUG: Diagnostic contains: [DirectCall] BetterMemo.record
                best.record(); // BUG: Diagnostic contains: [DirectCall] BestMemo.record
                best.play();
              }
            }
            """)
        .reportsWhatIsMarked();
  }

  @Test
  void methodsInheritedFromASuperclassThatKnowsNothing() {
    CheckedCode.of(
            RECORDER,
            """
            class Machine { public void record() {} public void stop() {} }
            @SuppressWarnings("UncheckedOverride")
            class Deck extends Machine implements Recorder {}
            class App {
              void run(Machine machine, Deck deck) {
                machine.record();
                deck.record(); // BUG: Diagnostic contains: [DirectCall] Deck.record
                deck.stop();
              }
            }
            """)
        .reportsWhatIsMarked();
  }

  @Test
  void onTypeVariablesIntersectionsAndWildcards() {
    CheckedCode.of(
            MEMO,
            RECORDER,
            """
            import java.util.*;
            class Machine { public void record() {} }
            class App<T extends VoiceMemo> {
              @SuppressWarnings("UncheckedOverride")
              static class Deck extends Machine implements Recorder {}
              T field;
              <R extends Recorder> void bound(R any) { any.record(); }
              <M extends Machine> void machine(M any) { any.record(); }
              <M extends Machine & Recorder> void both(M any) {
                any.record(); // BUG: Diagnostic contains: [DirectCall] Recorder.record
              }
              <A extends T> void chain(A any) {
                any.record(); // BUG: Diagnostic contains: [DirectCall] VoiceMemo.record
                any.play();
              }
              void run(List<? extends VoiceMemo> memos, List<? extends Recorder> any, List<Tape> tapes) {
                field.record(); // BUG: Diagnostic contains: [DirectCall]
                memos.get(0).record(); // BUG: Diagnostic contains: [DirectCall]
                any.get(0).record();
                var tape = tapes.get(0);
                tape.record(); // BUG: Diagnostic contains: [DirectCall]
                var anonymous = new Tape() { void more() {} };
                anonymous.record(); // BUG: Diagnostic contains: [DirectCall]
                anonymous.more();
              }
            }
            """)
        .reportsWhatIsMarked();
  }
}
