package dev.askfirst.checker;

import static dev.askfirst.checker.Fixture.RECORDER;

import org.junit.jupiter.api.Test;

/** {@code RawEscape} by type arguments, in assignment contexts (JLS 5.2, 5.1.4, 5.1.9). */
final class EscapeByTypeArgumentTest {
  @Test
  void typeArguments() {
    CheckedCode.of(
            RECORDER,
            """
            import java.util.*;
            import java.util.function.*;
            class Shelf extends ArrayList<Tape> {}
            class App {
              void run(List<Tape> tapes, Shelf shelf, List<? extends Tape> some, List<Recorder> any,
                  List<List<Tape>> deep, Map<String, Tape> map, List<GuardedRecorder> guards) {
                List<? extends Recorder> one = tapes; // BUG: Diagnostic contains: [RawEscape]
                Collection<? extends Recorder> two = shelf; // BUG: Diagnostic contains: [RawEscape]
                Iterable<? extends Recorder> three = some; // BUG: Diagnostic contains: [RawEscape]
                List<? extends List<? extends Recorder>> four = deep; // BUG: Diagnostic contains: [RawEscape]
                Map<String, ? extends Recorder> five = map; // BUG: Diagnostic contains: [RawEscape]
                List<? extends Recorder>[] six = new List[] {tapes}; // BUG: Diagnostic contains: [RawEscape]
                Optional<? extends Recorder> seven = Optional.of(new Tape()); // BUG: Diagnostic contains: [RawEscape]
                List<? extends Recorder> guarded = guards;
                List<? extends Recorder> same = any;
                List<?> unknown = tapes;
                List<? extends Tape> kept = tapes;
                Collection<Tape> plain = shelf;
              }
              List<? extends Recorder> result(List<Tape> tapes) {
                return tapes; // BUG: Diagnostic contains: [RawEscape]
              }
            }
            """)
        .reportsWhatIsMarked();
  }

  @Test
  void typeArgumentsThatAreWrittenThrough() {
    CheckedCode.of(
            RECORDER,
            """
            import java.util.*;
            import java.util.function.*;
            class App {
              void run(Consumer<Recorder> any, Consumer<Tape> tapes, Consumer<Object> objects, Tape tape,
                  List<Recorder> list) {
                Consumer<? super Tape> one = any; // BUG: Diagnostic contains: [RawEscape]
                List<? super Tape> two = list; // BUG: Diagnostic contains: [RawEscape]
                Consumer<? super Tape> three = tapes;
                Consumer<? super Tape> four = objects;
                Consumer<? super Recorder> five = any;
                five.accept(tape); // BUG: Diagnostic contains: [RawEscape]
                List.of(tape).forEach(any); // BUG: Diagnostic contains: [RawEscape]
                List.of(tape).forEach(tapes);
              }
            }
            """)
        .reportsWhatIsMarked();
  }

  @Test
  void uncheckedConversions() {
    CheckedCode.of(
            RECORDER,
            """
            import java.util.*;
            class App {
              @SuppressWarnings({"rawtypes", "unchecked"})
              void run(List raw, List<Tape> tapes, Class raws) {
                List<Recorder> one = raw; // BUG: Diagnostic contains: [RawEscape] List becomes Recorder
                List<? extends Recorder> two = raw; // BUG: Diagnostic contains: [RawEscape]
                List<Tape> three = raw;
                List four = tapes;
              }
            }
            """)
        .reportsWhatIsMarked();
  }
}
