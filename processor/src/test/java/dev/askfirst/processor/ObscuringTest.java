package dev.askfirst.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.processor.testing.Given;
import org.junit.jupiter.api.Test;

/** A variable in scope is never taken for the class of the same name (JLS 6.4.2). */
final class ObscuringTest {
  private static String guard(String name, String types) {
    return Given.app(types).compiled().succeededWithoutWarnings().source("app.Guarded" + name);
  }

  @Test
  void aConstantNamedLikeTheClassOfAStaticMethodYields() {
    assertThat(
            guard(
                "RECORD",
                "public class RECORD { @RequiresScope(\"scope.record\") static void m() {} }"))
        .contains("Requirement RECORD_M = ", "\n    RECORD.m();");
  }

  @Test
  void fieldsOfTheInterfacesThatTheGuardImplements() {
    assertThat(
            guard(
                "X",
                """
                interface Constants { int X = 1, Requirement = 2, delegate = 3, RECORD = 4; void n(); }
                public class X implements Constants {
                  @RequiresScope("scope.record") static void m() {}
                  @RequiresScope("scope.record") @Override public void n() {}
                }
                """))
        .contains("= dev.askfirst.runtime.Requirement.allOf(", "\n    app.X.m();");
  }

  @Test
  void aParameterYieldsWhereTheClassHasNoOtherName() {
    assertThat(
            guard(
                "X",
                """
                public class X {
                  @RequiresScope("scope.record") static void m(int X, int app, int app_) {}
                  @RequiresScope("scope.record") void n(int X, int app) {}
                  @RequiresScope("scope.record") static void o(int app) {}
                }
                """))
        .contains("void m(int X, int app__, int app_) {", "\n    app.X.m(X, app__, app_);")
        .contains("void n(int X, int app) {", "void o(int app) {", "\n    X.o(app);");
    assertThat(
            Given.source(
                    """
                    public class X {
                      @dev.askfirst.RequiresScope("scope.record") static void m(int X) {}
                    }
                    """)
                .compiled()
                .succeededWithoutWarnings()
                .source("GuardedX"))
        .contains("void m(int X_) {", "\n    X.m(X_);");
  }
}
