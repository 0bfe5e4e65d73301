package dev.askfirst.processor.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class LibrariesTest {
  @TempDir Path folder;

  private Program library(Host host) {
    Program library =
        Program.in(folder.resolve("library"), host)
            .with(
                "com/library/package-info",
                """
                @DeclaresScope(name = "lib.package", title = "Package")
                package com.library;
                import dev.askfirst.*;
                """)
            .with(
                "com/library/Scopes",
                """
                package com.library;
                import dev.askfirst.*;
                @DeclaresScope(name = "lib.mic", title = "Microphone", asks = Asks.SETTINGS_ONLY)
                @DeclaresScope(name = "lib.idle", title = "Idle")
                public interface Scopes {}
                """)
            .with(
                "com/library/Mic",
                """
                package com.library;
                import dev.askfirst.*;
                @RequiresScope(value = "lib.mic", reason = "Talk")
                @UsesScopes(Scopes.class)
                public @interface Mic {}
                """)
            .with(
                "com/library/Recorder",
                """
                package com.library;
                import dev.askfirst.*;
                public interface Recorder { @RequiresScope("lib.package") void record(); }
                """);
    library.compiled().clean();
    return library;
  }

  @ParameterizedTest
  @EnumSource
  void scopesOfOtherJarsAreKnownByUsesScopes(Host host) {
    assertThat(
            Program.in(folder.resolve("app"), host)
                .on(library(host))
                .type(
                    "Memo",
                    """
                    @UsesScopes(com.library.Scopes.class)
                    class Memo { @RequiresScope("lib.mic") void record() {} }
                    """)
                .guard("GuardedMemo", "Memo", "void record()")
                .compiled()
                .clean()
                .entries())
        .containsExactly(
            "scope|lib.mic|SETTINGS_ONLY|1|Microphone|",
            "use|all|lib.mic|com.example.GuardedMemo|record()|");
  }

  @ParameterizedTest
  @EnumSource
  void usesScopesOnAPackageCountsForTheWholeProgram(Host host) {
    Program.in(folder.resolve("app"), host)
        .on(library(host))
        .with(
            "com/other/package-info",
            "@dev.askfirst.UsesScopes(com.library.Scopes.class) package com.other;")
        .type("Memo", "class Memo { @RequiresScope(\"lib.mic\") void record() {} }")
        .compiled()
        .clean();
  }

  @ParameterizedTest
  @EnumSource
  void aTypeThatDeclaresNothingStandsForItsPackage(Host host) {
    Program.in(folder.resolve("app"), host)
        .on(library(host))
        .type(
            "Memo",
            """
            @UsesScopes(com.library.Recorder.class)
            class Memo { @RequiresScope("lib.package") void record() {} }
            """)
        .compiled()
        .clean();
  }

  @ParameterizedTest
  @EnumSource
  void withoutUsesScopesTheyAreUnknown(Host host) {
    Program.in(folder.resolve("app"), host)
        .on(library(host))
        .type("Memo", "class Memo {\n@RequiresScope(\"lib.mic\") // [UnknownScope]\nvoid go() {} }")
        .compiled()
        .failsAsMarked();
  }

  @ParameterizedTest
  @EnumSource
  void whatAnotherJarRequiresIsThatJarsToDeclare(Host host) {
    assertThat(
            Program.in(folder.resolve("app"), host)
                .on(library(host))
                .type(
                    "Memo",
                    """
                    @Guarded class Memo implements com.library.Recorder {
                      @com.library.Mic void talk() {}
                      public void record() {}
                    }
                    """)
                .guard("GuardedMemo", "Memo", "void talk()", "public void record()")
                .compiled()
                .clean()
                .entries())
        .containsExactly(
            "scope|lib.mic|SETTINGS_ONLY|1|Microphone|",
            "scope|lib.package|DIALOG|1|Package|",
            "use|all|lib.mic|com.example.GuardedMemo|talk()|Talk",
            "use|all|lib.package|com.example.GuardedMemo|record()|");
  }

  @Test
  void aTypeThatOnlyBearsAnAnnotationOfAnotherJarIsFoundByItsGuard() {
    for (Host host : Host.values()) {
      assertThat(
              Program.in(folder.resolve("app" + host), host)
                  .on(library(host))
                  .type("Memo", "class Memo { @com.library.Mic void talk() {} }")
                  .with(
                      Generator.of(
                          "com.example.GuardedMemo",
                          """
                          package com.example;
                          @dev.askfirst.GuardOf(Memo.class) final class GuardedMemo {
                            void talk() {}
                          }
                          """))
                  .compiled()
                  .clean()
                  .entries("use"))
          .containsExactly("all|lib.mic|com.example.GuardedMemo|talk()|Talk");
    }
  }

  @ParameterizedTest
  @EnumSource
  void classesThatAreMissingInAnotherJarAreNoneOfOurBusiness(Host host) throws Exception {
    Program library =
        Program.in(folder.resolve("library"), host)
            .type("Gone", "public @interface Gone { Class<?> value(); }")
            .type("Absent", "public class Absent<T> {}")
            .type(
                "Base",
                """
                @Gone(Absent.class) public class Base<T> {
                  @Gone(Absent.class) public Absent<T> other(Absent<T>[] one) { return one[0]; }
                  @RequiresScope("scope.record") public void record(T one) {}
                }
                """);
    library.compiled().clean();
    Files.delete(library.classes().resolve("com/example/Gone.class"));
    Files.delete(library.classes().resolve("com/example/Absent.class"));
    Compiled compiled =
        Program.in(folder.resolve("app"), host)
            .on(library)
            .type("Memo", "@Guarded class Memo extends Base<String> {}")
            .guard("GuardedMemo", "Memo", "void record(String one)")
            .compiled();
    // Whether a class that is missing matters to the program is for the compiler to say.
    assertThat(compiled.messages()).noneMatch(each -> each.startsWith("["));
    assertThat(compiled.entries("use"))
        .containsExactly("all|scope.record|com.example.GuardedMemo|record(String)|");
  }
}
