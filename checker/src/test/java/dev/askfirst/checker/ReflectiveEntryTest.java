package dev.askfirst.checker;

import static dev.askfirst.checker.Fixture.MEMO;

import org.junit.jupiter.api.Test;

final class ReflectiveEntryTest {
  private static final String SPRING =
      """
      package org.springframework.web.bind.annotation;
      public @interface RequestMapping {}
      package org.springframework.web.bind.annotation;
      @RequestMapping
      public @interface GetMapping {}
      package org.springframework.scheduling.annotation;
      @java.lang.annotation.Repeatable(Schedules.class)
      public @interface Scheduled { int value() default 0; }
      package org.springframework.scheduling.annotation;
      public @interface Schedules { Scheduled[] value(); }
      package jakarta.enterprise.event;
      public @interface Observes {}
      """;

  @Test
  void methodsThatTheLauncherCalls() {
    CheckedCode.of(
            """
            class App {
              @RequiresScope("a.one")
              public static void main(String[] arguments) {} // BUG: Diagnostic contains: [ReflectiveEntry] App.main requires a.one, and the launcher calls it
            }
            class Later {
              @RequiresScope("a.one")
              void main() {} // BUG: Diagnostic contains: [ReflectiveEntry]
            }
            class Agent {
              @RequiresScope("a.one")
              public static void premain(String arguments) {} // BUG: Diagnostic contains: [ReflectiveEntry]
            }
            @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE) @interface Given {}
            class Annotated {
              @RequiresScope("a.one")
              public static void main(@Given String @Given [] arguments) {} // BUG: Diagnostic contains: [ReflectiveEntry]
            }
            class Other {
              Other(int value) {}
              @RequiresScope("a.one") void main() {}
              @RequiresScope("a.one") static void main(int number) {}
              @RequiresScope("a.one") static int main(String[] arguments) { return 0; }
            }
            class Hidden {
              @RequiresScope("a.one") private static void main() {}
              @RequiresScope("a.one") static void premain() {}
            }
            class Free {
              public static void main(String[] arguments) {}
            }
            """)
        .reportsWhatIsMarked();
  }

  @Test
  void methodsThatAFrameworkCalls() {
    CheckedCode.of(
            SPRING,
            """
            package cases;
            import org.springframework.web.bind.annotation.*;
            import org.springframework.scheduling.annotation.Scheduled;
            import jakarta.enterprise.event.Observes;
            @GetMapping @interface Composed {}
            interface Contract { @RequestMapping void inherited(); }
            class Controller implements Contract {
              @RequiresScope("a.one") @RequestMapping
              void direct() {} // BUG: Diagnostic contains: [ReflectiveEntry] Controller.direct requires a.one, and whoever reads @RequestMapping
              @RequiresScope("a.one") @GetMapping
              void meta() {} // BUG: Diagnostic contains: [ReflectiveEntry]
              @RequiresScope("a.one") @Composed
              void deep() {} // BUG: Diagnostic contains: [ReflectiveEntry]
              @RequiresScope("a.one") @Scheduled
              void timed() {} // BUG: Diagnostic contains: [ReflectiveEntry]
              @RequiresScope("a.one") @Scheduled(1) @Scheduled(2)
              void twice() {} // BUG: Diagnostic contains: whoever reads @Scheduled calls it
              @RequiresScope("a.one")
              void parameter(@Observes String event) {} // BUG: Diagnostic contains: [ReflectiveEntry]
              @SuppressWarnings("UncheckedOverride") @RequiresScope("a.one")
              public void inherited() {} // BUG: Diagnostic contains: [ReflectiveEntry]
              @GetMapping void free() {}
              @RequiresScope("a.one") @Deprecated void plain() {}
            }
            @RequiresScope("a.one") class Whole {
              @GetMapping void get() {} // BUG: Diagnostic contains: [ReflectiveEntry]
              @NoScopeRequired @GetMapping void open() {}
            }
            """)
        .reportsWhatIsMarked();
  }

  @Test
  void suchAMethodCoversNothing() {
    CheckedCode.of(
            SPRING,
            MEMO,
            """
            package cases;
            import org.springframework.web.bind.annotation.*;
            class Controller {
              @RequiresScope("a.one") @GetMapping
              void get(VoiceMemo memo) { // BUG: Diagnostic contains: [ReflectiveEntry]
                memo.record(); // BUG: Diagnostic contains: or put @BypassesScope("why") on Controller.get
              }
            }
            """)
        .reportsWhatIsMarked();
  }

  @Test
  void bypassed() {
    CheckedCode.of(
            SPRING,
            MEMO,
            """
            package cases;
            import org.springframework.web.bind.annotation.*;
            class Controller {
              @BypassesScope("a filter asks") @RequiresScope("a.one") @GetMapping
              void get(VoiceMemo memo) { memo.record(); }
            }
            @BypassesScope("a filter asks") class Other {
              @RequiresScope("a.one") @GetMapping void get() {}
            }
            """)
        .reportsWhatIsMarked();
  }

  @Test
  void annotationsAddedByTheUser() {
    String code =
        """
        package cases;
        @interface OnCommand {}
        class Commands {
          @RequiresScope("a.one") @OnCommand
          void run() {} // BUG: Diagnostic contains: whoever reads @OnCommand calls it
        }
        """;
    CheckedCode.of(code).arguments("entry=some.Other,cases.OnCommand").reportsWhatIsMarked();
    CheckedCode.of(code.replaceAll("// BUG.*", ""))
        .arguments("entry=some.Other")
        .reportsWhatIsMarked();
  }

  @Test
  void serializationCallsItsHooksUnasked() {
    CheckedCode.of(
            """
            import java.io.*;
            class Tape implements Serializable {
              private static final long serialVersionUID = 1;
              @RequiresScope("a.one") void record() {}
              // BUG: Diagnostic contains: [ReflectiveEntry] Tape.readObject requires a.one, and serialization calls it
              @RequiresScope("a.one") private void readObject(ObjectInputStream in) {
                record(); // BUG: Diagnostic contains: [DirectCall]
              }
              // BUG: Diagnostic contains: [ReflectiveEntry]
              @RequiresScope("a.one") private void writeObject(ObjectOutputStream out) {}
              // BUG: Diagnostic contains: [ReflectiveEntry]
              @RequiresScope("a.one") private void readObjectNoData() {}
              // BUG: Diagnostic contains: [ReflectiveEntry]
              @RequiresScope("a.one") Object readResolve() { return this; }
              // BUG: Diagnostic contains: [ReflectiveEntry]
              @RequiresScope("a.one") protected Object writeReplace() { return this; }
              @RequiresScope("a.one") void readObject(String text) {}
            }
            @RequiresScope("a.one") class Reel implements Serializable {
              private static final long serialVersionUID = 1;
              @NoScopeRequired private void readObject(ObjectInputStream in) {}
              // BUG: Diagnostic contains: [ReflectiveEntry]
              private void writeObject(ObjectOutputStream out) {}
            }
            class Roll implements Serializable {
              private static final long serialVersionUID = 1;
              // BUG: Diagnostic contains: [ReflectiveEntry]
              @RequiresScope("a.one") private void readObject(@Given ObjectInputStream in) {}
            }
            @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE) @interface Given {}
            class Disc {
              @RequiresScope("a.one") Object readResolve() { return this; }
            }
            """)
        .reportsWhatIsMarked();
  }
}
