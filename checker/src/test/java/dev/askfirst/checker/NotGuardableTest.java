package dev.askfirst.checker;

import org.junit.jupiter.api.Test;

final class NotGuardableTest {
  @Test
  void requirementsInTypesThatNoClassCanStandBeside() {
    CheckedCode.of(
            """
            @RequiresScope("a.one") @interface Recording {}
            interface Open { void run(); }
            class App {
              void run() {
                @RequiresScope("a.one") // BUG: Diagnostic contains: [NotGuardable] a guard stands beside the type whose methods it calls, and no class can stand beside Local
                class Local {
                  @RequiresScope("b.two") // BUG: Diagnostic contains: [NotGuardable]
                  void own() {}
                  @Recording // BUG: Diagnostic contains: [NotGuardable]
                  void meta() {}
                  void free() {}
                  @Deprecated void other() {}
                  class Inner {
                    @RequiresScope("a.one") void deep() {} // BUG: Diagnostic contains: [NotGuardable]
                  }
                }
                record Point(int left) {
                  @RequiresScope("a.one") void own() {} // BUG: Diagnostic contains: beside Point
                }
                Object anonymous = new Object() {
                  @RequiresScope("a.one") void own() {} // BUG: Diagnostic contains: beside an anonymous class
                };
              }
              @RequiresScope("a.one") void member() {}
              static class Nested { @RequiresScope("a.one") void member() {} }
            }
            enum Level {
              LOW {
                @RequiresScope("a.one") void own() {} // BUG: Diagnostic contains: [NotGuardable]
                @Override void raise() {}
              };
              @RequiresScope("a.one") void raise() {}
            }
            """)
        .reportsWhatIsMarked();
  }

  @Test
  void inheritedRequirementsAreFine() {
    CheckedCode.of(
            Fixture.RECORDER,
            """
            class App {
              void run() {
                class Local implements Recorder { @Override public void record() {} }
                var anonymous = new Recorder() { @Override public void record() {} };
              }
            }
            """)
        .reportsWhatIsMarked();
  }
}
