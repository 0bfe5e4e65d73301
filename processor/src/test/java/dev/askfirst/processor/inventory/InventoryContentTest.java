package dev.askfirst.processor.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.DeclaresScope;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class InventoryContentTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void listsScopesUsesAndBypasses(Host host) {
    Compiled compiled =
        Program.in(folder, host)
            .type(
                "VoiceMemo",
                """
                @DeclaresScope(name = "memo.share", title = "Sharing", description = "Send memos.",
                    asks = Asks.SETTINGS_ONLY, version = 2)
                public class VoiceMemo {
                  @RequiresScope(value = WeChatScopes.RECORD, reason = "Record your memo")
                  public void record(java.time.Duration length) {}
                  @RequiresScope(value = "scope.camera", anyOf = {"memo.share", "scope.album"})
                  public void export(String... names) {}
                  public void play() {}
                  @BypassesScope("plays the demo") static void demo(int[] times) {}
                }
                """)
            .guard(
                "GuardedVoiceMemo",
                "VoiceMemo",
                "public void record(java.time.Duration length)",
                "public void export(String... names)",
                "public void play()")
            .compiled()
            .clean();
    assertThat(compiled.text())
        .isEqualTo(
            """
            # Scopes that are declared and used here, and ways round them; written by the compiler.
            # from com.example.VoiceMemo
            bypass|com.example.VoiceMemo#demo(int[])|plays the demo
            scope|memo.share|SETTINGS_ONLY|2|Sharing|Send memos.
            scope|scope.album|DIALOG|1|Photo album|\
            Read pictures and videos from your photo album, and save them there.
            scope|scope.camera|DIALOG|1|Camera|Use the camera for pictures, videos and live streams.
            scope|scope.record|DIALOG|1|Microphone|\
            Record sound with the microphone, in calls and live streams too.
            use|all|scope.camera|com.example.GuardedVoiceMemo|export(String...)|
            use|all|scope.record|com.example.GuardedVoiceMemo|record(Duration)|Record your memo
            use|any|memo.share,scope.album|com.example.GuardedVoiceMemo|export(String...)|
            """);
  }

  @Test
  void nothingUsedAndNothingDeclaredIsNoFile() {
    Compiled compiled =
        Program.in(folder)
            .type("Plain", "class Plain {}")
            .type("Mic", "@RequiresScope(\"scope.record\") @interface Mic {}")
            .compiled()
            .clean();
    assertThat(compiled.inventory()).doesNotExist();
  }

  @ParameterizedTest
  @EnumSource
  void declarationsOnPackagesAndNestedTypesCount(Host host) {
    assertThat(
            Program.in(folder, host)
                .with(
                    "com/example/package-info",
                    """
                    @DeclaresScope(name = "app.one", title = "One")
                    @DeclaresScope(name = "app.two", title = "Two", asks = Asks.WITHDRAWN)
                    package com.example;
                    import dev.askfirst.*;
                    """)
                .type(
                    "Outer",
                    """
                    class Outer {
                      @DeclaresScope(name = "app:three", title = "Three")
                      interface Scopes {}
                    }
                    """)
                .compiled()
                .clean()
                .text()
                .lines()
                .skip(1))
        .containsExactly(
            "# from com.example.Outer",
            "# from com.example.package-info",
            "scope|app.one|DIALOG|1|One|",
            "scope|app.two|WITHDRAWN|1|Two|",
            "scope|app:three|DIALOG|1|Three|");
  }

  @Test
  void textsAreEscapedSoThatAnEntryStaysOneLine() {
    assertThat(
            Program.in(folder)
                .type(
                    "Scopes",
                    """
                    @DeclaresScope(
                        name = "a.b", title = "A\\tB\\\\n", description = "1\\n2\\r\\n3\\r4")
                    interface Scopes {}
                    """)
                .compiled()
                .clean()
                .entries())
        .containsExactly("scope|a.b|DIALOG|1|A\\tB\\\\n|1\\n2\\n3\\n4");
  }

  @Test
  void textsAreUtf8WhateverTheSourcesAre() {
    assertThat(
            Program.in(folder)
                .option("-encoding")
                .option("US-ASCII")
                .type(
                    "Scopes",
                    "@DeclaresScope(name = \"a.b\", title = \"\\u9ea6\\u514b\") interface Scopes"
                        + " {}")
                .compiled()
                .clean()
                .entries())
        .containsExactly("scope|a.b|DIALOG|1|\u9ea6\u514b|");
  }

  @Test
  void theOrderOfTheSourcesDoesNotMatter() {
    String one = "@DeclaresScope(name = \"a.one\", title = \"One\") class One {}";
    String two = "@DeclaresScope(name = \"a.two\", title = \"Two\") class Two {}";
    String there =
        Program.in(folder.resolve("there")).type("One", one).type("Two", two).compiled().text();
    String back =
        Program.in(folder.resolve("back")).type("Two", two).type("One", one).compiled().text();
    assertThat(back).isEqualTo(there).contains("a.one", "a.two");
  }

  @ParameterizedTest
  @EnumSource
  void everyBypassIsListedWithItsElement(Host host) {
    assertThat(
            Program.in(folder, host)
                .with(
                    "com/example/package-info",
                    """
                    @BypassesScope("legacy")
                    package com.example;
                    import dev.askfirst.*;
                    """)
                .type(
                    "Outer",
                    """
                    @BypassesScope("type") class Outer {
                      @BypassesScope("field") Object field;
                      static class Inner<T extends Comparable<T>> {
                        @BypassesScope("constructor") Inner(T first, Map.Entry<String, T>[] rest) {}
                        @BypassesScope("method") <E> void method(E one, List<E> more) {}
                      }
                    }
                    """)
                .compiled()
                .clean()
                .entries("bypass"))
        .containsExactly(
            "com.example.Outer|type",
            "com.example.Outer#field|field",
            "com.example.Outer$Inner#Inner(Comparable, Map.Entry[])|constructor",
            "com.example.Outer$Inner#method(Object, List)|method",
            "com.example.package-info|legacy");
  }

  @Test
  void aModuleHasAnInventoryToo() {
    assertThat(
            Program.in(folder)
                .option("--module-path")
                .option(Program.home(DeclaresScope.class).toString())
                .with("module-info", "module app { requires dev.askfirst; }")
                .type("Scopes", "@DeclaresScope(name = \"a.b\", title = \"T\") interface Scopes {}")
                .type("Memo", "class Memo { @RequiresScope(\"scope.record\") void go() {} }")
                .compiled()
                .clean()
                .entries())
        .containsExactly("scope|a.b|DIALOG|1|T|");
  }
}
