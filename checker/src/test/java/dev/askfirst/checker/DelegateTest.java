package dev.askfirst.checker;

import static dev.askfirst.checker.Fixture.RECORDER;

import org.junit.jupiter.api.Test;

/** The one place where a raw object belongs. */
final class DelegateTest {
  @Test
  void aGuardTakesItStraightOrThroughOperands() {
    CheckedCode.of(
            RECORDER,
            """
            import java.util.function.*;
            class App {
              static void use(Recorder any) {}
              static Recorder same(Recorder any) { return any; }
              void run(Tape tape, Object any, boolean which, int number) {
                new GuardedRecorder(tape, this);
                new GuardedRecorder((tape), this);
                new GuardedRecorder((Recorder) tape, this);
                new GuardedRecorder((Recorder) any, this);
                new GuardedRecorder(which ? tape : new Tape(), this);
                new GuardedRecorder(which ? (Recorder) tape : null, this);
                new GuardedRecorder(
                    switch (number) {
                      case 0 -> tape;
                      case 1 -> (Recorder) any;
                      default -> {
                        if (which) {
                          yield new Tape();
                        }
                        yield tape;
                      }
                    },
                    this);
                new GuardedRecorder(() -> {}, this);
                new GuardedRecorder(this::toString, this);
                new GuardedRecorder(new Recorder() { @Override public void record() {} }, this);
                BiFunction<Tape, Object, Recorder> making = GuardedRecorder::new;
                Function<Tape, Recorder> lambda = each -> new GuardedRecorder(each, this);
                use(new GuardedRecorder(tape, this));
              }
              void notThroughAnythingElse(Tape tape, boolean which) {
                new GuardedRecorder(same(tape), this); // BUG: Diagnostic contains: [RawEscape]
                Recorder[] kept = new Recorder[1];
                new GuardedRecorder(kept[0] = tape, this); // BUG: Diagnostic contains: [RawEscape]
                new GuardedRecorder(null, (Recorder) tape); // BUG: Diagnostic contains: [RawEscape]
                new GuardedRecorder(((Supplier<Recorder>) () -> tape).get(), this); // BUG: Diagnostic contains: [RawEscape]
              }
            }
            """)
        .reportsWhatIsMarked();
  }

  @Test
  void rawObjectsKeepTheTypeOfTheirClass() {
    CheckedCode.of(
            RECORDER,
            """
            import java.util.*;
            class App {
              private final Tape field = new Tape();
              private final List<Tape> list = new ArrayList<>(List.of(field));
              static Tape make() { return new Tape(); }
              Optional<Tape> find() { return list.stream().filter(each -> each != field).findFirst(); }
              void run(Tape tape) {
                list.add(make());
                list.sort(Comparator.comparing(Tape::toString));
                Map<String, Tape> map = new HashMap<>();
                map.put("", tape);
                for (Tape each : list) { each.wind(); }
                Tape kept = find().orElseGet(Tape::new);
                Tape other = tape == null ? kept : Objects.requireNonNull(tape);
                Object any = other;
              }
            }
            """)
        .reportsWhatIsMarked();
  }
}
