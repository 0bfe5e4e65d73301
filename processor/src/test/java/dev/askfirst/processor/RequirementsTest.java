package dev.askfirst.processor;

import static dev.askfirst.processor.testing.Answer.YES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.processor.testing.Given;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How requirements reach methods, and what becomes of them in the guard. */
final class RequirementsTest {
  private static String guard(String types) {
    return Given.app(types).compiled().succeededWithoutWarnings().source("app.GuardedX");
  }

  @Test
  void ofTheTypeBindsWhatTheTypeDeclares() {
    String guard =
        guard(
            """
            @RequiresScope(value = "scope.record", reason = "Record")
            public class X extends Base {
              public void all() {}
              @NoScopeRequired public void exempt() {}
              @Override public String toString() { return ""; }
              @Override public boolean equals(Object o) { return true; }
              @Override public int hashCode() { return 1; }
              static void ofClass() {}
              private void own() {}
            }
            class Base { public void inherited() {} }
            """);
    assertThat(guard)
        .contains("Requirement RECORD = Requirement.allOf(\"scope.record\").because(\"Record\");")
        .contains("public void all() {\n    if (")
        .contains("public void exempt() {\n    delegate.exempt();")
        .contains("void ofClass() {\n    if (")
        .contains("public void inherited() {\n    delegate.inherited();")
        .contains("public String toString() {\n    return delegate.toString();")
        .doesNotContain("equals(", "hashCode(", "own()");
  }

  @Test
  void addUpEachWithItsReasonTheNearestFirst() {
    Given.app(
            """
            @RequiresScope(value = "scope.camera", reason = "type")
            public class X implements Base {
              @Mic @RequiresScope(value = "scope.record", reason = "own")
              @Override public String m() { return "m"; }
            }
            interface Base {
              @RequiresScope(anyOf = {"scope.userLocation", "scope.userFuzzyLocation"}, reason = "base") String m();
            }
            @RequiresScope(value = "scope.bluetooth", reason = "meta")
            @Target(ElementType.METHOD)
            @interface Mic {}
            final class Scene {
              static Object play(dev.askfirst.runtime.Authorizer authorizer) {
                return new GuardedX(new X(), authorizer).m();
              }
            }
            """)
        .compiled()
        .played(YES)
        .asked(
            "scope.record (own)",
            "scope.bluetooth (meta)",
            "scope.camera (type)",
            "scope.userLocation (base)")
        .gave("m");
  }

  @Test
  void comeThroughMetaAnnotationsAndSupertypesOfOtherCompilations(@TempDir Path classes) {
    Given.types(
            "package lib;\n\nimport dev.askfirst.*;\nimport java.lang.annotation.*;",
            """
            @RequiresScope("scope.record") @Retention(RetentionPolicy.CLASS) public @interface Mic {}
            @Mic @Retention(RetentionPolicy.CLASS) public @interface Deep {}
            public interface Ring { @RequiresScope("scope.bluetooth") void ring(); }
            """)
        .compiled()
        .succeededWithoutWarnings()
        .writtenTo(classes);
    assertThat(
            Given.app(
                    """
                    public class X { @lib.Deep public void m() {} }
                    public class Y implements lib.Ring { @Override public void ring() {} }
                    @lib.Mic public class Z { public void z() {} }
                    public class W { public void w() {} }
                    """)
                .on(classes)
                .compiled()
                .succeededWithoutWarnings()
                .generated()
                .keySet())
        .containsExactly("app.GuardedX", "app.GuardedY", "app.GuardedZ");
  }

  @Test
  void equalOnesShareAConstantOthersAreNamedAfterTheirMethods() {
    assertThat(
            guard(
                """
                public class X {
                  @RequiresScope("scope.record") void a() {}
                  @RequiresScope("scope.record") void b() {}
                  @RequiresScope(value = "scope.camera", reason = "1") void m(int i) {}
                  @RequiresScope(value = "scope.camera", reason = "2") void m(java.util.List<String> l) {}
                  @RequiresScope(value = "scope.camera", reason = "3") void m(java.awt.List[] l) {}
                  @RequiresScope(value = "scope.camera", reason = "4") void m(java.util.List<String>[] l) {}
                  @RequiresScope(value = "other:writePhotosAlbum-2") void n() {}
                  @RequiresScope(value = "app.2fast") void o() {}
                  @RequiresScope(value = {"a.x", "b.y"}) void p() {}
                  @RequiresScope(anyOf = {"a.x", "b.y"}) void q() {}
                  @RequiresScope({"a.a", "a.b", "a.c", "a.d"}) void largeOne() {}
                  @RequiresScope("a._") void s() {}
                  @RequiresScope("URL.parseHTMLText") void t() {}
                }
                """))
        .contains("Requirement RECORD =")
        .contains("Requirement CAMERA_M_INT =")
        .contains("Requirement CAMERA_M_LIST =")
        .contains("Requirement CAMERA_M_JAVA_AWT_LIST_ARRAY =")
        .contains("Requirement CAMERA_M_JAVA_UTIL_LIST_ARRAY =")
        .contains("Requirement WRITE_PHOTOS_ALBUM_2 =")
        .contains("Requirement APP_2FAST =")
        .contains("Requirement X_AND_Y = Requirement.allOf(\"a.x\", \"b.y\");")
        .contains("Requirement X_OR_Y = Requirement.anyOf(\"a.x\", \"b.y\");")
        .contains("Requirement LARGE_ONE =")
        .contains("Requirement A__ =")
        .contains("Requirement PARSE_HTML_TEXT =");
  }

  @Test
  void namesThatAreTheSameInCapitalsAreStillDistinct() {
    assertThat(
            guard(
                """
                public class X {
                  @RequiresScope(value = "a.fooBar", reason = "1") void aB(int FOO_BAR) {}
                  @RequiresScope(value = "a.foo_bar", reason = "2") void a_b(int i) {}
                }
                """))
        .contains("Requirement FOO_BAR_A_B_INT =")
        .contains("Requirement FOO_BAR_A_B_INT_ =");
  }

  @Test
  void aReasonMayHoldAnything() {
    String reason =
        "\\\"quotes\\\", \\\\u0041, $T $L %s, 你好, \\n\\t\\u2028 */ \\ud83d\\ude00 {@link}";
    Given.app(
            """
            public class X {
              static final String REASON = "%s";
              @RequiresScope(value = "scope.record", reason = REASON) String m() { return REASON; }
            }
            final class Scene {
              static Object play(dev.askfirst.runtime.Authorizer authorizer) {
                return new GuardedX(new X(), authorizer).m();
              }
            }
            """
                .replace("%s\"", reason + "\""))
        .compiled()
        .played(YES)
        .asked(
            "scope.record (\"quotes\", \\u0041, $T $L %s, 你好, \n\t\u2028 */ \ud83d\ude00 {@link})");
  }

  @Test
  void aPrivateMethodHasNoGuard() {
    assertThat(
            Given.app("public class X { @RequiresScope(\"scope.record\") private void m() {} }")
                .compiled()
                .succeededWithoutWarnings()
                .generated())
        .isEmpty();
  }
}
