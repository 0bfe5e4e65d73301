package dev.askfirst.processor.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With every lint an error, a build in which only our annotations stand says nothing. */
final class ClaimTest {
  private static final String MEMO =
      """
      package memo;

      import dev.askfirst.RequiresScope;

      public class VoiceMemo {
        @RequiresScope("scope.record")
        public void record() {}
      }
      """;

  @TempDir private Path folder = Path.of("");
  private Build build = Build.in(folder);

  @BeforeEach
  void anEmptyBuild() {
    build = Build.in(folder);
  }

  @Test
  void ourAnnotations_areNobodyElsesBusiness() {
    assertThat(build.source("VoiceMemo", MEMO).messages()).isEmpty();
    assertThat(build.classes().resolve("memo/GuardedVoiceMemo.class")).exists();
    assertThat(build.classes().resolve("META-INF/askfirst/scopes")).exists();
  }

  @Test
  void thePlatformsBesideThem_needNoClaim() {
    String beside =
        """
        package memo;

        import dev.askfirst.NoScopeRequired;
        import dev.askfirst.RequiresScope;
        import java.io.Serial;
        import java.io.Serializable;

        @RequiresScope("scope.album")
        public class Album implements Serializable {
          @Serial private static final long serialVersionUID = 1;

          public void open() {}

          @NoScopeRequired
          @Deprecated
          public void close() {}

          @Override
          @SuppressWarnings("unused")
          public String toString() {
            return "album";
          }
        }
        """;
    assertThat(build.source("VoiceMemo", MEMO).source("Album", beside).messages()).isEmpty();
  }

  @Test
  void annotationsThatRequireScopes_areOursToo() {
    String microphone =
        """
        package memo;

        import dev.askfirst.RequiresScope;

        @RequiresScope("scope.record")
        @interface Microphone {}
        """;
    assertThat(
            build
                .source("Microphone", microphone)
                .source("Dictation", "package memo; class Dictation { @Microphone void take() {} }")
                .messages())
        .isEmpty();
    assertThat(build.classes().resolve("memo/GuardedDictation.class")).exists();
  }

  @Test
  void somebodyElses_areStillReported() {
    assertThat(
            build
                .source("VoiceMemo", MEMO)
                .source("Handmade", "package memo; @interface Handmade {}")
                .source("Vase", "package memo; @Handmade class Vase {}")
                .messages())
        .anySatisfy(
            each -> assertThat(each).startsWith("warning: ").contains("claimed", "memo.Handmade"));
  }

  @Test
  void aProcessorThatComesAfterOurs_isCalledAllTheSame() {
    assertThat(build.source("VoiceMemo", MEMO).andAfterOurs(Bystander.class).messages())
        .contains(Bystander.CALLED);
  }

  @Test
  void behindAnotherProcessor_theClaimIsMade() {
    assertThat(build.source("VoiceMemo", MEMO).andBeforeOurs(Bystander.class).messages())
        .isNotEmpty()
        .containsOnly(Bystander.CALLED);
  }
}
