package dev.askfirst.processor.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class RoundsTest {
  private static final String MEMO = "class Memo { @RequiresScope(\"app.new\") void go() {} }";

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void scopesMayBeDeclaredByGeneratedCode(Host host) {
    assertThat(
            Program.in(folder, host)
                .type("Memo", MEMO)
                .with(
                    Generator.of(
                        "com.example.Scopes",
                        """
                        package com.example;
                        @dev.askfirst.DeclaresScope(name = "app.new", title = "New")
                        interface Scopes {}
                        """))
                .compiled()
                .clean()
                .entries())
        .containsExactly("scope|app.new|DIALOG|1|New|");
  }

  @ParameterizedTest
  @EnumSource
  void guardsMayComeInLaterRounds(Host host) {
    assertThat(
            Program.in(folder, host)
                .type("Memo", "@DeclaresScope(name = \"app.new\", title = \"New\") " + MEMO)
                .with(
                    Generator.of(
                        "com.example.GuardedMemo",
                        """
                        package com.example;
                        @dev.askfirst.GuardOf(Memo.class) final class GuardedMemo { void go() {} }
                        """))
                .compiled()
                .clean()
                .entries("use"))
        .containsExactly("all|app.new|com.example.GuardedMemo|go()|");
  }
}
