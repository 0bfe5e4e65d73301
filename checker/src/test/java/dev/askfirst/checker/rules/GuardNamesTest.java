package dev.askfirst.checker.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the processor writes, the inventory lists and the checker advises bears one name. */
final class GuardNamesTest {
  @TempDir private Path folder;

  @Test
  void guardsAreNamedAfterTheTypesAroundTheirsUnlessTheyAreGivenAName() {
    RulesOverSource.ask(
        folder,
        """
        class Memo {
          static class Clip { interface Cut {} }
          @Guarded static class Left {}
          @Guarded(name = "") static class Blank {}
          @Guarded(name = "AskingMemo") static class Named { static class Within {} }
        }
        """,
        code -> {
          assertThat(GuardNames.of(code.type("Memo"))).isEqualTo("GuardedMemo");
          assertThat(GuardNames.of(code.type("Memo.Clip.Cut"))).isEqualTo("GuardedMemo_Clip_Cut");
          assertThat(GuardNames.of(code.type("Memo.Left"))).isEqualTo("GuardedMemo_Left");
          assertThat(GuardNames.of(code.type("Memo.Blank"))).isEqualTo("GuardedMemo_Blank");
          assertThat(GuardNames.of(code.type("Memo.Named"))).isEqualTo("AskingMemo");
          assertThat(GuardNames.of(code.type("Memo.Named.Within")))
              .isEqualTo("GuardedMemo_Named_Within");
        });
  }
}
