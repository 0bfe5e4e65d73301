package dev.askfirst.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.askfirst.runtime.Authorizer;
import dev.askfirst.runtime.Decision;
import dev.askfirst.runtime.Denial;
import dev.askfirst.runtime.ScopeDeniedException;
import dev.askfirst.runtime.SettingResult;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class SettingsScriptTest {
  private static final String RECORD = "scope.record";
  private static final String CAMERA = "scope.camera";

  private final ScriptedPrompt prompt = new ScriptedPrompt();
  private final Authorizer authorizer = Authorizer.builder().singleUser().prompt(prompt).build();

  @BeforeEach
  void decide() {
    authorizer.record(RECORD, Decision.DENIED, "test");
    authorizer.record(CAMERA, Decision.DENIED, "test");
  }

  @AfterEach
  void close() {
    authorizer.close();
  }

  @Test
  void turnsOnThenOffThenNothing() {
    prompt.onSettings().turnOn(RECORD, CAMERA).turnOff(CAMERA).close();
    assertThat(open()).containsEntry(RECORD, true).containsEntry(CAMERA, true);
    assertThat(open()).containsEntry(RECORD, true).containsEntry(CAMERA, false);
    assertThat(open()).containsEntry(RECORD, true).containsEntry(CAMERA, false);
    assertThat(prompt.opened()).hasSize(3);
    prompt.verify();
  }

  @Test
  void staysOpenUntilTheTestClosesIt() {
    prompt.onSettings().hold();
    CompletableFuture<SettingResult> result = authorizer.openSetting().toCompletableFuture();
    OpenedSettings page = prompt.awaitOpened();
    assertThat(page.scopes()).contains(CAMERA, RECORD);
    assertThat(result).isNotDone();
    page.turnOn(RECORD);
    assertThat(result.join().setting().authSetting()).containsEntry(RECORD, true);
  }

  @Test
  void aScopeThatIsNotListedFails() {
    prompt.onSettings().turnOn("scope.bluetooth");
    assertThat(failure()).isEqualTo(Denial.PROMPT_FAILED);
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(prompt::verify)
        .withMessageStartingWith(
            "Settings change what they list, but scope.bluetooth is to be turned, and they list [")
        .withMessageEndingWith("]; have it asked for first, or correct the name");
  }

  @Test
  void settingsThatAreNotForeseenFail() {
    assertThat(failure()).isEqualTo(Denial.PROMPT_FAILED);
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(prompt::verify)
        .withMessage(
            "A scripted prompt shows settings if its script foresees it, but it does not, and"
                + " those of single-user are opened; add onSettings().close() or the like");
  }

  private Map<String, Boolean> open() {
    return authorizer.openSetting().toCompletableFuture().join().setting().authSetting();
  }

  private Denial failure() {
    CompletableFuture<SettingResult> result = authorizer.openSetting().toCompletableFuture();
    Throwable failure = result.handle((opened, error) -> error).join();
    assertThat(failure).isInstanceOf(ScopeDeniedException.class);
    return ((ScopeDeniedException) failure).denial();
  }
}
