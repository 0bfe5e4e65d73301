package dev.askfirst.checker;

import static dev.askfirst.checker.Fixture.RECORDER;

import org.junit.jupiter.api.Test;

/** Results that become a guarded interface by being those of a supertype's method too. */
final class EscapeByOverrideTest {
  private static final String MAKERS =
      """
      package cases;
      interface Maker { Recorder make(); }
      interface Shelf { java.util.List<? extends Recorder> all(); }
      interface Asked { @RequiresScope("a.one") Recorder make(); }
      """;

  @Test
  void covariantResults() {
    CheckedCode.of(
            RECORDER,
            MAKERS,
            """
            class Direct implements Maker {
              @Override public Tape make() { return null; } // BUG: Diagnostic contains: [RawEscape] Tape becomes Recorder
            }
            class Below extends Direct {
              @Override public Tape make() { return null; } // BUG: Diagnostic contains: [RawEscape]
            }
            class Wide implements Maker {
              @Override public Recorder make() { return null; }
            }
            class Asking implements Maker {
              @Override public GuardedRecorder make() { return null; }
            }
            class Argument implements java.util.function.Supplier<Recorder> {
              @Override public Tape get() { return null; } // BUG: Diagnostic contains: [RawEscape]
            }
            class Same implements java.util.function.Supplier<Tape> {
              @Override public Tape get() { return null; }
            }
            class Listed implements Shelf {
              @Override public java.util.List<Tape> all() { return null; } // BUG: Diagnostic contains: [RawEscape]
            }
            class Bypassed implements Maker {
              @BypassesScope("tests") @Override public Tape make() { return null; }
            }
            class Covered implements Asked {
              @Override public Tape make() { return null; }
            }
            abstract class General<T extends Recorder> {
              abstract T make();
              abstract Tape tape();
              static Tape make(int number) { return null; }
            }
            class App {
              Maker anonymous = new Maker() {
                @Override public Tape make() { return null; } // BUG: Diagnostic contains: [RawEscape]
              };
            }
            """)
        .reportsWhatIsMarked();
  }

  @Test
  void accessorsOfRecords() {
    CheckedCode.of(
            RECORDER,
            MAKERS,
            """
            record Pair(Tape make, int number) implements Maker {} // BUG: Diagnostic contains: [RawEscape] Tape becomes Recorder
            record Explicit(Tape make) implements Maker {
              @Override public Tape make() { return make; } // BUG: Diagnostic contains: [RawEscape]
            }
            record Wide(Recorder make) implements Maker {}
            """)
        .reportsWhatIsMarked();
  }

  @Test
  void resultsOfInheritedMethods() {
    CheckedCode.of(
            RECORDER,
            MAKERS,
            """
            package machines;
            public class Machine { public cases.Tape make() { return null; } }
            package machines;
            public class Press { public cases.Recorder make() { return null; } }
            package cases;
            class Deck extends machines.Machine implements Maker {} // BUG: Diagnostic contains: [RawEscape] Tape becomes Recorder
            package cases;
            class Lower extends Deck {}
            package cases;
            class Iron extends machines.Press implements Maker {}
            package cases;
            class Plain extends machines.Machine implements Runnable { @Override public void run() {} }
            package cases;
            @BypassesScope("tests") class Bypassed extends machines.Machine implements Maker {}
            """)
        .reportsWhatIsMarked();
  }
}
