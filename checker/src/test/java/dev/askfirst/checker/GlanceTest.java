package dev.askfirst.checker;

import static dev.askfirst.checker.Fixture.RECORDER;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each class here has one link to anything guarded, which its own code hardly shows: the class is
 * looked at nevertheless.
 */
final class GlanceTest {
  /** Says for others what their code does not. */
  private static final String SHELF =
      """
      package cases;
      import java.util.*;
      import java.util.function.*;
      public class Shelf {
        protected Tape tape = new Tape();
        protected Recorder recorder;
        protected List<Recorder> recorders;
        protected Tape[] tapes = {};
        protected Bag bag = new Bag();
        protected final Door door = new Door();
        protected Object any;
        protected Makers makers = new Makers();
        protected Supplier<? extends Recorder> supplier;
        protected Takes takes = new Takes();
        protected Chest<Recorder>.Drawer drawer;
        protected Counter counter;
        @SuppressWarnings("rawtypes") protected Supplier bare;
        static void take(Recorder taken) {}
        static void takeLazily(Supplier<? extends Recorder> taken) {}
        static <T extends Supplier<? extends Recorder>> void takeBounded(T taken) {}
        static <T> void put(Collection<? super T> all, T one) {}
        Recorder made() { return null; }
      }
      package cases;
      public class Bag implements Iterable<String> {
        @Override public Steps iterator() { return new Steps(); }
      }
      package cases;
      public class Steps implements java.util.Iterator<String> {
        @Override public boolean hasNext() { return false; }
        @SuppressWarnings("UncheckedOverride") @RequiresScope("a.one")
        @Override public String next() { return ""; }
      }
      package cases;
      public class Door implements AutoCloseable {
        @SuppressWarnings("UncheckedOverride") @RequiresScope("a.one") @Override public void close() {}
      }
      package cases;
      public class Makers implements java.util.function.Supplier<Tape> {
        @Override public Tape get() { return null; }
      }
      package cases;
      public class Keeper<T> { public void keep(java.util.function.Supplier<? extends T> kept) {} }
      package cases;
      public class Chest<T> { public class Drawer { public void keep(java.util.function.Supplier<? extends T> kept) {} } }
      package cases;
      public class Held<T extends Recorder> {}
      package cases;
      public class Giver<T> { public T give() { return null; } }
      package cases;
      public class Counter extends Giver<Takes> {}
      package cases;
      public class Takes extends Keeper<Recorder> {}
      package cases;
      public interface Makes { java.util.function.Supplier<? extends Recorder> make(); }
      package cases;
      public interface Gives extends java.util.function.Supplier<Recorder> {}
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DirectCall] void run() { tape.record(); }",
        "DirectCall] void run() { tapes[0].record(); }",
        "DirectCall] Runnable run = tape::record;",
        "DirectCall] void run() { for (String each : bag) {} }",
        "DirectCall] void run() { try (door) {} }",
        "RawEscape] void run() { recorder = tape; }",
        "RawEscape] void run() { this.recorder = tape; }",
        "RawEscape] void run() { recorders.add(tape); }",
        "RawEscape] void run() { java.util.Collections.addAll(recorders, tape); }",
        "RawEscape] void run() { put(recorders, tape); }",
        "RawEscape] void run() { take(tape); }",
        "RawEscape] void run() { takeLazily(makers); }",
        "RawEscape] void run() { takeBounded(makers); }",
        "RawEscape] void run() { supplier = makers; }",
        "RawEscape] void run() { takes.keep(makers); }",
        "RawEscape] void run() { take((Recorder) any); }",
        "RawEscape] void run() { boolean is = any instanceof Recorder r; }",
        "RawEscape] void run() { drawer.keep(bare); }",
        "RawEscape] void run() { counter.give().keep(bare); }",
        "RawEscape] class Shelves<T extends Held<Tape>> {}",
        "RawEscape] Makes makes = () -> makers;",
        "RawEscape] Gives gives = () -> tape;",
        "RawEscape] Gives gives = this::given; Tape given() { return null; }",
        "RawEscape] Object made = new Object[] {(Recorder) any};",
        "RawEscape] @Override Recorder made() { return tape; }",
        "RawEscape] Runnable run() { return () -> take(tape); }",
        "UnusedBypass] @BypassesScope(\"why\") void run() {}",
        "NotGuardable] void run() { @RequiresScope(\"a.one\") class Local {} }",
      })
  void oneLink(String code) {
    CheckedCode.of(RECORDER, SHELF, Fixture.refused("class App extends Shelf", code))
        .reportsWhatIsMarked();
  }

  @Test
  @EnabledForJreRange(min = JRE.JAVA_21)
  void aRecordThatOnlyPatternsName() {
    CheckedCode.of(
            RECORDER,
            SHELF,
            """
            package cases;
            public record Clip(@RequiresScope("a.one") int length) {}
            package cases;
            class Tests extends Shelf {
              boolean run() { return any instanceof Clip(int length); } // BUG: Diagnostic contains: [DirectCall]
            }
            package cases;
            class Chooses extends Shelf {
              int run() {
                return switch (any) {
                  case Clip(var length) -> length; // BUG: Diagnostic contains: [DirectCall]
                  default -> 0;
                };
              }
            }
            """)
        .reportsWhatIsMarked();
  }
}
