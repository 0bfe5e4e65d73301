package dev.askfirst.checker;

import static dev.askfirst.checker.Fixture.MEMO;

import org.junit.jupiter.api.Test;

/** {@code DirectCall}: all the places where a call can stand. */
final class DirectCallPlacesTest {
  @Test
  void whereThereIsNobodyToAsk() {
    CheckedCode.of(
            MEMO,
            """
            class App {
              static final VoiceMemo MEMO = new VoiceMemo();
              int value = MEMO.record(); // BUG: Diagnostic contains: [DirectCall]
              static int shared = MEMO.record(); // BUG: Diagnostic contains: [DirectCall]
              java.util.function.IntSupplier later = () -> MEMO.record(); // BUG: Diagnostic contains: [DirectCall]
              { MEMO.record(); } // BUG: Diagnostic contains: [DirectCall]
              static { MEMO.record(); } // BUG: Diagnostic contains: [DirectCall]
              App() {
                this(MEMO.record()); // BUG: Diagnostic contains: [DirectCall]
                MEMO.record(); // BUG: Diagnostic contains: [DirectCall]
              }
              App(int value) { super(); }
            }
            @RequiresScope("a.one") class Covered {
              int value = App.MEMO.record(); // BUG: Diagnostic contains: [DirectCall]
              Covered() {
                App.MEMO.record(); // BUG: Diagnostic contains: [DirectCall]
              }
              int use() { return value; }
            }
            enum Level {
              LOW(App.MEMO.record()) { // BUG: Diagnostic contains: [DirectCall]
                void raise() {
                  App.MEMO.record(); // BUG: Diagnostic contains: [DirectCall]
                }
              };
              Level(int value) {}
              void raise() {
                App.MEMO.record(); // BUG: Diagnostic contains: [DirectCall]
              }
            }
            record Pair(int left) {
              Pair {
                App.MEMO.record(); // BUG: Diagnostic contains: [DirectCall]
              }
              int right() {
                return App.MEMO.record(); // BUG: Diagnostic contains: [DirectCall]
              }
            }
            interface Constants {
              int VALUE = App.MEMO.record(); // BUG: Diagnostic contains: [DirectCall]
            }
            """)
        .reportsWhatIsMarked();
  }

  @Test
  void insideAnyExpressionAndStatement() {
    CheckedCode.of(
            MEMO,
            """
            class App {
              int run(VoiceMemo memo, int which) throws Exception {
                int a = which > 0 ? memo.record() : memo.play(); // BUG: Diagnostic contains: [DirectCall]
                int b = switch (which) {
                  case 0 -> memo.record(); // BUG: Diagnostic contains: [DirectCall]
                  case 1 -> { yield memo.record(); } // BUG: Diagnostic contains: [DirectCall]
                  default -> memo.play();
                };
                switch (memo.record()) { // BUG: Diagnostic contains: [DirectCall]
                  default: memo.record(); // BUG: Diagnostic contains: [DirectCall]
                }
                Runnable later = () -> memo.record(); // BUG: Diagnostic contains: [DirectCall]
                String text = "" + memo.record(); // BUG: Diagnostic contains: [DirectCall]
                int[] array = {memo.record()}; // BUG: Diagnostic contains: [DirectCall]
                array[memo.record()]++; // BUG: Diagnostic contains: [DirectCall]
                Math.max(memo.record(), 1); // BUG: Diagnostic contains: [DirectCall]
                assert memo.record() > 0; // BUG: Diagnostic contains: [DirectCall]
                synchronized (this) { memo.record(); } // BUG: Diagnostic contains: [DirectCall]
                for (int i = memo.record(); i < 1; i++) {} // BUG: Diagnostic contains: [DirectCall]
                try {
                  memo.record(); // BUG: Diagnostic contains: [DirectCall]
                } catch (IllegalStateException e) {
                  memo.record(); // BUG: Diagnostic contains: [DirectCall]
                } finally {
                  memo.record(); // BUG: Diagnostic contains: [DirectCall]
                }
                // BUG: Diagnostic contains: VoiceMemo.record requires
                // BUG: Diagnostic contains: VoiceMemo.record requires
                memo.record(memo.record());
                return memo.record(); // BUG: Diagnostic contains: [DirectCall]
              }
            }
            """)
        .reportsWhatIsMarked();
  }
}
