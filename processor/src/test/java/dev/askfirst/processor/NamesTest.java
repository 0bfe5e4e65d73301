package dev.askfirst.processor;

import static dev.askfirst.processor.testing.Answer.NO;
import static dev.askfirst.processor.testing.Answer.YES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.processor.testing.Given;
import org.junit.jupiter.api.Test;

/** Names of ours yield to the user's. */
final class NamesTest {
  @Test
  void typesOfThePackageThatAreNamedLikeOurs() {
    Given.app(
            """
            public class X {
              @dev.askfirst.RequiresScope(value = "scope.record", onDenied = "no")
              public java.lang.String m(String s, Override o, Requirement r, Authorizer a) throws ScopeDeniedException {
                return "";
              }
              java.lang.String no(String s, Override o, Requirement r, Authorizer a) { return "no"; }
              @dev.askfirst.RequiresScope("scope.record") java.util.concurrent.CompletionStage<Object> s() { return null; }
              @java.lang.Override public java.lang.String toString() { return "x"; }
            }
            class String {}
            class Object {}
            class Override {}
            class SuppressWarnings {}
            class Deprecated {}
            class Requirement {}
            class Authorizer {}
            class Generated {}
            class GuardOf {}
            class ScopeDeniedException extends Exception { private static final long serialVersionUID = 1; }
            final class Scene {
              static java.lang.Object play(dev.askfirst.runtime.Authorizer authorizer) throws Exception {
                return new GuardedX(new X(), authorizer).m(null, null, null, null);
              }
            }
            """)
        .compiled()
        .played(NO)
        .gave("no");
  }

  @Test
  void aTypeNamedLikeOursOrLikeItsGuard() {
    for (String name :
        new String[] {"Authorizer", "Requirement", "Override", "String", "delegate"}) {
      Given.app(
              """
              public class NAME<NAME> {
                @dev.askfirst.RequiresScope("scope.record") NAME m(NAME n) { return n; }
                @dev.askfirst.RequiresScope("scope.record") static int s() { return 1; }
                public int NAME(int NAME) { return NAME; }
              }
              final class Scene {
                static Object play(dev.askfirst.runtime.Authorizer authorizer) {
                  return new GuardedNAME<Integer>(new NAME<>(), authorizer).m(5) + new GuardedNAME<>(null, authorizer).s();
                }
              }
              """
                  .replace("NAME", name))
          .compiled()
          .played(YES)
          .gave(6);
    }
  }

  @Test
  void equalSimpleNamesOfSeveralPackages() {
    String guard =
        Given.app(
                """
                public class X {
                  @dev.askfirst.RequiresScope("scope.record") List m(java.util.List<List> a, java.awt.List b, Entry c, java.util.Map.Entry<?, ?> d) { return null; }
                }
                class List {}
                class Entry {}
                """)
            .compiled()
            .succeededWithoutWarnings()
            .source("app.GuardedX");
    assertThat(guard)
        .contains("List m(java.util.List<List> a, java.awt.List b, Entry c, Map.Entry<?, ?> d) {");
  }

  @Test
  void typesThatTheGuardInheritsHideOthers() {
    Given.app(
            """
            public class X extends java.util.AbstractMap<String, Entry> {
              @dev.askfirst.RequiresScope("scope.record") app.Entry m(Requirement r, Requirement.Override o) { return new app.Entry(); }
              @Override public java.util.Set<Entry<String, app.Entry>> entrySet() { return null; }
              @Override public String toString() { return "x"; }
            }
            class Entry { @Override public String toString() { return "own"; } }
            interface Requirement { interface Override {} }
            final class Scene {
              static Object play(dev.askfirst.runtime.Authorizer authorizer) {
                return new GuardedX(new X(), authorizer).m(null, null).toString();
              }
            }
            """)
        .compiled()
        .played(YES)
        .gave("own");
  }

  @Test
  void memberTypesOfAnImplementedInterfaceNamedLikeOurs() {
    Given.app(
            """
            public class X implements Odd {
              @dev.askfirst.RequiresScope(value = "scope.record", onDenied = "no") public java.lang.String m() { return ""; }
              java.lang.String no() { return "no"; }
            }
            interface Odd {
              interface Authorizer {}
              interface Requirement {}
              interface ScopeDeniedException {}
              @interface Override {}
              interface String {}
              interface X {}
              int RECORD = 1;
              int delegate = 2;
            }
            final class Scene {
              static Object play(dev.askfirst.runtime.Authorizer authorizer) {
                return new GuardedX(new X(), authorizer).m();
              }
            }
            """)
        .compiled()
        .played(NO)
        .gave("no");
  }

  @Test
  void aNameOfTheUsersChoice() {
    Given.app(
            """
            @Guarded(name = "SafeX") public class X { @RequiresScope("scope.record") int m() { return 1; } }
            final class Scene {
              static Object play(dev.askfirst.runtime.Authorizer authorizer) {
                return new SafeX(new X(), authorizer).m();
              }
            }
            """)
        .compiled()
        .played(YES)
        .gave(1);
  }
}
