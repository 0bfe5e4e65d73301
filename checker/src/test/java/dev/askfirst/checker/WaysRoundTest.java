package dev.askfirst.checker;

import static dev.askfirst.checker.Fixture.RECORDER;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tricks by which a guarded method might be reached unasked. */
final class WaysRoundTest {
  private static final String LIBRARY =
      """
      package cases;
      import java.util.*;
      import java.util.function.*;
      public class Memo {
        @RequiresScope("a.one") public int record() { return 1; }
        @RequiresScope("a.one") protected void keep() {}
        @RequiresScope("a.one") static void erase(int... all) {}
      }
      package cases;
      public class Desk {
        static <T> T same(T it) { return it; }
        @SafeVarargs static <T> T first(T... all) { return all[0]; }
        static <T extends Recorder> void use(T it) { it.record(); }
        static <T> void with(T it, java.util.function.Consumer<? super T> does) { does.accept(it); }
        static <A, B extends java.util.function.Supplier<? extends A>> A get(B it) { return it.get(); }
        static <A, B extends A> A up(B it) { return it; }
      }
      package cases;
      public class Box<T> { public T value; public Box() {} public Box(T value) { this.value = value; } }
      package cases;
      public class Pair<A, B extends A> { public A up(B it) { return it; } }
      package cases;
      public class Play<T extends Recorder> { T value; public Play(T value) {} void go() { value.record(); } }
      package cases;
      public class Makers implements java.util.function.Supplier<Tape> {
        @Override public Tape get() { return null; }
      }
      package cases;
      public enum Kind implements Recorder { ONE { @Override public void record() {} }; }
      package cases;
      public record Clip(@RequiresScope("a.one") int length) {}
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DirectCall] int run(Memo m) { return Desk.same(m).record(); }",
        "DirectCall] <T extends Memo> int run(T m) { return m.record(); }",
        "DirectCall] <T extends Memo & Runnable> int run(T m) { return m.record(); }",
        "DirectCall] int run(Box<? extends Memo> m) { return m.value.record(); }",
        "DirectCall] int run(Memo m) { var b = new Box<>(m); return b.value.record(); }",
        "DirectCall] int run(Object m) { return ((Memo & Runnable) m).record(); }",
        "DirectCall] int run(Memo m) { java.util.function.Supplier<Integer> s = m::record; return"
            + " s.get(); }",
        "DirectCall] java.util.function.ToIntFunction<Memo> f = Memo::record;",
        "DirectCall] void run(Memo m) { Desk.with(m, Memo::record); }",
        "DirectCall] void run(Memo m) { Desk.with(m, x -> x.record()); }",
        "DirectCall] void run() { Memo.erase(); }",
        "DirectCall] java.util.function.Consumer<int[]> f = Memo::erase;",
        "DirectCall] int run() { return new Memo() { int go() { return this.record(); } }.go(); }",
        "DirectCall] int run() { return new Memo() { int go() { return super.record(); } }.go(); }",
        "DirectCall] int run() { return new Memo() { Runnable r = super::record; }.hashCode(); }",
        "DirectCall] class In extends Memo { class Deep { int go() { return In.this.record(); } }"
            + " }",
        "DirectCall] class In extends Memo { class Deep { int go() { return In.super.record(); } }"
            + " }",
        "DirectCall] class In extends Memo { class Deep { Runnable r = In.super::record; } }",
        "DirectCall] class In extends Memo { void go() { keep(); } }",
        "DirectCall] class In extends Memo { { record(); } }",
        "DirectCall] class In extends Memo { In() { super(); record(); } }",
        "DirectCall] class In extends Memo { int a = record(); }",
        "DirectCall] int run(Object o) { return o instanceof Memo m ? m.record() : 0; }",
        "DirectCall] int run(Object o) { return switch (1) { case 1 -> o instanceof Memo m ?"
            + " m.record() : 0; default -> 0; }; }",
        "DirectCall] int run(Memo[][] m) { return m[0][0].record(); }",
        "DirectCall] int run(Memo m) { synchronized (m) { return m.record(); } }",
        "DirectCall] int run(Memo m) { return (m = new Memo()).record(); }",
        "DirectCall] int run(boolean b, Memo m) { return (b ? m : null).record(); }",
        "DirectCall] int run(java.util.Optional<Memo> m) { return m.map(Memo::record).get(); }",
        "DirectCall] int run(java.util.List<Memo> m) { return m.stream().mapToInt(x ->"
            + " x.record()).sum(); }",
        "DirectCall] record In(int a) { In { new Memo().record(); } }",
        "DirectCall] int run(Clip c) { return c.length(); }",
        "DirectCall] int run(Memo m) { assert m.record() > 0; return 0; }",
        "DirectCall] interface In { int A = new Memo().record(); }",
        "DirectCall] @interface In { Runnable R = () -> new Memo().record(); }",
        "RawEscape] Recorder run(Tape t) { return Desk.same(t); }",
        "RawEscape] Recorder run(Tape t) { return Desk.<Recorder>same(t); }",
        "RawEscape] Recorder run(Tape t) { return Desk.first(t, t); }",
        "RawEscape] void run(Tape t) { Desk.use(t); }",
        "RawEscape] Recorder run(Tape t) { return Desk.up(t); }",
        "RawEscape] void run(Tape t) { Desk.<Recorder, Tape>up(t).record(); }",
        "RawEscape] void run(Makers m) { Desk.<Recorder, Makers>get(m).record(); }",
        "RawEscape] Recorder run(Makers m) { return Desk.get(m); }",
        "RawEscape] Pair<Recorder, Tape> p;",
        "RawEscape] Object run() { return new Pair<Recorder, Tape>(); }",
        "RawEscape] void run(java.util.function.Consumer<? super Recorder> c) {"
            + " java.util.function.Consumer<Tape> t = c::accept; }",
        "RawEscape] void run(Tape t) { Play<?> p = new Play<>(t); p.go(); }",
        "RawEscape] void run(Tape t) { new Box<Recorder>(t).value.record(); }",
        "RawEscape] void run(Tape t) { Box<Recorder> b = new Box<>(); b.value = t; }",
        "RawEscape] void run(java.util.stream.Stream<Tape> t) { t.forEach(Recorder::record); }",
        "RawEscape] void run(java.util.stream.Stream<Tape> t) { t.<Recorder>map(x ->"
            + " x).forEach(Recorder::record); }",
        "RawEscape] void run(java.util.Optional<Tape> t) { t.ifPresent(Recorder::record); }",
        "RawEscape] Object run(Tape t) { return (Recorder & java.io.Serializable) (Object) t; }",
        "RawEscape] Recorder run() { return Kind.ONE; }",
        "RawEscape] Recorder run(Tape[] t) { Recorder[] r = t; return r[0]; }",
        "RawEscape] Recorder run(Object t) { return ((Recorder[]) t)[0]; }",
        "RawEscape] <T extends Tape> Recorder run(T t) { return t; }",
        "RawEscape] <T extends Tape & Recorder> Recorder run(T t) { return t; }",
        "RawEscape] @SuppressWarnings(\"unchecked\") Recorder run(Box b) { return ((Box<Recorder>)"
            + " b).value; }",
        "RawEscape] Recorder run(Box<?> b) { return (Recorder) b.value; }",
        "RawEscape] void run(Tape t) { for (Recorder r : new Tape[] {t}) { r.record(); } }",
        "RawEscape] void run(Tape t) { for (Recorder r : java.util.List.of(t)) { r.record(); } }",
        "RawEscape] void run(boolean b, Tape t, Recorder r) { (b ? t : r).record(); }",
        "RawEscape] Recorder run(int i, Tape t, Recorder r) { return switch (i) { case 1 -> t;"
            + " default -> r; }; }",
        "RawEscape] java.util.concurrent.Callable<Recorder> c = Tape::new;",
        "RawEscape] java.util.function.Function<Tape, Recorder> c = x -> x;",
        "RawEscape] java.util.function.Function<Tape, Recorder> c ="
            + " java.util.function.Function.<Recorder>identity()::apply;",
        "RawEscape] java.util.function.UnaryOperator<Recorder> c = x -> new Tape();",
        "RawEscape] Recorder c = () -> {};",
        "RawEscape] Object c = (Recorder) () -> {};",
        "RawEscape] Recorder run(Tape t) { Recorder[] r = {null}; r[0] = t; return r[0]; }",
        "RawEscape] void run(java.util.Map<String, Recorder> m) { m.computeIfAbsent(\"\", k -> new"
            + " Tape()); }",
        "RawEscape] void run(java.util.Map<String, Recorder> m, Tape t) { m.put(\"\", t); }",
        "RawEscape] Recorder run(java.util.Map<String, Tape> m) { return m.get(\"\"); }",
        "RawEscape] java.util.List<Recorder> run(java.util.List<Tape> m) { return new"
            + " java.util.ArrayList<>(m); }",
        "RawEscape] java.util.List<Recorder> run(java.util.List<Tape> m) { return"
            + " java.util.List.copyOf(m); }",
        "RawEscape] java.util.List<Recorder> run(Tape t) { return java.util.List.of(t); }",
        "RawEscape] java.util.List<Recorder> run(Tape t) { return java.util.Arrays.asList(t); }",
        "RawEscape] java.util.List<Recorder> run(java.util.stream.Stream<Tape> t) { return"
            + " t.collect(java.util.stream.Collectors.<Recorder>toList()); }",
      })
  void isRefused(String code) {
    CheckedCode.of(RECORDER, LIBRARY, Fixture.refused("class App", code)).reportsWhatIsMarked();
  }
}
