package dev.askfirst.checker;

import static dev.askfirst.checker.Fixture.RECORDER;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tricks that lean on what the compiler makes up: unions, captures, bridges, inferred arguments.
 */
final class MoreWaysRoundTest {
  private static final String LIBRARY =
      """
      package cases;
      public class Fire extends RuntimeException implements Recorder { @Override public void record() {} }
      package cases;
      public class Flood extends RuntimeException implements Recorder { @Override public void record() {} }
      package cases;
      public class Box<T> { public T value; public Box() {} public Box(T value) { this.value = value; } public T get() { return value; } }
      package cases;
      public class Base<T extends Recorder> { T value; public Recorder get() { return value; } }
      package cases;
      public class Line implements AutoCloseable {
        @SuppressWarnings("UncheckedOverride") @RequiresScope("a.one") @Override public void close() {}
      }
      package cases;
      public interface Album extends Iterable<String> {
        @SuppressWarnings("UncheckedOverride") @RequiresScope("a.one") @Override java.util.Iterator<String> iterator();
      }
      package cases;
      public class Pages { public java.util.Iterator<String> iterator() { return null; } }
      package cases;
      @SuppressWarnings("UncheckedOverride")
      public class Book extends Pages implements Album {}
      package cases;
      public class Desk {
        static void all(Recorder... all) {}
        static <T> T pick(boolean which, java.util.function.Supplier<T> one, T other) { return other; }
        static <T extends Recorder> java.util.function.Supplier<T> lazily(java.util.function.Supplier<T> it) { return it; }
        <T> Desk(T it, java.util.function.Consumer<? super T> does) {}
        <T> Desk(java.util.function.Consumer<? super T> does, T it) {}
        <T extends Recorder> Desk(java.util.function.Supplier<T> it) {}
        <T extends Recorder> Desk(T it) {}
        static <T> void with(T it, java.util.function.Consumer<? super T> does) { does.accept(it); }
      }
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DirectCall] void run(Runnable r) { try { r.run(); } catch (Fire | Flood e) { e.record(); }"
            + " }",
        "RawEscape] void run(Runnable r) { try { r.run(); } catch (Fire | Flood e) { Recorder x ="
            + " e; } }",
        "RawEscape] void run(Runnable r) { try { r.run(); } catch (Fire | Flood e) { Desk.all(e); }"
            + " }",
        "RawEscape] void run(Fire a, Flood b, boolean c) { var e = c ? a : b; Recorder x = e; }",
        "RawEscape] void run(Fire a, Flood b) { Recorder x = java.util.List.of(a, b).get(0); }",
        "RawEscape] void run(Fire a, Flood b) { for (var e : java.util.List.of(a, b)) { Recorder x"
            + " = e; } }",
        "RawEscape] void run(Box<? super Recorder> b, Tape t) { b.value = t; }",
        "RawEscape] void run(Box<? super Recorder>[] b, Tape t) { b[0].value = t; }",
        "RawEscape] java.util.function.Supplier<Recorder> run(boolean b, Tape t) { return b ? () ->"
            + " t : null; }",
        "RawEscape] java.util.function.Supplier<Recorder> run(int i, Tape t) { return switch (i) {"
            + " default -> () -> t; }; }",
        "RawEscape] java.util.function.Supplier<Recorder> run(int i, Tape t) { return switch (i) {"
            + " default: yield () -> { return t; }; }; }",
        "RawEscape] java.util.function.Function<Tape, Runnable> f = t -> { Desk.all(t); return"
            + " null; };",
        "RawEscape] java.util.function.Consumer<Tape> f = Desk::all;",
        "RawEscape] java.util.function.Consumer<Tape[]> f = Desk::all;",
        "RawEscape] java.util.function.BiConsumer<Recorder, Tape> f = Desk::all;",
        "RawEscape] void run(java.util.List<Tape> l) { l.forEach((Recorder r) -> r.record()); }",
        "RawEscape] void run(java.util.List<Tape> l, java.util.Comparator<Recorder> c) { l.sort(c);"
            + " }",
        "RawEscape] void run(java.util.List<Tape> l) { l.removeIf((Recorder r) -> true); }",
        "RawEscape] void run(Tape t) { new <Recorder>Desk(t, r -> r.record()); }",
        "RawEscape] void run(Tape t) { new Desk(t, (Recorder r) -> r.record()); }",
        "RawEscape] void run(Tape t) { new Desk((Recorder r) -> r.record(), t); }",
        "RawEscape] void run(Tape t, java.util.function.Consumer<Recorder> c) { new Desk(t, c); }",
        "RawEscape] void run(java.util.function.Supplier<Tape> s) { new Desk(s); }",
        "RawEscape] void run(Tape t) { new Desk(t); }",
        "RawEscape] void run(Tape t) { new Desk(t, (Recorder r) -> r.record()) {}; }",
        "RawEscape] java.util.function.BiConsumer<Tape, java.util.function.Consumer<Recorder>> f ="
            + " Desk::with;",
        "RawEscape] java.util.function.BiFunction<Tape, java.util.function.Consumer<Recorder>,"
            + " Desk> f = Desk::new;",
        "RawEscape] Object run(Tape t) { return new Box<Recorder>(t) {}; }",
        "RawEscape] Box<Recorder> run(Tape t) { return new Box<>(t) {}; }",
        "RawEscape] Recorder run(Tape t) { return Desk.pick(true, () -> t, null); }",
        "RawEscape] Recorder run(Tape t) { return Desk.<Recorder>pick(true, null, t); }",
        "RawEscape] Object run() { return Desk.lazily(Tape::new); }",
        "RawEscape] class In extends Base<Tape> {}",
        "RawEscape] Base<? extends Tape> in;",
        "RawEscape] record In(Recorder r) { In { r = new Tape(); } }",
        "RawEscape] record In(Recorder... r) { In(Tape t) { this(new Recorder[] {t}); } }",
        "RawEscape] class In extends java.util.ArrayList<Recorder> { { add(new Tape()); } }",
        "RawEscape] class In extends java.util.ArrayList<Recorder> { In(java.util.List<Tape> l) {"
            + " super(l); } }",
        "RawEscape] interface In { Recorder ONE = new Tape(); }",
        "RawEscape] Recorder run(Tape t) { return java.util.Optional.<Recorder>empty().orElse(t);"
            + " }",
        "RawEscape] Recorder run(Tape t) { return java.util.Optional.of(t).<Recorder>map(x ->"
            + " x).get(); }",
        "RawEscape] Recorder run(Tape t) { return"
            + " java.util.concurrent.CompletableFuture.<Recorder>completedFuture(t).join(); }",
        "RawEscape] void run(ThreadLocal<Recorder> l, Tape t) { l.set(t); }",
        "RawEscape] void run(Tape[] t) { java.util.Arrays.<Recorder>asList(t); }",
        "DirectCall] <T extends Line> void run(T t) { try (t) {} }",
        "DirectCall] void run(Box<? extends Line> b) { try (var l = b.get()) {} }",
        "DirectCall] void run(Book b) { for (String s : b) {} }",
        "DirectCall] <T extends Book> void run(T b) { for (String s : b) {} }",
        "DirectCall] void run(Box<? extends Book> b) { for (String s : b.value) {} }",
        "DirectCall] String text = \"\" + new Object() { int it() { new Tape().record(); return 1;"
            + " } }.it();",
        "DirectCall] int[] all = {new Object() { int it() { new Tape().record(); return 1; }"
            + " }.it()};",
        "DirectCall] void run(Tape t) { Runnable r = () -> { Runnable q = t::record; }; }",
        "DirectCall] void run(Tape t) { ((Runnable) t::record).run(); }",
        "DirectCall] void run(Tape t) { ((Runnable & java.io.Serializable) t::record).run(); }",
      })
  void isRefused(String code) {
    refused(code);
  }

  @ParameterizedTest
  @EnabledForJreRange(min = JRE.JAVA_21)
  @ValueSource(
      strings = {
        "DirectCall] void run(Object o) { switch (o) { case Tape t -> t.record(); default -> {} }"
            + " }",
        "DirectCall] void run(Object o) { switch (o) { case Tape t when run(t::record) -> {}"
            + " default -> {} } } boolean run(Runnable r) { return true; }",
        "RawEscape] record In(Tape t) {} Recorder run(In in) { return switch (in) { case"
            + " In(Recorder r) -> r; }; }",
        "RawEscape] record In<T>(T t) {} Recorder run(In<Tape> in) { return in instanceof"
            + " In<Tape>(var r) ? r : null; }",
        "RawEscape] record In<T>(T t) {} void run(In<Tape> in) { if (in instanceof"
            + " In<Tape>(Recorder r)) { r.record(); } }",
      })
  void isRefusedWithPatterns(String code) {
    refused(code);
  }

  @Test
  void whatConstructorsMayTake() {
    CheckedCode.of(
            RECORDER,
            LIBRARY,
            """
            package cases;
            class App {
              void run(Tape t, Recorder any, java.util.function.Consumer<Recorder> c,
                  java.util.function.Supplier<Recorder> s) {
                new Desk(any, c);
                new Desk(c, any);
                new <Recorder>Desk(any, r -> r.record());
                new Desk(t, (Tape r) -> r.wind());
                new Desk(t, (Object r) -> r.hashCode());
                new Desk(s);
                new Desk(any);
                java.util.function.BiConsumer<Recorder, java.util.function.Consumer<Recorder>> f = Desk::with;
                java.util.function.BiConsumer<Tape, java.util.function.Consumer<Tape>> g = Desk::with;
              }
            }
            """)
        .reportsWhatIsMarked();
  }

  private static void refused(String code) {
    CheckedCode.of(RECORDER, LIBRARY, Fixture.refused("class App", code)).reportsWhatIsMarked();
  }
}
