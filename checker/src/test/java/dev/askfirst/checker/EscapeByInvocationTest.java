package dev.askfirst.checker;

import static dev.askfirst.checker.Fixture.RECORDER;

import org.junit.jupiter.api.Test;

/** Invocation contexts (JLS 5.3), and what they give for type parameters. */
final class EscapeByInvocationTest {
  @Test
  void argumentsOfMethods() {
    CheckedCode.of(
            RECORDER,
            """
            class Users {
              void use(Recorder any, int more) {}
              static void share(Recorder any) {}
              void keep(Tape tape) {}
              void hold(Object any) {}
            }
            class App extends Users {
              void run(Tape tape, Recorder any, Users users) {
                users.use(tape, 1); // BUG: Diagnostic contains: [RawEscape]
                use(tape, 1); // BUG: Diagnostic contains: [RawEscape]
                super.use(tape, 1); // BUG: Diagnostic contains: [RawEscape]
                Users.share(new Tape()); // BUG: Diagnostic contains: [RawEscape]
                share((tape)); // BUG: Diagnostic contains: [RawEscape]
                users.use(any, 1);
                users.use(null, 1);
                users.use(new GuardedRecorder(tape, this), 1);
                users.keep(tape);
                users.hold(tape);
              }
            }
            """)
        .reportsWhatIsMarked();
  }

  @Test
  void argumentsOfConstructors() {
    CheckedCode.of(
            RECORDER,
            """
            class Studio {
              Studio(Recorder any) {}
              Studio(int number, Tape tape) {
                this(tape); // BUG: Diagnostic contains: [RawEscape]
              }
              class Booth { Booth(Recorder any) {} }
            }
            class Loft extends Studio {
              Loft(Tape tape) {
                super(tape); // BUG: Diagnostic contains: [RawEscape]
              }
              Loft(Recorder any) { super(any); }
            }
            record Session(Recorder any) {}
            enum Room {
              BIG(new Tape()); // BUG: Diagnostic contains: [RawEscape]
              Room(Recorder any) {}
            }
            class App {
              void run(Tape tape, Recorder any, Studio studio) {
                new Studio(tape); // BUG: Diagnostic contains: [RawEscape]
                new Studio(1, tape);
                new Studio(any);
                new Session(tape); // BUG: Diagnostic contains: [RawEscape]
                new Studio(tape) {}; // BUG: Diagnostic contains: [RawEscape]
                new Studio(any) {};
                studio.new Booth(tape); // BUG: Diagnostic contains: [RawEscape]
                studio.new Booth(tape) {}; // BUG: Diagnostic contains: [RawEscape]
                studio.new Booth(any) {};
              }
            }
            """)
        .reportsWhatIsMarked();
  }

  @Test
  void variableArguments() {
    CheckedCode.of(
            RECORDER,
            """
            class App {
              void all(String first, Recorder... any) {}
              App(Recorder... any) {}
              void run(Tape tape, Recorder any, Tape[] tapes) {
                all("", tape); // BUG: Diagnostic contains: [RawEscape]
                all("", any, tape); // BUG: Diagnostic contains: [RawEscape]
                all("", tapes); // BUG: Diagnostic contains: [RawEscape]
                all("", new Recorder[] {any});
                all("", any, any);
                all("");
                new App(tape); // BUG: Diagnostic contains: [RawEscape]
                new App(any);
              }
            }
            """)
        .reportsWhatIsMarked();
  }

  @Test
  void argumentsForTypeVariablesBoundedByTheInterface() {
    CheckedCode.of(
            RECORDER,
            """
            class Users {
              <R extends Recorder> void use(R any) {}
              <R extends Recorder> R pass(R any) { return any; }
              <A, R extends A> void loose(A one, R two) {}
              <R extends Object & Recorder> void both(R any) {}
              <T extends Tape> void keep(T tape) {}
              <R extends Recorder> Users(R any) {}
            }
            class App {
              void run(Tape tape, Recorder any, Users users, GuardedRecorder guard) {
                users.use(tape); // BUG: Diagnostic contains: [RawEscape]
                users.<Tape>use(tape); // BUG: Diagnostic contains: [RawEscape]
                users.pass(tape).wind(); // BUG: Diagnostic contains: [RawEscape]
                users.both(tape); // BUG: Diagnostic contains: [RawEscape]
                new Users(tape); // BUG: Diagnostic contains: [RawEscape]
                new Users(any);
                users.use(any);
                users.use(guard);
                users.loose(tape, tape);
                users.keep(tape);
              }
            }
            """)
        .reportsWhatIsMarked();
  }

  @Test
  void typeArgumentsThatTheCompilerFinds() {
    CheckedCode.of(
            RECORDER,
            """
            import java.util.*;
            import java.util.function.*;
            class App {
              static <R extends Recorder> R make(Class<R> type) { return null; }
              static <R extends Recorder> void supply(Supplier<R> any) {}
              static <T> T same(T any) { return any; }
              static void takeAll(List<? extends Recorder> any) {}
              static void takeList(List<Recorder> any) {}
              void run(Tape tape, Recorder any, Class<Recorder> type) {
                make(Tape.class).wind(); // BUG: Diagnostic contains: [RawEscape]
                App.<Tape>make(null); // BUG: Diagnostic contains: [RawEscape]
                supply(() -> tape); // BUG: Diagnostic contains: [RawEscape]
                supply(() -> any);
                make(type);
                Recorder one = same(tape); // BUG: Diagnostic contains: [RawEscape]
                same(tape).wind();
                takeAll(List.of(tape)); // BUG: Diagnostic contains: [RawEscape]
                takeList(List.of(tape)); // BUG: Diagnostic contains: [RawEscape]
                takeList(List.of(any));
                takeList(new ArrayList<>(List.of(tape))); // BUG: Diagnostic contains: [RawEscape]
                takeList(Collections.singletonList(same(tape))); // BUG: Diagnostic contains: [RawEscape]
                var mixed = List.of(tape, any); // BUG: Diagnostic contains: [RawEscape]
                Optional.of(tape).map(each -> (Object) each);
                Optional<Recorder> mapped = Optional.of(tape).map(each -> each); // BUG: Diagnostic contains: [RawEscape]
                Optional<Tape> kept = Optional.of(tape).map(each -> each);
              }
            }
            """)
        .reportsWhatIsMarked();
  }

  @Test
  void typeArgumentsOfClasses() {
    CheckedCode.of(
            RECORDER,
            """
            import java.util.*;
            class Box<R extends Recorder> {
              Box(R any) {}
              Box() {}
            }
            class Shelf extends Box<Tape> {} // BUG: Diagnostic contains: [RawEscape]
            class Case<T extends Tape> {
              Box<T> field; // BUG: Diagnostic contains: [RawEscape]
            }
            class App {
              Box<Tape> field; // BUG: Diagnostic contains: [RawEscape]
              Box<Recorder> any;
              Box<GuardedRecorder> guarded;
              Box<?> unknown;
              Case<Tape> kept;
              void run(Tape tape, List<Box<Tape>> list) { // BUG: Diagnostic contains: [RawEscape]
                Box<? extends Tape> wild; // BUG: Diagnostic contains: [RawEscape]
                var made = new Box<Tape>(); // BUG: Diagnostic contains: [RawEscape]
                var found = new Box<>(tape); // BUG: Diagnostic contains: [RawEscape]
                Box<Tape> said = new Box<>(tape); // BUG: Diagnostic contains: [RawEscape]
                Box<Recorder> one = new Box<>(tape); // BUG: Diagnostic contains: [RawEscape]
                Box<Recorder> two = new Box<>();
                var three = list.get(0);
                for (var each : list) {}
                list.forEach(each -> each.toString());
                list.forEach((var each) -> each.toString());
              }
            }
            """)
        .reportsWhatIsMarked();
  }
}
