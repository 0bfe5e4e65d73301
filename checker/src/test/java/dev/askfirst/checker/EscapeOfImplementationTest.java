package dev.askfirst.checker;

import static dev.askfirst.checker.Fixture.RECORDER;

import org.junit.jupiter.api.Test;

/** Whatever implements a guarded interface without being its guard. */
final class EscapeOfImplementationTest {
  @Test
  void lambdasAndMethodReferences() {
    CheckedCode.of(
            RECORDER,
            """
            interface Plain {}
            class App {
              Recorder field = () -> {}; // BUG: Diagnostic contains: [RawEscape] a lambda becomes Recorder
              void use(Recorder any) {}
              void other() {}
              Recorder run(boolean which, Recorder any) {
                use(() -> {}); // BUG: Diagnostic contains: [RawEscape]
                use(this::other); // BUG: Diagnostic contains: [RawEscape] a method reference becomes
                use(any::record); // BUG: Diagnostic contains: [RawEscape]
                Object cast = (Recorder) () -> {}; // BUG: Diagnostic contains: [RawEscape]
                Object both = (Recorder & Plain) () -> {}; // BUG: Diagnostic contains: [RawEscape]
                Recorder one = which ? any : () -> {}; // BUG: Diagnostic contains: [RawEscape]
                Recorder two = switch (1) { default -> () -> {}; }; // BUG: Diagnostic contains: [RawEscape]
                java.util.function.Supplier<Recorder> later = () -> () -> {}; // BUG: Diagnostic contains: [RawEscape]
                Runnable plain = () -> {};
                return () -> {}; // BUG: Diagnostic contains: [RawEscape]
              }
            }
            """)
        .reportsWhatIsMarked();
  }

  @Test
  void anonymousAndLocalClasses() {
    CheckedCode.of(
            RECORDER,
            """
            class App {
              void use(Recorder any) {}
              void run() {
                Recorder one = new Recorder() { @Override public void record() {} }; // BUG: Diagnostic contains: [RawEscape] an anonymous class becomes
                use(new Recorder() { @Override public void record() {} }); // BUG: Diagnostic contains: [RawEscape]
                use(new Tape() {}); // BUG: Diagnostic contains: [RawEscape]
                class Local implements Recorder { @Override public void record() {} }
                use(new Local()); // BUG: Diagnostic contains: [RawEscape] Local becomes
                var kept = new Recorder() { @Override public void record() {} };
                kept.record(); // BUG: Diagnostic contains: [DirectCall] Recorder.record
                Object any = new Recorder() { @Override public void record() {} };
              }
            }
            """)
        .reportsWhatIsMarked();
  }

  @Test
  void enumConstantsAndRecords() {
    CheckedCode.of(
            RECORDER,
            """
            enum Level implements Recorder {
              LOW, HIGH { @Override public void record() {} };
              @Override public void record() {}
            }
            record Pair(int left) implements Recorder {
              @Override public void record() {}
            }
            class App {
              void run(Level level) {
                Recorder one = Level.LOW; // BUG: Diagnostic contains: [RawEscape] Level becomes
                Recorder two = Level.HIGH; // BUG: Diagnostic contains: [RawEscape]
                Recorder three = Level.valueOf("LOW"); // BUG: Diagnostic contains: [RawEscape]
                Recorder four = new Pair(1); // BUG: Diagnostic contains: [RawEscape] Pair becomes
                Level kept = Level.HIGH;
                Pair pair = new Pair(1);
              }
            }
            """)
        .reportsWhatIsMarked();
  }

  @Test
  void explicitThis() {
    CheckedCode.of(
            RECORDER,
            """
            class Users { static void use(Recorder any) {} static void hold(Object any) {} }
            class Deck implements Recorder {
              Recorder self = this; // BUG: Diagnostic contains: [RawEscape]
              Deck() {
                Users.use(this); // BUG: Diagnostic contains: [RawEscape] Deck becomes
                Users.hold(this);
              }
              @Override public void record() { Users.use(this); }
              Recorder me() {
                return this; // BUG: Diagnostic contains: [RawEscape]
              }
              class Inner {
                void run() {
                  Users.use(Deck.this); // BUG: Diagnostic contains: [RawEscape]
                }
              }
            }
            interface Device extends Recorder {
              default Recorder me() {
                return this; // BUG: Diagnostic contains: [RawEscape] Device becomes Recorder
              }
              default void run(boolean which, Device other) {
                Users.use(this); // BUG: Diagnostic contains: [RawEscape]
                Users.use((this)); // BUG: Diagnostic contains: [RawEscape]
                Device self = this; // BUG: Diagnostic contains: [RawEscape]
                var same = this; // BUG: Diagnostic contains: [RawEscape]
                ((Recorder) this).record(); // BUG: Diagnostic contains: [RawEscape]
                (which ? this : other).record(); // BUG: Diagnostic contains: [RawEscape]
                Users.use(other);
                Users.hold(this);
                Runnable lambda = () -> Users.use(this); // BUG: Diagnostic contains: [RawEscape]
              }
              @RequiresScope("a.one") default void covered() { Users.use(this); }
            }
            """)
        .reportsWhatIsMarked();
  }

  @Test
  void receiversOfUnboundReferences() {
    CheckedCode.of(
            RECORDER,
            """
            import java.util.*;
            import java.util.function.*;
            class App {
              static void use(Recorder any) {}
              void run(List<Tape> tapes, List<Recorder> any) {
                Consumer<Tape> one = Recorder::record; // BUG: Diagnostic contains: [RawEscape] Tape becomes Recorder
                tapes.forEach(Recorder::record); // BUG: Diagnostic contains: [RawEscape]
                tapes.stream().map(Recorder::toString).toList(); // BUG: Diagnostic contains: [RawEscape]
                tapes.forEach(Tape::wind);
                any.forEach(Recorder::record);
              }
            }
            """)
        .reportsWhatIsMarked();
  }

  @Test
  void parametersAndResultsOfReferences() {
    CheckedCode.of(
            RECORDER,
            """
            import java.util.*;
            import java.util.function.*;
            class App {
              static void use(Recorder any) {}
              static void all(Recorder... any) {}
              static <R extends Recorder> void bounded(R any) {}
              static <T> T same(T any) { return any; }
              static Tape make() { return new Tape(); }
              App(Recorder any) {}
              void run(List<Tape> tapes) {
                Consumer<Tape> one = App::use; // BUG: Diagnostic contains: [RawEscape] Tape becomes Recorder
                Consumer<Tape> two = App::all; // BUG: Diagnostic contains: [RawEscape]
                Consumer<Tape> three = App::bounded; // BUG: Diagnostic contains: [RawEscape]
                Function<Tape, App> four = App::new; // BUG: Diagnostic contains: [RawEscape]
                Supplier<Recorder> five = Tape::new; // BUG: Diagnostic contains: [RawEscape]
                Supplier<Recorder> six = App::make; // BUG: Diagnostic contains: [RawEscape]
                Function<Tape, Recorder> seven = App::same; // BUG: Diagnostic contains: [RawEscape]
                IntFunction<Recorder[]> eight = Tape[]::new; // BUG: Diagnostic contains: [RawEscape]
                Function<Tape, List<? extends Recorder>> nine = List::of; // BUG: Diagnostic contains: [RawEscape]
                tapes.forEach(App::use); // BUG: Diagnostic contains: [RawEscape]
                Consumer<Recorder> kept1 = App::use;
                Supplier<Tape> kept2 = Tape::new;
                Function<Tape, Tape> kept3 = App::same;
                IntFunction<Tape[]> kept4 = Tape[]::new;
                IntFunction<Recorder[]> kept5 = Recorder[]::new;
                Runnable kept6 = App::make;
              }
            }
            """)
        .reportsWhatIsMarked();
  }
}
