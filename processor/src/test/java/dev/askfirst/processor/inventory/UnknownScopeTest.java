package dev.askfirst.processor.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class UnknownScopeTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void whatNothingDeclaresIsAnErrorAtItsValue(Host host) {
    Program.in(folder, host)
        .type(
            "Memo",
            """
            @RequiresScope("memo.type") // [UnknownScope]
            class Memo {
              @RequiresScope(
                  value = "memo.record", // [UnknownScope]
                  reason = "why")
              void record() {}

              @RequiresScope({"memo.one", "memo.two"}) // [UnknownScope] [UnknownScope]
              void look() {}

              @RequiresScope("scope.album") void save() {}
              @RequiresScope("memo.private") private void hide() {} // [UnknownScope]
            }
            """)
        .type("Meta", "@RequiresScope(\"memo.meta\") // [UnknownScope]\n@interface Meta {}")
        .type("Uses", "class Uses { @Meta void once() {} @Meta void twice() {} }")
        .compiled()
        .failsAsMarked();
  }

  @Test
  void eachItemHasItsLine() {
    Program.in(folder)
        .type(
            "Memo",
            """
            class Memo {
              @RequiresScope(
                  value = {
                    "scope.camera",
                    "memo.one", // [UnknownScope]
                    "memo.two" // [UnknownScope]
                  },
                  anyOf = {
                    "memo.three", // [UnknownScope]
                    "scope.record"
                  })
              void look() {}
            }
            """)
        .compiled()
        .failsAsMarked();
  }

  @Test
  void theMessageSaysWhatWasMeantAndWhatToDo() {
    Program.in(folder)
        .type("Memo", "class Memo { @RequiresScope(\"scope.recrod\") void record() {} }")
        .compiled()
        .says(
            "[UnknownScope] a scope that is required must be declared, and nothing declares"
                + " scope.recrod, which Memo.record requires; did you mean scope.record? If not,"
                + " declare it by @DeclaresScope, or by @UsesScopes of a type that does");
  }

  @Test
  void whereNothingIsLikeItTheMessageGuessesNothing() {
    Program.in(folder)
        .type("Memo", "class Memo { @RequiresScope(\"memo.share\") void share() {} }")
        .compiled()
        .says(
            "[UnknownScope] a scope that is required must be declared, and nothing declares"
                + " memo.share, which Memo.share requires;"
                + " declare it by @DeclaresScope, or by @UsesScopes of a type that does");
  }

  @Test
  void aTextThatIsNoScopeNameIsLeftToTheGuardsProcessor() {
    Compiled compiled =
        Program.in(folder)
            .type("Memo", "class Memo { @RequiresScope({\"no name\", \"\"}) void share() {} }")
            .guard("GuardedMemo", "Memo", "void share()")
            .compiled()
            .clean();
    assertThat(compiled.inventory()).doesNotExist();
  }

  @Test
  void theLinesAreThoseOfRecordComponentsAndInterfaceMethodsToo() {
    Program.in(folder)
        .type(
            "Point",
            """
            record Point(
                int x,
                @RequiresScope("a.b") int y) { // [UnknownScope]

              @Override
              @RequiresScope("a.d") // [UnknownScope]
              public int x() { return x; }
            }
            """)
        .type(
            "Shape",
            "interface Shape {\n\n@RequiresScope(\"a.c\") // [UnknownScope]\nvoid draw(); }")
        .compiled()
        .failsAsMarked();
  }

  @ParameterizedTest
  @EnumSource
  void scopesOfThisCompilationAreKnownWhereverTheyAreDeclared(Host host) {
    Program.in(folder, host)
        .type(
            "Memo",
            """
            class Memo {
              @RequiresScope({"app.type", "app.package", "app.nested", "app.elsewhere"})
              void record() {}
            }
            """)
        .type(
            "Scopes",
            """
            @DeclaresScope(name = "app.type", title = "T") class Scopes {
              @DeclaresScope(name = "app.nested", title = "N") enum Inner {}
            }
            """)
        .with(
            "com/example/package-info",
            "@dev.askfirst.DeclaresScope(name = \"app.package\", title = \"P\") package"
                + " com.example;")
        .with(
            "com/elsewhere/package-info",
            """
            @dev.askfirst.DeclaresScope(name = "app.elsewhere", title = "E") package com.elsewhere;
            """)
        .compiled()
        .clean();
  }
}
