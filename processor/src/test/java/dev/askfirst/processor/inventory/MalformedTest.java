package dev.askfirst.processor.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class MalformedTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void badDeclarationsAreErrorsAtTheirValues(Host host) {
    Program.in(folder, host)
        .type(
            "Scopes",
            """
            interface Scopes {
              @DeclaresScope(
                  name = "1.scope", // [InvalidScope]
                  title = "Scope")
              interface Named {}

              @DeclaresScope(
                  name = "app.blank",
                  title = " ") // [UntitledScope]
              interface Titled {}

              @DeclaresScope(
                  name = "app.zero",
                  title = "Zero",
                  version = 0) // [InvalidVersion]
              interface Versioned {}
            }
            """)
        .type("Memo", "class Memo { @RequiresScope({\"app.blank\", \"app.zero\"}) void go() {} }")
        .compiled()
        .failsAsMarked();
  }

  @Test
  void theMessagesNameTheScopeAndItsPlace() {
    Program.in(folder)
        .type("A", "@DeclaresScope(name = \"a b\", title = \"x\") interface A {}")
        .type("B", "@DeclaresScope(name = \"a.b\", title = \"\", version = -1) interface B {}")
        .compiled()
        .says(
            "[InvalidScope] a scope name is like scope.record"
                + " ([A-Za-z][A-Za-z0-9_-]*([.:][A-Za-z0-9_-]+)*), and \"a b\" on A is not;"
                + " correct it",
            "[UntitledScope] people are shown a scope by its title, and that of a.b, which B"
                + " declares, is blank; write a few words",
            "[InvalidVersion] the version of a scope is 1 or more, and that of a.b, which B"
                + " declares, is -1; start at 1 and raise it when the purpose changes");
  }

  @ParameterizedTest
  @EnumSource
  void oneScopeDeclaredTwoWaysIsAnError(Host host) {
    Program.in(folder, host)
        .type("A", "@DeclaresScope(name = \"a.b\", title = \"One\") interface A {}")
        .type("B", "@DeclaresScope(name = \"a.b\", title = \"One\") interface B {}")
        .type(
            "C",
            "@DeclaresScope(name = \"a.b\", title = \"Two\") // [ConflictingDeclarations]\n"
                + "interface C {}")
        .compiled()
        .failsAsMarked();
  }

  @Test
  void theConflictNamesBothPlaces() {
    Program.in(folder)
        .with(
            "com/example/package-info",
            "@dev.askfirst.DeclaresScope(name = \"a.b\", title = \"One\") package com.example;")
        .type("A", "@DeclaresScope(name = \"a.b\", title = \"One\", version = 2) interface A {}")
        .compiled()
        .says(
            "[ConflictingDeclarations] a scope is declared one way, and package com.example"
                + " declares a.b otherwise than A does; remove one of the two");
  }

  @ParameterizedTest
  @EnumSource
  void usesScopesOfTypesThatDeclareNothingIsAnError(Host host) {
    Program.in(folder, host)
        .type("Good", "@DeclaresScope(name = \"a.b\", title = \"One\") interface Good {}")
        .type(
            "User",
            """
            @UsesScopes({Good.class, Set.class, int.class}) // [NothingDeclared] [NothingDeclared]
            interface User {}
            """)
        .type("One", "@UsesScopes(One.class) // [NothingDeclared]\ninterface One {}")
        .compiled()
        .failsAsMarked();
  }

  @ParameterizedTest
  @EnumSource
  void aBypassWithoutAReasonIsAnError(Host host) {
    Program.in(folder, host)
        .type(
            "Memo",
            """
            @BypassesScope("") // [BlankBypass]
            class Memo {
              @BypassesScope(" \\t") // [BlankBypass]
              Memo() {}
              @BypassesScope("demo") void go() {}
            }
            """)
        .compiled()
        .failsAsMarked();
  }

  @Test
  void aProgramWithFaultsHasNoInventory() {
    Compiled compiled =
        Program.in(folder)
            .type("A", "@DeclaresScope(name = \"a.b\", title = \"One\") interface A {}")
            .type("B", "class B { @BypassesScope(\"\") void go() {} } // [BlankBypass]")
            .compiled()
            .failsAsMarked();
    assertThat(compiled.inventory()).doesNotExist();
  }

  @Test
  void repeatedDeclarationsAreCheckedOneByOne() {
    Program.in(folder)
        .type(
            "A",
            """
            @DeclaresScope(name = "a.b", title = "One")
            @DeclaresScope(name = "a.b", title = "Two")
            @DeclaresScope(name = "a c", title = "")
            interface A {} // [ConflictingDeclarations] [InvalidScope] [UntitledScope]
            """)
        .compiled()
        .failsAsMarked();
  }

  @Test
  void anInventoryThatCannotBeWrittenIsAnError() throws Exception {
    Program program =
        Program.in(folder)
            .type("A", "@DeclaresScope(name = \"a.b\", title = \"One\") interface A {}");
    Files.createDirectories(program.classes());
    Files.createFile(program.classes().resolve("META-INF"));
    assertThat(program.compiled().messages())
        .singleElement()
        .asString()
        .startsWith("[InventoryNotWritten] ");
  }
}
