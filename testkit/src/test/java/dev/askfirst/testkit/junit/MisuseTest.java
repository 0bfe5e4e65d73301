package dev.askfirst.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.askfirst.runtime.Authorizer;
import dev.askfirst.runtime.ScopeDeniedException;
import dev.askfirst.testkit.ScriptedPrompt;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** Tests that make no sense, or whose code asks what nobody foresees, fail and say why. */
final class MisuseTest {
  @Tag("data")
  static final class Both {
    @Test
    @ScopesAllowed({"scope.record", "scope.camera"})
    @ScopesRefused("scope.record")
    void test() {}
  }

  @Test
  void aScopeIsAllowedOrRefused() {
    assertThat(failure(Both.class))
        .hasMessage(
            "A scope is allowed or refused, but scope.record is in both @ScopesAllowed and"
                + " @ScopesRefused of void "
                + Both.class.getName()
                + ".test(); take it out of one");
  }

  @Tag("data")
  static final class Misspelt {
    @Test
    @ScopesAllowed("scope.recrd")
    void test() {}
  }

  @Test
  void aScopeIsDeclared() {
    assertThat(failure(Misspelt.class))
        .hasMessageStartingWith(
            "@ScopesAllowed names declared scopes, but it names scope.recrd, which nothing"
                + " declares; correct the name,");
  }

  @Tag("data")
  static final class NoName {
    @Test
    @ScopesRefused("no name")
    void test() {}
  }

  @Tag("data")
  static final class AlwaysGranted {
    @Test
    @ScopesRefused("scope.invoice")
    void test() {}
  }

  @Test
  void aScopeIsOneThatUsersDecideAbout() {
    assertThat(failure(NoName.class))
        .hasMessageStartingWith(
            "@ScopesRefused names declared scopes, but it names no name, which users cannot decide"
                + " about: ");
    assertThat(failure(AlwaysGranted.class))
        .hasMessageStartingWith(
            "@ScopesRefused names declared scopes, but it names scope.invoice, which users cannot"
                + " decide about: ");
  }

  @Tag("data")
  @ConsentTest
  static final class OnceForAll {
    @BeforeAll
    static void before(Authorizer authorizer) {
      authorizer.clear();
    }

    @Test
    void test() {}
  }

  @Test
  void whatRunsOnceForAllHasNone() {
    Event event =
        run(OnceForAll.class).containerEvents().failed().stream().findFirst().orElseThrow();
    assertThat(throwable(event))
        .hasMessageContaining("Each test has a Authorizer of its own, but static void ")
        .hasMessageEndingWith(
            " runs once for all; take it as a parameter of the test or of a @BeforeEach method");
  }

  @Tag("data")
  @ConsentTest
  static final class Swallows {
    @Test
    void test(Authorizer authorizer) {
      try {
        authorizer.authorize("scope.camera").await();
      } catch (ScopeDeniedException denied) {
        // As code that does without would.
      }
    }

    @Test
    void foreseen(Authorizer authorizer, ScriptedPrompt prompt) {
      prompt.on("scope.camera").allow();
      authorizer.authorize("scope.camera").await();
    }
  }

  @Test
  void aQuestionThatIsNotForeseenFailsTheTestThoughItsCodeSwallowsIt() {
    EngineExecutionResults run = run(Swallows.class);
    run.testEvents().assertStatistics(tests -> tests.started(2).succeeded(1).failed(1));
    assertThat(failure(Swallows.class))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("the script has no answer about scope.camera")
        .hasMessageContaining("here comes the question to user for scope.camera");
  }

  private static Throwable failure(Class<?> test) {
    List<Event> failed = run(test).testEvents().failed().list();
    assertThat(failed).hasSize(1);
    return throwable(failed.get(0));
  }

  private static Throwable throwable(Event event) {
    TestExecutionResult result = event.getRequiredPayload(TestExecutionResult.class);
    return result.getThrowable().orElseThrow();
  }

  private static EngineExecutionResults run(Class<?> test) {
    return EngineTestKit.engine("junit-jupiter").selectors(selectClass(test)).execute();
  }
}
