package dev.askfirst.processor.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class UsesTest {
  private static final String MEMO =
      "class Memo { @RequiresScope(\"scope.record\") void record() {} }";

  @TempDir Path folder;

  @Test
  void aNestedTypesGuardIsNamedAfterItAndTheTypesAroundIt() {
    assertThat(
            Program.in(folder)
                .type("Outer", "class Outer { static " + MEMO + " }")
                .guard("GuardedOuter_Memo", "Outer.Memo", "void record()")
                .compiled()
                .clean()
                .entries("use"))
        .containsExactly("all|scope.record|com.example.GuardedOuter_Memo|record()|");
  }

  @Test
  void theNameGivenToAGuardCounts() {
    assertThat(
            Program.in(folder)
                .type("Memo", "@Guarded(name = \"SafeMemo\") " + MEMO)
                .guard("SafeMemo", "Memo", "void record()")
                .compiled()
                .clean()
                .entries("use"))
        .containsExactly("all|scope.record|com.example.SafeMemo|record()|");
  }

  @Test
  void aClassThatOnlyHasTheNameIsNoGuard() {
    Compiled compiled =
        Program.in(folder)
            .type("Memo", MEMO)
            .type("Other", "class Other {}")
            .guard("GuardedMemo", "Other", "void record()")
            .compiled()
            .clean();
    assertThat(compiled.inventory()).doesNotExist();
  }

  @ParameterizedTest
  @EnumSource
  void requirementsComeFromTypesOverriddenMethodsAndMetaAnnotations(Host host) {
    assertThat(
            Program.in(folder, host)
                .type(
                    "Mic",
                    "@RequiresScope(value = \"scope.record\", reason = \"Talk\") @interface Mic {}")
                .type(
                    "Pictures",
                    "interface Pictures<T> { @RequiresScope(\"scope.camera\") void take(T to); }")
                .type("Base", "class Base { @RequiresScope(\"scope.album\") void save() {} }")
                .type(
                    "Studio",
                    """
                    @RequiresScope("scope.bluetooth") @Guarded
                    class Studio extends Base implements Pictures<String> {
                      @Mic void talk() {}
                      public void take(String to) {}
                      public String toString() { return ""; }
                      @NoScopeRequired void rest() {}
                    }
                    """)
                .guard(
                    "GuardedStudio",
                    "Studio",
                    "void talk()",
                    "void take(String to)",
                    "void save()",
                    "void rest()")
                .compiled()
                .clean()
                .entries("use"))
        .containsExactly(
            "all|scope.album|com.example.GuardedStudio|save()|",
            "all|scope.bluetooth|com.example.GuardedStudio|take(String)|",
            "all|scope.bluetooth|com.example.GuardedStudio|talk()|",
            "all|scope.camera|com.example.GuardedStudio|take(String)|",
            "all|scope.record|com.example.GuardedStudio|talk()|Talk");
  }

  @ParameterizedTest
  @EnumSource
  void overloadsAreToldApart(Host host) {
    assertThat(
            Program.in(folder, host)
                .type(
                    "Memo",
                    """
                    class Memo<T extends Number> {
                      @RequiresScope("scope.record") void at(int time) {}
                      @RequiresScope("scope.camera") void at(long[] times) {}
                      @RequiresScope("scope.album") <E extends Enum<E>> void at(E time, T other) {}
                      void at(String time) {}
                    }
                    """)
                .type(
                    "GuardedMemo",
                    """
                    @GuardOf(Memo.class) final class GuardedMemo<N extends Number> {
                      void at(String time) {}
                      <F extends Enum<F>> void at(F time, N other) {}
                      void at(long[] times) {}
                      void at(int time) {}
                    }
                    """)
                .compiled()
                .clean()
                .entries("use"))
        .containsExactly(
            "all|scope.album|com.example.GuardedMemo|at(Enum, Number)|",
            "all|scope.camera|com.example.GuardedMemo|at(long[])|",
            "all|scope.record|com.example.GuardedMemo|at(int)|");
  }

  @Test
  void staticMethodsCountAndPrivateOnesAreNotTheGuards() {
    assertThat(
            Program.in(folder)
                .type(
                    "Memo",
                    """
                    class Memo {
                      @RequiresScope("scope.record") static void record() {}
                      @RequiresScope("scope.camera") private void look() {}
                    }
                    """)
                .guard("GuardedMemo", "Memo", "void record()")
                .compiled()
                .clean()
                .entries())
        .containsExactly(
            "scope|scope.record|DIALOG|1|Microphone|"
                + "Record sound with the microphone, in calls and live streams too.",
            "use|all|scope.record|com.example.GuardedMemo|record()|");
  }

  @Test
  void wherePlatformsDifferBothDeclarationsAreListed() {
    assertThat(
            Program.in(folder)
                .type("Shop", "class Shop { @RequiresScope(\"scope.address\") void send() {} }")
                .guard("GuardedShop", "Shop", "void send()")
                .compiled()
                .clean()
                .entries("scope"))
        .containsExactly(
            "scope.address|ALWAYS_GRANTED|1|Postal address|Use the postal address that you choose.",
            "scope.address|DIALOG|1|Postal address|Use the postal address that you choose.");
  }

  @Test
  void aDeclarationOfTheProgramTakesThePlaceOfAPlatforms() {
    assertThat(
            Program.in(folder)
                .type("Memo", "@DeclaresScope(name = \"scope.record\", title = \"Ears\") " + MEMO)
                .guard("GuardedMemo", "Memo", "void record()")
                .compiled()
                .clean()
                .entries("scope"))
        .containsExactly("scope.record|DIALOG|1|Ears|");
  }

  @ParameterizedTest
  @EnumSource
  void whatATypeDoesNotInheritDoesNotCount(Host host) {
    assertThat(
            Program.in(folder, host)
                .type(
                    "Recorder",
                    "interface Recorder { @RequiresScope(\"scope.record\") default void one() {} }")
                .type(
                    "Near",
                    "class Near extends com.far.Far { @RequiresScope(\"scope.camera\") private void"
                        + " one() {} }")
                .with(
                    "com/far/Far",
                    """
                    package com.far;
                    import dev.askfirst.*;
                    public class Far {
                      @RequiresScope("scope.album") void one() {}
                      @RequiresScope("scope.bluetooth") public static void two() {}
                    }
                    """)
                .type(
                    "Memo",
                    """
                    @Guarded class Memo extends Near implements Recorder {
                      @RequiresScope("scope.invoice") public static void two() {}
                    }
                    """)
                .guard("GuardedMemo", "Memo", "public void one()", "void two()")
                .compiled()
                .clean()
                .entries("use"))
        .containsExactly(
            "all|scope.invoice|com.example.GuardedMemo|two()|",
            "all|scope.record|com.example.GuardedMemo|one()|");
  }
}
