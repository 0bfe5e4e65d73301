package dev.askfirst.checker;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** Calls that the language makes without anybody writing them. */
final class ImplicitCallTest {
  private static final String CLOSING =
      """
      package cases;
      class Line implements AutoCloseable {
        @SuppressWarnings("UncheckedOverride")
        @RequiresScope("a.one") @Override public void close() {}
      }
      class Free implements AutoCloseable { @Override public void close() {} }
      interface Port extends AutoCloseable {
        @SuppressWarnings("UncheckedOverride")
        @RequiresScope("a.one") @Override void close();
      }
      """;

  @Test
  void closeOfAResource() {
    CheckedCode.of(
            CLOSING,
            """
            class App {
              private final Line field = new Line();
              void run(Line parameter, Port port, Free free) {
                try (Line line = new Line()) {} // BUG: Diagnostic contains: [DirectCall] Line.close
                try (var line = new Line()) {} // BUG: Diagnostic contains: [DirectCall]
                try (parameter) {} // BUG: Diagnostic contains: [DirectCall]
                try (field) {} // BUG: Diagnostic contains: [DirectCall]
                try (var one = new Free();
                    var two = new Line(); // BUG: Diagnostic contains: [DirectCall]
                    port) {}
                try (Port any = port; free) {}
              }
              @RequiresScope("a.one") void covered(Line line) {
                try (line; var other = new Line()) {}
              }
            }
            """)
        .reportsWhatIsMarked();
  }

  @Test
  void iteratorOfAnEnhancedFor() {
    CheckedCode.of(
            """
            import java.util.*;
            class Tracks implements Iterable<String> {
              @SuppressWarnings("UncheckedOverride")
              @RequiresScope("a.one") @Override public Iterator<String> iterator() { return null; }
            }
            class Walk implements Iterator<String> {
              @Override public boolean hasNext() { return false; }
              @SuppressWarnings("UncheckedOverride")
              @RequiresScope("b.two") @Override public String next() { return ""; }
            }
            class Walks implements Iterable<String> {
              @Override public Walk iterator() { return new Walk(); }
            }
            interface Album extends Iterable<String> {
              @SuppressWarnings("UncheckedOverride")
              @RequiresScope("a.one") @Override Iterator<String> iterator();
            }
            class App {
              void run(Tracks tracks, Album album, Walks walks, List<String> names, String[] array) {
                // BUG: Diagnostic contains: [DirectCall] Tracks.iterator
                for (String track : tracks) {}
                // BUG: Diagnostic contains: [DirectCall] Walk.next
                for (String track : walks) {}
                for (String track : album) {}
                for (String name : names) {}
                for (String name : array) {}
              }
              @RequiresScope("a.one") void covered(Tracks tracks) {
                for (String track : tracks) {}
              }
            }
            """)
        .reportsWhatIsMarked();
  }

  @Test
  void accessorsOfRecords() {
    CheckedCode.of(
            """
            @RequiresScope("a.one") record Place(double north, double east) {
              @NoScopeRequired public double east() { return east; }
              double both() { return north() + this.east; }
            }
            class App {
              void run(Place place) {
                place.north(); // BUG: Diagnostic contains: [DirectCall] Place.north
                place.east();
                place.both(); // BUG: Diagnostic contains: [DirectCall]
              }
            }
            """)
        .reportsWhatIsMarked();
  }

  @Test
  @EnabledForJreRange(min = JRE.JAVA_21)
  void accessorsOfADeconstructedRecord() {
    CheckedCode.of(
            """
            @RequiresScope("a.one") record Place(double north, double east) {
              @NoScopeRequired public double east() { return east; }
            }
            record Open(double north) {}
            record Trip(Place from, Open to) {}
            class App {
              boolean run(Object any) {
                return any instanceof Place(
                    double north, // BUG: Diagnostic contains: [DirectCall] Place.north
                    double east);
              }
              boolean nested(Object any) {
                return any instanceof Trip(
                    Place(
                        var north, // BUG: Diagnostic contains: [DirectCall]
                        var east),
                    Open(var other));
              }
              int choose(Object any) {
                return switch (any) {
                  case Place(double north, double east) when north > 0 -> 1; // BUG: Diagnostic contains: [DirectCall]
                  case Open(double north) -> 2;
                  default -> 3;
                };
              }
              @RequiresScope("a.one") boolean covered(Object any) {
                return any instanceof Place(double north, double east);
              }
            }
            """)
        .reportsWhatIsMarked();
  }

  @Test
  void stringConcatenationIsNotCovered() {
    CheckedCode.of(
            """
            class Diary {
              @SuppressWarnings("UncheckedOverride")
              @RequiresScope("a.one") @Override public String toString() { return ""; }
            }
            class App {
              String run(Diary diary) {
                String said = diary.toString(); // BUG: Diagnostic contains: [DirectCall]
                return "" + diary;
              }
            }
            """)
        .reportsWhatIsMarked();
  }

  /** javac calls the accessor, though nothing takes what it returns. */
  @Test
  @EnabledForJreRange(min = JRE.JAVA_22)
  void accessorsOfComponentsThatAreNotNamed() {
    CheckedCode.of(
            """
            @RequiresScope("a.one") record Place(double north, double east) {
              @NoScopeRequired public double east() { return east; }
            }
            class App {
              boolean run(Object any) {
                return any instanceof Place(
                    _, // BUG: Diagnostic contains: [DirectCall] Place.north
                    var east);
              }
            }
            """)
        .reportsWhatIsMarked();
  }
}
