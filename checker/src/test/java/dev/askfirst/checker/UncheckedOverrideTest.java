package dev.askfirst.checker;

import static dev.askfirst.checker.Fixture.RECORDER;

import org.junit.jupiter.api.Test;

final class UncheckedOverrideTest {
  @Test
  void aMethodThatRequiresMoreThanWhatItOverrides() {
    CheckedCode.of(
            """
            class Machine { void record() {} void play() {} @RequiresScope("a.one") void wind() {} }
            class Deck extends Machine {
              @RequiresScope("a.one")
              @Override void record() {} // BUG: Diagnostic contains: [UncheckedOverride] Deck.record requires a.one, and Machine.record
              @Override void play() {}
              @Override void wind() {}
            }
            class Better extends Machine {
              @RequiresScope({"a.one", "b.two"})
              @Override void wind() {} // BUG: Diagnostic contains: Better.wind requires b.two, and Machine.wind
            }
            class Same extends Machine {
              @RequiresScope(anyOf = {"a.one", "b.two"}, value = "a.one") @Override void wind() {}
            }
            class Task implements Runnable {
              @RequiresScope("a.one")
              public void run() {} // BUG: Diagnostic contains: [UncheckedOverride] Task.run requires a.one, and Runnable.run
            }
            @RequiresScope("a.one") class Whole implements Comparable<Whole> {
              public int compareTo(Whole other) { return 0; } // BUG: Diagnostic contains: [UncheckedOverride]
              @Override public String toString() { return ""; }
              public void other() {}
            }
            """)
        .reportsWhatIsMarked();
  }

  @Test
  void aMethodThatIsInheritedIsReportedAtTheClass() {
    CheckedCode.of(
            RECORDER,
            """
            class Machine { public void record() {} }
            class Deck extends Machine implements Recorder {} // BUG: Diagnostic contains: [UncheckedOverride] Deck.record requires a.one, and Machine.record
            class Better extends Deck {}
            interface Noisy { void record(); }
            interface Horn extends Noisy, Recorder {} // BUG: Diagnostic contains: [UncheckedOverride] Horn.record requires a.one, and Noisy.record
            class Loud implements Horn { @Override public void record() {} }
            class App {
              void run() {
                class Local extends Machine implements Recorder {} // BUG: Diagnostic contains: [UncheckedOverride]
              }
            }
            """)
        .reportsWhatIsMarked();
  }

  @Test
  void itIsReportedWhereItArisesAndNotInEverySubtype() {
    CheckedCode.of(
            """
            class Machine { void record() {} }
            class Deck extends Machine {
              @RequiresScope("a.one")
              @Override void record() {} // BUG: Diagnostic contains: [UncheckedOverride]
            }
            class Better extends Deck {
              @Override void record() {}
            }
            class Best extends Better {
              @RequiresScope("b.two")
              @Override void record() {} // BUG: Diagnostic contains: Best.record requires b.two, and Better.record
            }
            """)
        .reportsWhatIsMarked();
  }

  @Test
  void suppressedOnTheMethodOrAroundIt() {
    CheckedCode.of(
            """
            class Task implements Runnable {
              @SuppressWarnings("UncheckedOverride")
              @RequiresScope("a.one") public void run() {}
            }
            @SuppressWarnings({"unused", "UncheckedOverride"})
            class Outer {
              class Job implements Runnable {
                @RequiresScope("a.one") public void run() {}
              }
            }
            class Bypassing implements Runnable {
              @RequiresScope("a.one")
              @BypassesScope("this is about calls") // BUG: Diagnostic contains: [UnusedBypass]
              public void run() {} // BUG: Diagnostic contains: [UncheckedOverride]
            }
            """)
        .reportsWhatIsMarked();
  }

  @Test
  void staticAndPrivateMethodsAndConstructorsOverrideNothing() {
    CheckedCode.of(
            """
            class Machine {
              static void erase() {}
              private void hidden() {}
              Machine() {}
              void wait(String memo) {}
            }
            @RequiresScope("a.one") class Deck extends Machine {
              static void erase() {}
              private void hidden() {}
              Deck() {}
              void wait(int memo) {}
            }
            """)
        .reportsWhatIsMarked();
  }
}
