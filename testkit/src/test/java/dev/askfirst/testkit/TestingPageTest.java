package dev.askfirst.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The code of docs/testing.md is that of downstream/testkit, where it is compiled and run. */
final class TestingPageTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "main/java/com/example/memo/VoiceMemo",
        "test/java/com/example/memo/VoiceMemoTest"
      })
  void showsWhatIsRun(String source) throws IOException {
    String code = Files.readString(Path.of("../downstream/testkit/src", source + ".java"));
    String type = code.substring(Math.max(code.indexOf("\npublic class"), code.indexOf("\n@")));
    assertThat(Files.readString(Path.of("../docs/testing.md")))
        .contains("```java" + type + "```\n");
  }
}
