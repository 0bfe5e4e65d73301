package dev.askfirst.testkit.junit;

import static dev.askfirst.testkit.ConsentAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.askfirst.runtime.Authorizer;
import dev.askfirst.runtime.AuthorizerBuilder;
import dev.askfirst.runtime.Denial;
import dev.askfirst.runtime.Requirement;
import dev.askfirst.runtime.ScopeDeclaration;
import dev.askfirst.runtime.ScopeDeniedException;
import dev.askfirst.runtime.Subject;
import dev.askfirst.testkit.ConsentRecorder;
import dev.askfirst.testkit.FixedSubject;
import dev.askfirst.testkit.ScriptedPrompt;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The extension, used as a test of an application would. */
@ScopesAllowed({ConsentExtensionTest.RECORD, ConsentExtensionTest.CAMERA})
@ConsentTest(configuredBy = ConsentExtensionTest.Declarations.class)
final class ConsentExtensionTest {
  static final String RECORD = "scope.record";
  static final String CAMERA = "scope.camera";
  private static final Requirement NEEDS_RECORD = Requirement.allOf(RECORD);

  private final Authorizer made;

  ConsentExtensionTest(Authorizer authorizer) {
    made = authorizer;
  }

  static final class Declarations implements Consumer<AuthorizerBuilder> {
    @Override
    public void accept(AuthorizerBuilder builder) {
      builder.declare(new ScopeDeclaration("memo.share", "Share memos", ""));
    }
  }

  @ScopesRefused("scope.bluetooth")
  @Retention(RetentionPolicy.RUNTIME)
  @interface WithoutBluetooth {}

  @BeforeEach
  @AfterEach
  void theSameInEveryMethodOfATest(Authorizer authorizer) {
    assertThat(authorizer).isSameAs(made);
  }

  @Test
  void allowedByTheClass(Authorizer authorizer, ScriptedPrompt prompt, ConsentRecorder recorder) {
    authorizer.authorize(NEEDS_RECORD).await();
    assertThat(authorizer.getSetting().allows(NEEDS_RECORD)).isTrue();
    assertThat(prompt).neverAsked();
    assertThat(recorder).heardNothing();
  }

  @Test
  @ScopesRefused(RECORD)
  void theMethodCountsBeforeTheClass(Authorizer authorizer, ScriptedPrompt prompt) {
    assertThat(authorizer.getSetting().authSetting())
        .containsEntry(RECORD, false)
        .containsEntry(CAMERA, true);
    assertThatExceptionOfType(ScopeDeniedException.class)
        .isThrownBy(() -> authorizer.authorize(NEEDS_RECORD).await())
        .matches(denied -> denied.denial() == Denial.REFUSED_BEFORE);
    assertThat(prompt).neverAsked();
  }

  @Test
  @WithoutBluetooth
  @ScopesRefused("scope.werun")
  void annotationsOfOnesOwnAddUp(Authorizer authorizer) {
    assertThat(authorizer.getSetting().authSetting())
        .containsEntry("scope.bluetooth", false)
        .containsEntry("scope.werun", false);
  }

  @Test
  @ScopesAllowed("memo.share")
  void scopesThatTheSetupDeclares(Authorizer authorizer) {
    assertThat(authorizer.getSetting().authSetting()).containsEntry("memo.share", true);
  }

  @Test
  void whatIsUndecidedIsAskedByTheScript(Authorizer authorizer, ScriptedPrompt prompt) {
    prompt.on("scope.bluetooth").allow();
    authorizer.authorize("scope.bluetooth").await();
    assertThat(prompt).askedOnceFor("scope.bluetooth").in(Locale.ENGLISH).of(Subject.of("user"));
  }

  @Test
  @AsSubject(value = "alice", application = "memo", language = "zh-CN")
  void asSomebody(Authorizer authorizer, FixedSubject subject, ScriptedPrompt prompt) {
    assertThat(subject.current()).isEqualTo(Subject.of("alice").in("memo"));
    prompt.on("scope.bluetooth").refuse();
    authorizer.authorize("scope.bluetooth");
    assertThat(prompt.awaitAsked()).of(Subject.of("alice").in("memo")).in(Locale.CHINA);
    assertThat(authorizer.getSetting().authSetting()).containsEntry(RECORD, true);
    subject.become(Subject.of("bob"));
    assertThat(authorizer.getSetting().authSetting()).doesNotContainKey(RECORD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"one", "two"})
  void everyInvocationHasItsOwn(String value, Authorizer authorizer, ConsentRecorder recorder) {
    assertThat(value).isNotEmpty();
    assertThat(recorder.events()).isEmpty();
    authorizer.revoke(RECORD);
    assertThat(recorder).revoked(RECORD);
  }

  @RepeatedTest(2)
  void everyRepetitionHasItsOwn(Authorizer authorizer) {
    assertThat(authorizer.getSetting().authSetting()).containsEntry(RECORD, true);
    authorizer.clear();
  }

  @Nested
  @ScopesRefused(CAMERA)
  @AsSubject("bob")
  final class Inside {
    @Test
    @ScopesAllowed("scope.werun")
    void theNearestCounts(Authorizer authorizer, FixedSubject subject) {
      assertThat(subject.current()).isEqualTo(Subject.of("bob"));
      Map<String, Boolean> setting = authorizer.getSetting().authSetting();
      assertThat(setting)
          .containsEntry(RECORD, true)
          .containsEntry(CAMERA, false)
          .containsEntry("scope.werun", true);
    }
  }
}
