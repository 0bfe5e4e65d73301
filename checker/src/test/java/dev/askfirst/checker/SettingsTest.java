package dev.askfirst.checker;

import static dev.askfirst.checker.Fixture.MEMO;
import static dev.askfirst.checker.Fixture.RECORDER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;

final class SettingsTest {
  private static final String ALL =
      """
      class App implements Runnable {
        Recorder field = new Tape();
        @RequiresScope("a.one") public void run() { }
        @RequiresScope("a.one") public static void main(String[] arguments) {}
        void call(VoiceMemo memo) {
          memo.record();
          class Local { @RequiresScope("a.one") void own() {} }
        }
        @BypassesScope("why") void unneeded() {}
      }
      """;

  private static List<String> reports(String... arguments) {
    CheckedCode code = CheckedCode.of(MEMO, RECORDER, ALL);
    return (arguments.length == 0 ? code : code.arguments(arguments[0]))
        .reports().stream()
            .map(each -> each.kind() + " " + each.text().replaceAll("(?s)].*", "]"))
            .sorted()
            .toList();
  }

  @Test
  void everyRuleIsAnErrorByDefault() {
    assertThat(reports())
        .containsExactly(
            "ERROR [DirectCall]",
            "ERROR [NotGuardable]",
            "ERROR [RawEscape]",
            "ERROR [ReflectiveEntry]",
            "ERROR [UncheckedOverride]",
            "WARNING [UnusedBypass]");
  }

  @Test
  void warnTunesTheFirstFourRules() {
    assertThat(reports("check=warn"))
        .containsExactly(
            "ERROR [NotGuardable]",
            "WARNING [DirectCall]",
            "WARNING [RawEscape]",
            "WARNING [ReflectiveEntry]",
            "WARNING [UncheckedOverride]",
            "WARNING [UnusedBypass]");
  }

  @Test
  void offTurnsThemOff() {
    assertThat(reports("check=off")).containsExactly("ERROR [NotGuardable]");
  }

  @Test
  void unknownArgumentsAreRefusedOnceWithTheKnownOnes() {
    List<CheckedCode.Report> reports =
        CheckedCode.of("class App {}\npackage other;\nclass Other {}\n")
            .arguments("chek=warn check=warn entry= check=error")
            .reports();
    assertThat(reports).hasSize(1);
    assertThat(reports.get(0).kind()).isEqualTo(Diagnostic.Kind.ERROR);
    assertThat(reports.get(0).text())
        .startsWith(
            "[UnknownArgument] -Xplugin:Askfirst does not know chek=warn entry= check=error;")
        .contains("check=warn, check=off, entry=<annotation>[,<annotation>...]");
  }
}
