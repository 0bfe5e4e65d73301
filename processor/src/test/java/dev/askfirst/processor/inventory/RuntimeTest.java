package dev.askfirst.processor.inventory;

import static java.util.concurrent.CompletableFuture.completedStage;
import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.runtime.Authorizer;
import dev.askfirst.runtime.Decision;
import dev.askfirst.runtime.spi.ConsentPrompt;
import dev.askfirst.runtime.spi.ConsentReply;
import dev.askfirst.runtime.spi.ConsentRequest;
import dev.askfirst.runtime.spi.SettingRequest;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The runtime finds in an inventory what the sources say. */
final class RuntimeTest {
  @TempDir Path folder;

  @Test
  void peopleReadInTheSettingsWhatTheSourcesSay() throws Exception {
    Compiled compiled =
        Program.in(folder)
            .type(
                "Scopes",
                """
                @DeclaresScope(
                    name = "app.mic", title = "Tab\\tand \\\\n", description = "1\\n2\\\\",
                    asks = Asks.SETTINGS_ONLY)
                interface Scopes {}
                """)
            .type(
                "Memo",
                """
                class Memo {
                  @RequiresScope(
                      value = {"scope.record", "app.mic"}, anyOf = "scope.camera", reason = "\\t?")
                  void record(int[] times, Map.Entry<String, Integer> more) {}
                  @BypassesScope("a\\nb") void demo() {}
                }
                """)
            .guard(
                "GuardedMemo", "Memo", "void record(int[] times, Map.Entry<String, Integer> more)")
            .compiled()
            .clean();
    Settings settings = new Settings();
    URL[] urls = {compiled.classes().toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(urls, null);
        Authorizer authorizer =
            Authorizer.builder().singleUser().prompt(settings).scopesFrom(loader).build()) {
      authorizer.openSetting().toCompletableFuture().join();
    }
    assertThat(settings.shown)
        .containsExactly(
            new SettingRequest.Item(
                "app.mic",
                "Tab\tand \\n",
                "1\n2\\",
                List.of("\t?"),
                List.of("com.example.GuardedMemo.record(int[], Map.Entry)"),
                Optional.empty()));
  }

  private static final class Settings implements ConsentPrompt {
    private final List<SettingRequest.Item> shown = new ArrayList<>();

    @Override
    public CompletionStage<ConsentReply> ask(ConsentRequest request) {
      return completedStage(ConsentReply.dismissed());
    }

    @Override
    public CompletionStage<Map<String, Decision>> openSetting(SettingRequest request) {
      shown.addAll(request.items());
      return completedStage(Map.of());
    }
  }
}
