package dev.askfirst.processor.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class PartialBuildTest {
  private static final String DECLARED = "scope|app.mic|SETTINGS_ONLY|1|Mic|";
  private static final String USED = "use|all|app.mic|com.example.GuardedMemo|record()|";

  @TempDir Path folder;

  private Program program(Host host) {
    return Program.in(folder, host)
        .type(
            "Scopes",
            """
            @DeclaresScope(name = "app.mic", title = "Mic", asks = Asks.SETTINGS_ONLY)
            interface Scopes {}
            """)
        .type("Memo", "class Memo { @RequiresScope(\"app.mic\") void record() {} }")
        .guard("GuardedMemo", "Memo", "void record()")
        .with(
            "com/example/package-info",
            "@dev.askfirst.BypassesScope(\"legacy\") package com.example;")
        .type("Plain", "class Plain {}");
  }

  @ParameterizedTest
  @EnumSource
  void whatIsNotCompiledAgainStaysListed(Host host) {
    Program program = program(host);
    List<String> all = program.compiled().clean().entries();
    assertThat(all).contains(DECLARED, USED, "bypass|com.example.package-info|legacy");
    assertThat(program.compiledPartly(List.of("com/example/Scopes")).clean().entries())
        .isEqualTo(all);
    assertThat(
            program
                .compiledPartly(List.of("com/example/Memo", "com/example/GuardedMemo"))
                .clean()
                .entries())
        .isEqualTo(all);
  }

  @ParameterizedTest
  @EnumSource
  void whatIsCompiledAgainCountsAsItIsNow(Host host) {
    Program program = program(host);
    program.compiled().clean();
    program.type(
        "Scopes",
        "@DeclaresScope(name = \"app.mic\", title = \"Ears\", version = 3) interface Scopes {}");
    assertThat(program.compiledPartly(List.of("com/example/Scopes")).clean().entries("scope"))
        .containsExactly("app.mic|DIALOG|3|Ears|");
  }

  @ParameterizedTest
  @EnumSource
  void whatIsGoneFromTheClassOutputIsGoneFromTheInventory(Host host) throws Exception {
    Program program = program(host);
    program.compiled().clean();
    Files.delete(program.classes().resolve("com/example/package-info.class"));
    assertThat(program.compiledPartly(List.of("com/example/Scopes")).clean().entries())
        .contains(DECLARED, USED)
        .noneMatch(each -> each.startsWith("bypass"));
  }

  @ParameterizedTest
  @EnumSource
  void whatHasMovedToAnotherJarIsListedThere(Host host) throws Exception {
    Program program = program(host);
    program.compiled().clean();
    Program library =
        Program.in(folder.resolve("library"), host)
            .type("Memo", "@BypassesScope(\"moved\") class Memo {}");
    library.compiled().clean();
    Files.delete(program.classes().resolve("com/example/Memo.class"));
    assertThat(program.on(library).compiledPartly(List.of("com/example/Scopes")).clean().entries())
        .containsExactly("bypass|com.example.package-info|legacy", DECLARED);
  }

  @Test
  void aPartWithoutAnyOfOurAnnotationsLeavesTheInventoryAlone() {
    Program program = program(Host.JAVAC);
    String before = program.compiled().clean().text();
    assertThat(program.compiledPartly(List.of("com/example/Plain")).clean().text())
        .isEqualTo(before);
  }

  @ParameterizedTest
  @EnumSource
  void anInventoryWithNothingLeftToSayIsEmptied(Host host) throws Exception {
    Program program =
        Program.in(folder, host)
            .type(
                "Scopes", "@DeclaresScope(name = \"app.mic\", title = \"Mic\") interface Scopes {}")
            .type("Mic", "@RequiresScope(\"scope.record\") @interface Mic {}");
    assertThat(program.compiled().clean().entries()).hasSize(1);
    Files.delete(program.classes().resolve("com/example/Scopes.class"));
    assertThat(program.compiledPartly(List.of("com/example/Mic")).clean().entries()).isEmpty();
  }

  @Test
  void classFilesThatAreProcessedAgainCountAsSources() throws Exception {
    Program program = program(Host.JAVAC);
    List<String> all = program.compiled().clean().entries();
    Files.delete(program.classes().resolve("META-INF/askfirst/scopes"));
    assertThat(
            program
                .compiledPartly(
                    List.of("com/example/package-info"), "com.example.Memo", "com.example.Scopes")
                .clean()
                .entries())
        .isEqualTo(all);
  }

  @Test
  void aGuardThatIsProcessedAgainAloneBringsItsType() throws Exception {
    Program program = program(Host.JAVAC);
    program.compiled().clean();
    Files.delete(program.classes().resolve("META-INF/askfirst/scopes"));
    assertThat(
            program
                .compiledPartly(
                    List.of("com/example/Plain"), "com.example.GuardedMemo", "com.example.Scopes")
                .clean()
                .entries("use"))
        .containsExactly("all|app.mic|com.example.GuardedMemo|record()|");
  }

  @Test
  void faultsOfClassFilesAreReportedByName() {
    Program program = program(Host.JAVAC);
    program.compiled().clean();
    program.type("Scopes", "interface Scopes {}");
    program
        .compiledPartly(List.of("com/example/Scopes"), "com.example.Memo")
        .says(
            "[UnknownScope] a scope that is required must be declared, and nothing declares"
                + " app.mic, which Memo.record requires;"
                + " declare it by @DeclaresScope, or by @UsesScopes of a type that does");
  }

  @ParameterizedTest
  @EnumSource
  void anAnnotationWhoseClassIsMissingDoesNotMatter(Host host) throws Exception {
    Program program =
        program(host)
            .type("Gone", "@interface Gone {}")
            .type("Other", "@Gone class Other { @Gone @BypassesScope(\"why\") @Gone2 int x; }")
            .type("Gone2", "@interface Gone2 { Class<?> value() default String.class; }");
    List<String> all = program.compiled().clean().entries();
    Files.delete(program.classes().resolve("com/example/Gone.class"));
    Files.delete(program.classes().resolve("com/example/Gone2.class"));
    assertThat(program.compiledPartly(List.of("com/example/Scopes")).clean().entries())
        .isEqualTo(all)
        .contains("bypass|com.example.Other#x|why");
  }

  @ParameterizedTest
  @EnumSource
  void theUnnamedPackageIsLikeAnyOther(Host host) {
    Program program =
        Program.in(folder, host)
            .with(
                "Memo", "class Memo { @dev.askfirst.RequiresScope(\"scope.record\") void go() {} }")
            .with(
                "GuardedMemo",
                "@dev.askfirst.GuardOf(Memo.class) class GuardedMemo { void go() {} }")
            .with(
                "Scopes",
                "@dev.askfirst.DeclaresScope(name = \"a.b\", title = \"T\") class Scopes {}");
    List<String> all = program.compiled().clean().entries();
    assertThat(all).contains("use|all|scope.record|GuardedMemo|go()|");
    assertThat(program.compiledPartly(List.of("Scopes")).clean().entries()).isEqualTo(all);
  }

  @Test
  void whatCannotBeReadAgainIsNotDroppedWithoutAWord() {
    Program program = program(Host.JAVAC);
    program.compiled().clean();
    program
        .forgetful()
        .compiledPartly(List.of("com/example/Scopes"))
        .says(
            "[InventoryIncomplete] the inventory lists all of the program, and this compilation is"
                + " given a part and cannot read com.example.Memo, whose classes it does not find;"
                + " compile all of it, or put the folder of its classes on the class path");
  }
}
