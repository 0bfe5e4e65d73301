package dev.askfirst.checker;

import static dev.askfirst.checker.Fixture.MEMO;
import static dev.askfirst.checker.Fixture.RECORDER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What users read, to the letter. */
final class MessageTest {
  private static List<String> texts(String... code) {
    return CheckedCode.of(code).reports().stream().map(CheckedCode.Report::text).toList();
  }

  @Test
  void aDirectCallNamesTheGuardThenTheRequirement() {
    assertThat(
            texts(
                """
                package app;
                class VoiceMemo { @RequiresScope("scope.record") void record(int seconds) {} }
                class VoiceApp {
                  void run() {
                    new VoiceMemo().record(5);
                  }
                }
                """))
        .containsExactly(
            """
            [DirectCall] VoiceMemo.record requires scope.record, and nothing here asks for it;
              call it through GuardedVoiceMemo, or declare @RequiresScope("scope.record") on VoiceApp.run\
            """);
  }

  @Test
  void theCaretIsAtTheCall() {
    CheckedCode.Report report =
        CheckedCode.of(
                MEMO,
                """
                class App {
                  void run() {
                    new VoiceMemo()
                        .record();
                  }
                }
                """)
            .reports()
            .get(0);
    assertThat(report.line()).isEqualTo(5);
    assertThat(report.column()).isEqualTo("        .record(".length());
  }

  @Test
  void theGuardHasTheNameThatTheProcessorGivesIt() {
    assertThat(
            texts(
                """
                class Outer {
                  static class Memo { @RequiresScope("a.one") void record() {} }
                }
                @Guarded(name = "AskingTape") class Tape { @RequiresScope("a.one") void record() {} }
                class Better extends Outer.Memo {}
                @Guarded class Best extends Outer.Memo {}
                class Hidden { private static class Memo { @RequiresScope("a.one") void record() {} } }
                class App {
                  private static class Secret { @RequiresScope("a.one") void record() {} }
                  @RequiresScope("a.one") private void own() {}
                  private void run(Outer.Memo memo, Tape tape, Better better, Best best, Secret secret) {
                    memo.record();
                    tape.record();
                    better.record();
                    best.record();
                    secret.record();
                    own();
                  }
                }
                """))
        .extracting(text -> text.substring(text.indexOf('\n') + 3))
        .containsExactly(
            "call it through GuardedOuter_Memo, or declare @RequiresScope(\"a.one\") on App.run",
            "call it through AskingTape, or declare @RequiresScope(\"a.one\") on App.run",
            "call it through GuardedOuter_Memo, or declare @RequiresScope(\"a.one\") on App.run",
            "call it through GuardedBest, or declare @RequiresScope(\"a.one\") on App.run",
            "declare @RequiresScope(\"a.one\") on App.run",
            "declare @RequiresScope(\"a.one\") on App.run");
  }

  @Test
  void anEscapeNamesTheGuardThatFits() {
    assertThat(
            texts(
                RECORDER,
                """
                sealed interface Closed permits Deck { @RequiresScope("a.one") void record(); }
                final class Deck implements Closed { @Override public void record() {} }
                @Guarded(omit = Recorder.class) class Silent implements Recorder {
                  @Override public void record() {}
                }
                class App {
                  void run(Tape tape, Deck deck, Silent silent) {
                    Recorder one = tape;
                    Closed two = deck;
                    Recorder three = silent;
                    Recorder four = () -> {};
                    Recorder five = new Recorder() { @Override public void record() {} };
                    Object six = (Recorder) (Object) tape;
                  }
                }
                """))
        .containsExactly(
            """
            [RawEscape] Tape becomes Recorder here, on which calls are not checked, and nothing asks for a.one;
              wrap it in GuardedTape, or keep the type Tape\
            """,
            """
            [RawEscape] Deck becomes Closed here, on which calls are not checked, and nothing asks for a.one;
              keep the type Deck\
            """,
            """
            [RawEscape] Silent becomes Recorder here, on which calls are not checked, and nothing asks for a.one;
              wrap it in GuardedRecorder, or keep the type Silent\
            """,
            """
            [RawEscape] a lambda becomes Recorder here, on which calls are not checked, and nothing asks for a.one;
              wrap it in GuardedRecorder, or put @BypassesScope("why") on App.run\
            """,
            """
            [RawEscape] an anonymous class becomes Recorder here, on which calls are not checked, and nothing asks for a.one;
              wrap it in GuardedRecorder, or put @BypassesScope("why") on App.run\
            """,
            """
            [RawEscape] Object becomes Recorder here, on which calls are not checked, and nothing asks for a.one;
              wrap it in GuardedRecorder, or put @BypassesScope("why") on App.run\
            """);
  }

  @Test
  void aCallAndAnEscapeAtOnePlaceAreTwoReports() {
    assertThat(
            CheckedCode.of(
                    RECORDER,
                    """
                    class Shop { @RequiresScope("b.two") static Tape make() { return new Tape(); } }
                    class App {
                      Recorder run() { return Shop.make(); }
                    }
                    """)
                .reports())
        .extracting(each -> each.text().replaceAll("(?s)].*", "]") + each.column())
        .containsExactlyInAnyOrder("[DirectCall]36", "[RawEscape]31");
  }

  @Test
  void theOtherRules() {
    assertThat(
            texts(
                """
                class App implements Runnable {
                  @RequiresScope("a.one") public void run() {}
                  @RequiresScope("a.one") public static void main(String[] arguments) {}
                  void method() { class Local { @RequiresScope("a.one") void own() {} } }
                  @BypassesScope("why") void unneeded() {}
                }
                """))
        .containsExactly(
            """
            [UncheckedOverride] App.run requires a.one, and Runnable.run, by which it can be called too, does not;
              declare the requirement there, or put @SuppressWarnings("UncheckedOverride") on it\
            """,
            """
            [ReflectiveEntry] App.main requires a.one, and the launcher calls it on the raw object, where nobody asks;
              move the requirement to the service that it calls, or put @BypassesScope("why") on it\
            """,
            """
            [NotGuardable] a guard stands beside the type whose methods it calls, and no class can stand beside Local;
              move the requirement to a top-level or member type\
            """,
            """
            [UnusedBypass] @BypassesScope lets code call guarded methods without asking, and nothing in App.unneeded needs it;
              take it out\
            """);
  }
}
