package dev.askfirst.processor;

import static dev.askfirst.processor.testing.Answer.YES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import dev.askfirst.processor.testing.Compiled;
import dev.askfirst.processor.testing.Generating;
import dev.askfirst.processor.testing.Given;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Types that come late, or never. */
final class RoundsTest {
  @Test
  void whatAnotherProcessorGeneratesIsWaitedFor() {
    Given.app(
            """
            public class X extends Base {
              @Mic Late m(Late late) { return late; }
              @RequiresScope(Names.RECORD) int n() { return 1; }
            }
            class Other { @RequiresScope("scope.record") void m() {} }
            final class Scene {
              static Object play(dev.askfirst.runtime.Authorizer authorizer) {
                GuardedX x = new GuardedX(new X(), authorizer);
                return x.m(null) + x.base() + x.n();
              }
            }
            """)
        .with(
            new Generating(
                "app.Mic",
                    "package app; @dev.askfirst.RequiresScope(\"scope.album\") @interface Mic {}",
                "app.Late", "package app; final class Late {}",
                "app.Base",
                    "package app; class Base { @dev.askfirst.RequiresScope(\"scope.camera\") String"
                        + " base() { return \"base\"; } }",
                "app.Names",
                    "package app; class Names { static final String RECORD = \"scope.record\"; }"))
        .compiled()
        .played(YES, YES, YES)
        .asked("scope.album", "scope.camera", "scope.record")
        .gave("nullbase1");
  }

  @Test
  void aTypeThatWouldBeGuardedOnlyByWhatComesLate() {
    assertThat(
            Given.source(
                    "package app;\n\npublic class X extends Base {\n  @Override void m() {}\n}\n")
                .with(
                    new Generating(
                        "app.Base",
                        "package app; class Base { @dev.askfirst.RequiresScope(\"scope.record\")"
                            + " void m() {} }"))
                .compiled()
                .succeededWithoutWarnings()
                .generated())
        .containsKeys("app.GuardedBase", "app.GuardedX");
  }

  @Test
  void anAnnotationTypeThatComesLate() {
    Given x =
        Given.app(
            """
            public class X {
              @Mic void m() {}
            }
            class Y {
              @Mic void m() {}
              @RequiresScope("scope.record") void n() {}
            }
            """);
    Compiled compiled =
        x.with(
                new Generating(
                    "app.Other",
                    "package app; class Other {}",
                    "app.Mic",
                    "package app; @dev.askfirst.RequiresScope(\"scope.album\") @interface Mic"
                        + " {}"))
            .compiled();
    // javac shows the annotation on Y only from 25 on; before, its guard is written too early.
    if (Runtime.version().feature() >= 25) {
      assertThat(compiled.succeededWithoutWarnings().source("app.GuardedY"))
          .contains("scope.album", "scope.record");
    } else {
      assertThat(compiled.said())
          .singleElement(STRING)
          .startsWith("app.Y:")
          .contains("[LateAnnotation]");
    }
  }

  @Test
  void whatNeverComesIsNamedAndOnlyItsUserGoesWithout() {
    Given.app(
            """
            public class X { // error: MissingType
              @RequiresScope("scope.record") void m(Never n) {} // error: cannot find symbol
            }
            class Y extends Never { // error: cannot find symbol
              void m() {}
            }
            class Z {
              @RequiresScope("nothing here") void m() {} // error: InvalidScope
              @RequiresScope("scope.record") private Never fine() { return null; } // error: cannot find symbol
            }
            """)
        .compiled()
        .saidWhatIsMarked()
        .says("for X these never came: Never");
  }

  @Test
  void aTypeMayNameItsOwnGuardAndOthers() {
    Given.app(
            """
            public class X {
              private GuardedX self;
              public GuardedX guarded(Authorizer a, java.util.List<? super GuardedY> ys) { return new GuardedX(this, a); }
              @RequiresScope("scope.record") public int m() { return 1; }
            }
            class Y {
              @RequiresScope("scope.record") GuardedX m(app.GuardedX x) { return x; }
            }
            final class Scene {
              static Object play(Authorizer authorizer) {
                GuardedX x = new X().guarded(authorizer, null);
                return new GuardedY(new Y(), authorizer).m(x).guarded(authorizer, null).m();
              }
            }
            """)
        .compiled()
        .played(YES)
        .gave(1);
  }

  @Test
  void aGuardOfAnEarlierCompilationIsNoCollision(@TempDir Path classes) {
    Given x = Given.app("public class X { @RequiresScope(\"scope.record\") public void m() {} }");
    String first = x.compiled().succeededWithoutWarnings().source("app.GuardedX");
    x.compiled().writtenTo(classes);
    assertThat(x.on(classes).compiled().succeededWithoutWarnings().source("app.GuardedX"))
        .isEqualTo(first);
  }

  @Test
  void brokenCodeEndsInOrdinaryDiagnostics() {
    Given.app(
            """
            public class X extends Y { // error: cyclic inheritance
              @RequiresScope("scope.record") void m() {}
            }
            class Y extends X {
              @RequiresScope("scope.record") void m() {}
            }
            """)
        .compiled()
        .saidWhatIsMarked();
    Given.app(
            """
            public class X {
              @RequiresScope(5) void m() {} // error: incompatible types
              @RequiresScope(value = null, reason = 5) void n() {} // error: must be a constant, incompatible types
              @RequiresScope(nothing = "a") void o() {} // error: cannot find symbol
              @RequiresScope("scope.record") @RequiresScope("scope.camera") void p() {} // error: not a repeatable
            }
            """)
        .compiled()
        .saidWhatIsMarked();
  }
}
