package dev.askfirst.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.askfirst.runtime.Authorizer;
import dev.askfirst.runtime.Requirement;
import dev.askfirst.testkit.ConsentAssertions;
import dev.askfirst.testkit.ScriptedPrompt;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;

/** Tests that run at the same time have nothing in common. */
final class ParallelTest {
  private static final int THREADS = 4;
  private static final CyclicBarrier TOGETHER = new CyclicBarrier(THREADS);
  private static final Requirement RECORD = Requirement.allOf("scope.record");

  @Tag("data")
  @ConsentTest
  static final class Four {
    @Test
    @ScopesAllowed("scope.record")
    void allowed(Authorizer authorizer, ScriptedPrompt prompt) throws Exception {
      together();
      assertThat(authorizer.getSetting().allows(RECORD)).isTrue();
      together();
      ConsentAssertions.assertThat(prompt).neverAsked();
    }

    @Test
    @ScopesRefused("scope.record")
    void refused(Authorizer authorizer, ScriptedPrompt prompt) throws Exception {
      together();
      assertThat(authorizer.getSetting().authSetting()).containsEntry("scope.record", false);
      together();
      ConsentAssertions.assertThat(prompt).neverAsked();
    }

    @Test
    void asked(Authorizer authorizer, ScriptedPrompt prompt) throws Exception {
      asks(authorizer, prompt);
    }

    @Test
    @AsSubject("alice")
    void askedToo(Authorizer authorizer, ScriptedPrompt prompt) throws Exception {
      asks(authorizer, prompt);
    }

    private static void asks(Authorizer authorizer, ScriptedPrompt prompt) throws Exception {
      prompt.on("scope.record").allow();
      together();
      authorizer.authorize(RECORD).await();
      together();
      ConsentAssertions.assertThat(prompt).askedOnceFor("scope.record");
    }

    private static void together() throws Exception {
      TOGETHER.await(60, TimeUnit.SECONDS);
    }
  }

  @Test
  void fourAtOnce() {
    EngineTestKit.Builder engine = EngineTestKit.engine("junit-jupiter");
    Stream.of(
            "execution.parallel.enabled=true",
            "execution.parallel.mode.default=concurrent",
            "execution.parallel.config.strategy=fixed",
            "execution.parallel.config.fixed.parallelism=" + THREADS)
        .map(setting -> setting.split("="))
        .forEach(
            setting -> engine.configurationParameter("junit.jupiter." + setting[0], setting[1]));
    engine
        .selectors(selectClass(Four.class))
        .execute()
        .testEvents()
        .assertStatistics(tests -> tests.started(THREADS).succeeded(THREADS));
  }
}
