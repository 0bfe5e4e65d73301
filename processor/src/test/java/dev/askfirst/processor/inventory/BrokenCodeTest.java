package dev.askfirst.processor.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Code that does not compile for reasons of its own: we add nothing, and never throw. */
final class BrokenCodeTest {
  @TempDir Path folder;

  static Stream<Arguments> broken() {
    return Stream.of(Host.values())
        .flatMap(
            host ->
                Stream.of(
                        "@DeclaresScope class A {}",
                        "@DeclaresScope(name = 1, title = null, version = \"x\") class A {}",
                        "@DeclaresScope(name = Nowhere.NAME, title = \"\" + gone()) class A {}",
                        "@DeclaresScope(name = \"a.b\", title = \"T\", asks = Asks.NEVER) class A"
                            + " {}",
                        "@DeclaresScope(name = {\"a.b\"}, title = {}) class A {}",
                        "@UsesScopes(Missing.class) class A {}",
                        "@UsesScopes({Missing.class, 3, \"x\"}) class A {}",
                        "@UsesScopes class A {}",
                        "class A { @BypassesScope void go() {} }",
                        "class A { @BypassesScope(Missing.WHY) Missing go(Absent a) {} }",
                        "class A { @RequiresScope(Missing.SCOPE) void go() {} }",
                        "class A { @RequiresScope({1, Missing.class}) void go() {} }",
                        "class A extends A { @RequiresScope(\"scope.record\") void go() {} }",
                        "@GuardOf(Missing.class) class A { void go() {} }",
                        "@GuardOf class A { @RequiresScope(\"scope.record\") void go(A) {} }",
                        "@Guarded(name = 1) class A { @RequiresScope(\"scope.record\") void go() {}"
                            + " }",
                        "@Guarded(name = \"no name!\") class A extends Missing {}",
                        "@Missing class A<T extends Missing<T>> extends Missing { }",
                        "class A { @RequiresScope(\"scope.record\") <T extends T> void a(T t, M..."
                            + " m) {} }")
                    .map(text -> Arguments.of(host, text)));
  }

  @ParameterizedTest
  @MethodSource("broken")
  void isTheCompilersToReport(Host host, String text) {
    Compiled compiled =
        Program.in(folder, host)
            .type("A", text)
            .type(
                "B",
                "@BypassesScope(\"so\") class B { @RequiresScope(\"scope.record\") void go() {} }")
            .guard("GuardedA", "A", "void go()", "void a(Object t, Missing m)")
            .compiled();
    assertThat(compiled.messages())
        .isNotEmpty()
        .noneMatch(each -> each.startsWith("[") || each.contains("dev.askfirst.processor"));
  }
}
