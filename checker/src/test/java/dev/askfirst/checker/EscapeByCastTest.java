package dev.askfirst.checker;

import static dev.askfirst.checker.Fixture.RECORDER;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** Casting contexts and patterns (JLS 5.5, 14.30). */
final class EscapeByCastTest {
  @Test
  void casts() {
    CheckedCode.of(
            RECORDER,
            """
            interface Plain {}
            interface Device extends Recorder {}
            class App<T, R extends Recorder> {
              void run(Tape tape, Object any, Plain plain, Recorder recorder, T unknown, R known,
                  GuardedRecorder guard) {
                ((Recorder) tape).record(); // BUG: Diagnostic contains: [RawEscape] Tape becomes
                ((Recorder) any).record(); // BUG: Diagnostic contains: [RawEscape] Object becomes
                ((Recorder) plain).record(); // BUG: Diagnostic contains: [RawEscape]
                ((Recorder) unknown).record(); // BUG: Diagnostic contains: [RawEscape]
                ((Recorder & Plain) any).record(); // BUG: Diagnostic contains: [RawEscape]
                @SuppressWarnings("unchecked") R claimed = (R) any; // BUG: Diagnostic contains: [RawEscape]
                Recorder once = (Recorder) tape; // BUG: Diagnostic contains: [RawEscape]
                ((Recorder) recorder).record();
                ((Recorder) known).record();
                ((Recorder) guard).record();
                ((Recorder) null).record();
                ((Device) recorder).record();
                ((Tape) recorder).wind();
                ((Plain) recorder).toString();
                ((Object) tape).toString();
              }
            }
            """)
        .reportsWhatIsMarked();
  }

  @Test
  void castsOfArraysAndTypeArguments() {
    CheckedCode.of(
            RECORDER,
            """
            import java.util.*;
            class App {
              @SuppressWarnings({"unchecked", "rawtypes"})
              void run(Object any, Object[] objects, List<?> list, List raw, Collection<Recorder> known,
                  List<? extends Recorder> some, Map<String, ?> map) {
                Object one = (Recorder[]) objects; // BUG: Diagnostic contains: [RawEscape]
                Object two = (Recorder[]) any; // BUG: Diagnostic contains: [RawEscape]
                Object three = (List<Recorder>) any; // BUG: Diagnostic contains: [RawEscape]
                Object four = (List<Recorder>) list; // BUG: Diagnostic contains: [RawEscape]
                Object five = (List<Recorder>) raw; // BUG: Diagnostic contains: [RawEscape]
                Object six = (Map<String, Recorder>) map; // BUG: Diagnostic contains: [RawEscape]
                Object seven = (List<Recorder>) known;
                Object eight = (List<Recorder>) some;
                Object nine = (List<Tape>) list;
              }
            }
            """)
        .reportsWhatIsMarked();
  }

  @Test
  void patternsOfInstanceof() {
    CheckedCode.of(
            RECORDER,
            """
            interface Plain {}
            class App {
              void run(Object any, Plain plain, Recorder recorder) {
                if (any instanceof Recorder found) {} // BUG: Diagnostic contains: [RawEscape] Object becomes
                if (plain instanceof Recorder found) {} // BUG: Diagnostic contains: [RawEscape]
                if (any instanceof Recorder) {}
                if (any instanceof Tape found) {}
                if (recorder instanceof Tape found) {}
                if (recorder instanceof GuardedRecorder found) {}
              }
            }
            """)
        .reportsWhatIsMarked();
  }

  @Test
  @EnabledForJreRange(min = JRE.JAVA_21)
  void patternsOfSwitches() {
    CheckedCode.of(
            RECORDER,
            """
            interface Device extends Recorder {}
            record Shelf<T>(T content) {}
            class App {
              int run(Object any, Recorder recorder, Shelf<Tape> tapes, Shelf<Recorder> recorders) {
                int one = switch (any) {
                  case Recorder found when found != null -> 1; // BUG: Diagnostic contains: [RawEscape]
                  case Tape found -> 2;
                  default -> 3;
                };
                int two = switch (recorder) {
                  case Device found -> 1;
                  case Recorder found -> 2;
                };
                switch (any) {
                  case Recorder found -> {} // BUG: Diagnostic contains: [RawEscape]
                  default -> {}
                }
                boolean three = tapes instanceof Shelf<Tape>(Recorder found); // BUG: Diagnostic contains: [RawEscape]
                boolean four = tapes instanceof Shelf<Tape>(var found);
                boolean five = recorders instanceof Shelf<Recorder>(Recorder found);
                boolean six = any instanceof Shelf<?>(Recorder found); // BUG: Diagnostic contains: [RawEscape]
                return switch (any) {
                  case Shelf<?>(Shelf<?>(Recorder found)) -> 1; // BUG: Diagnostic contains: [RawEscape]
                  default -> 2;
                };
              }
            }
            """)
        .reportsWhatIsMarked();
  }

  @Test
  @EnabledForJreRange(min = JRE.JAVA_21)
  void typesOfRecordPatterns() {
    CheckedCode.of(
            RECORDER,
            """
            interface Content<T> { T content(); }
            record Shelf<T>(T content) implements Content<T> {}
            record Strict<R extends Recorder>(R content) {}
            class App {
              void run(Object any, Shelf<Tape> tapes, Shelf<Recorder> recorders, Content<Tape> some) {
                boolean one = tapes instanceof Shelf<? extends Recorder>(var found); // BUG: Diagnostic contains: [RawEscape]
                boolean two = some instanceof Shelf<? extends Recorder>(var found); // BUG: Diagnostic contains: [RawEscape]
                boolean three = recorders instanceof Shelf<? extends Recorder>(var found);
                boolean four = tapes instanceof Shelf<? extends Tape>(var found);
                boolean five = tapes instanceof Shelf(var found);
                boolean six = any instanceof Strict(var found);
                boolean seven = any instanceof Strict<?>(var found);
              }
            }
            """)
        .reportsWhatIsMarked();
  }
}
