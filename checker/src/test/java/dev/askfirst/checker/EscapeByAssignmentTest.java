package dev.askfirst.checker;

import static dev.askfirst.checker.Fixture.RECORDER;

import org.junit.jupiter.api.Test;

/** Assignment contexts (JLS 5.2), and operands that hand their value on. */
final class EscapeByAssignmentTest {
  @Test
  void initializersOfVariables() {
    CheckedCode.of(
            RECORDER,
            """
            class App {
              Recorder field = new Tape(); // BUG: Diagnostic contains: [RawEscape] Tape becomes Recorder here
              static Recorder shared = new Tape(); // BUG: Diagnostic contains: [RawEscape]
              Tape raw = new Tape();
              Object any = new Tape();
              Recorder guarded = new GuardedRecorder(raw, this);
              void run(Tape tape, Recorder other) throws Exception {
                Recorder local = tape; // BUG: Diagnostic contains: [RawEscape]
                var kept = tape;
                Recorder same = other;
                Recorder none = null;
                final Recorder parenthesized = (tape); // BUG: Diagnostic contains: [RawEscape]
                for (Recorder first = tape; ; ) {} // BUG: Diagnostic contains: [RawEscape]
              }
            }
            interface Constants {
              Recorder SHARED = new Tape(); // BUG: Diagnostic contains: [RawEscape]
            }
            """)
        .reportsWhatIsMarked();
  }

  @Test
  void resourcesOfATry() {
    CheckedCode.of(
            """
            interface Port extends AutoCloseable {
              @RequiresScope("a.one") void open();
              @Override void close();
            }
            class Socket implements Port {
              @Override public void open() {}
              @Override public void close() {}
            }
            class App {
              void run(Socket socket, Port any) {
                try (Port port = socket) {} // BUG: Diagnostic contains: [RawEscape]
                try (Socket kept = socket; Port port = any) {}
              }
            }
            """)
        .reportsWhatIsMarked();
  }

  @Test
  void assignments() {
    CheckedCode.of(
            RECORDER,
            """
            class App {
              Recorder field;
              Tape raw;
              Recorder[] array = new Recorder[1];
              void run(Tape tape, Recorder other) {
                field = tape; // BUG: Diagnostic contains: [RawEscape]
                this.field = tape; // BUG: Diagnostic contains: [RawEscape]
                array[0] = tape; // BUG: Diagnostic contains: [RawEscape]
                field = raw = tape; // BUG: Diagnostic contains: [RawEscape]
                Recorder second;
                field = second = tape; // BUG: Diagnostic contains: [RawEscape]
                field = other;
                raw = tape;
                raw = (raw = tape);
              }
            }
            """)
        .reportsWhatIsMarked();
  }

  @Test
  void elementsOfArrays() {
    CheckedCode.of(
            RECORDER,
            """
            class App {
              Recorder[] field = {new Tape()}; // BUG: Diagnostic contains: [RawEscape]
              void run(Tape tape, Recorder other) {
                Recorder[] short1 = {other, tape}; // BUG: Diagnostic contains: [RawEscape]
                Recorder[] long1 = new Recorder[] {tape}; // BUG: Diagnostic contains: [RawEscape]
                Recorder[][] nested = {{tape}, {other}}; // BUG: Diagnostic contains: [RawEscape]
                Object[] objects = {tape};
                Tape[] tapes = {tape};
              }
            }
            """)
        .reportsWhatIsMarked();
  }

  @Test
  void arraysOfAClass() {
    CheckedCode.of(
            RECORDER,
            """
            class App {
              void run(Tape[] tapes, Tape[][] grid, GuardedRecorder[] guards) {
                Recorder[] wider = tapes; // BUG: Diagnostic contains: [RawEscape]
                Recorder[] made = new Tape[1]; // BUG: Diagnostic contains: [RawEscape]
                Recorder[][] deep = grid; // BUG: Diagnostic contains: [RawEscape]
                Object[] objects = tapes;
                Tape[] same = tapes;
                Recorder[] guarded = guards;
              }
            }
            """)
        .reportsWhatIsMarked();
  }

  @Test
  void results() {
    CheckedCode.of(
            RECORDER,
            """
            class App {
              Recorder one() {
                return new Tape(); // BUG: Diagnostic contains: [RawEscape]
              }
              Tape two() { return new Tape(); }
              Recorder three(Recorder any) { return any; }
              <R extends Recorder> R four(R any) { return any; }
              Recorder five() { return new GuardedRecorder(two(), this); }
            }
            """)
        .reportsWhatIsMarked();
  }

  @Test
  void resultsOfLambdas() {
    CheckedCode.of(
            RECORDER,
            """
            import java.util.function.*;
            class App {
              void run(Tape tape, Recorder any) {
                Supplier<Recorder> expression = () -> tape; // BUG: Diagnostic contains: [RawEscape]
                Supplier<Recorder> block = () -> {
                  Supplier<Tape> inner = () -> { return tape; };
                  return tape; // BUG: Diagnostic contains: [RawEscape]
                };
                Supplier<? extends Recorder> wild = () -> tape; // BUG: Diagnostic contains: [RawEscape]
                Supplier<Tape> kept = () -> tape;
                Supplier<Recorder> other = () -> any;
                Runnable nothing = () -> tape.wind();
              }
            }
            """)
        .reportsWhatIsMarked();
  }

  @Test
  void variablesOfEnhancedForLoops() {
    CheckedCode.of(
            RECORDER,
            """
            import java.util.*;
            class Shelf extends ArrayList<Tape> {}
            enum Level implements Recorder { LOW; @Override public void record() {} }
            class App {
              void run(List<Tape> tapes, Tape[] array, Shelf shelf, List<? extends Tape> some,
                  List<Recorder> any) {
                for (Recorder each : tapes) {} // BUG: Diagnostic contains: [RawEscape]
                for (Recorder each : array) {} // BUG: Diagnostic contains: [RawEscape]
                for (Recorder each : shelf) {} // BUG: Diagnostic contains: [RawEscape]
                for (Recorder each : some) {} // BUG: Diagnostic contains: [RawEscape]
                for (Recorder each : Level.values()) {} // BUG: Diagnostic contains: [RawEscape]
                for (Tape each : tapes) {}
                for (var each : tapes) {}
                for (Object each : tapes) {}
                for (Recorder each : any) {}
              }
            }
            """)
        .reportsWhatIsMarked();
  }

  @Test
  void branchesOfTernaries() {
    CheckedCode.of(
            RECORDER,
            """
            class App {
              Recorder run(boolean which, Tape tape, Recorder any) {
                Recorder one = which ? tape : any; // BUG: Diagnostic contains: [RawEscape]
                Recorder two = which ? any : tape; // BUG: Diagnostic contains: [RawEscape]
                var three = which ? tape : any; // BUG: Diagnostic contains: [RawEscape]
                (which ? any : tape).record(); // BUG: Diagnostic contains: [RawEscape]
                Recorder four = which ? (any) : which ? any : (tape); // BUG: Diagnostic contains: [RawEscape]
                take(which ? tape : null); // BUG: Diagnostic contains: [RawEscape]
                var kept = which ? tape : new Tape();
                Recorder five = which ? any : null;
                Object six = which ? tape : "";
                return which
                    ? tape // BUG: Diagnostic contains: [RawEscape]
                    : new Tape(); // BUG: Diagnostic contains: [RawEscape]
              }
              void take(Recorder any) {}
            }
            """)
        .reportsWhatIsMarked();
  }

  @Test
  void resultsOfSwitches() {
    CheckedCode.of(
            RECORDER,
            """
            class App {
              Recorder run(int which, Tape tape, Recorder any) {
                Recorder one = switch (which) {
                  case 0 -> tape; // BUG: Diagnostic contains: [RawEscape]
                  case 1 -> { yield tape; } // BUG: Diagnostic contains: [RawEscape]
                  case 2 -> throw new IllegalStateException();
                  default -> any;
                };
                var two = switch (which) {
                  case 0: yield tape; // BUG: Diagnostic contains: [RawEscape]
                  default: yield any;
                };
                var kept = switch (which) {
                  case 0 -> tape;
                  default -> new Tape();
                };
                switch (which) {
                  case 0 -> kept.wind();
                  default -> any.record();
                }
                return switch (which) {
                  default -> switch (which) {
                    default -> tape; // BUG: Diagnostic contains: [RawEscape]
                  };
                };
              }
            }
            """)
        .reportsWhatIsMarked();
  }
}
