package dev.askfirst.runtime.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.runtime.AnswerResult;
import dev.askfirst.runtime.Authorizer;
import dev.askfirst.runtime.Decision;
import dev.askfirst.runtime.Denial;
import dev.askfirst.runtime.Requirement;
import dev.askfirst.runtime.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page says what is so: its code is the code beside this test, and that runs. */
@Timeout(60)
class PageTest {
  private static final Subject ALICE = Subject.of("alice");
  private static final Requirement RECORD =
      Requirement.allOf("scope.record").because("Record your voice memo");

  private static String page() throws IOException {
    return Files.readString(Path.of("../docs/runtime.md"));
  }

  @Test
  void everyPieceOfCodeOnThePageIsCompiled() throws IOException {
    List<String> sources = new ArrayList<>();
    try (var files = Files.list(Path.of("src/test/java/dev/askfirst/runtime/page"))) {
      for (Path file : files.toList()) {
        sources.add(flat(Files.readString(file)));
      }
    }
    List<String> blocks =
        Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
            .matcher(page())
            .results()
            .map(MatchResult::group)
            .map(block -> flat(block.substring("```java\n".length(), block.length() - 3)))
            .toList();

    assertThat(blocks).hasSizeGreaterThan(5);
    assertThat(blocks)
        .allSatisfy(block -> assertThat(sources).anyMatch(source -> source.contains(block)));
  }

  /** Without indentation, which differs. */
  private static String flat(String code) {
    return code.replaceAll("(?m)^\\s+", "").strip();
  }

  @ParameterizedTest
  @EnumSource
  void everyReasonHasARowThatSaysWhetherItIsAFault(Denial denial) throws IOException {
    assertThat(page())
        .containsPattern(
            "(?m)^\\| `"
                + denial
                + "` \\| "
                + (denial.isFault() ? "yes" : "no")
                + " \\| [^|]{20,}");
  }

  @ParameterizedTest
  @EnumSource
  void everyResultOfAnAnswerHasARow(AnswerResult result) throws IOException {
    assertThat(page()).containsPattern("(?m)^\\| `" + result + "` \\| [^|]{20,}");
  }

  @Test
  void theChatAsksAndTakesTheAnswer() throws Exception {
    LinkedBlockingQueue<String> sent = new LinkedBlockingQueue<>();
    ChatPrompt chat = new ChatPrompt((to, text) -> sent.add(to + ": " + text));
    try (Authorizer authorizer = Snippets.forMany(chat)) {
      CompletableFuture<?> call =
          authorizer.callAs(ALICE, () -> authorizer.authorize(RECORD)).toCompletableFuture();

      assertThat(sent.poll(30, TimeUnit.SECONDS))
          .isEqualTo(
              "alice: May I use\n- Microphone: Record your voice memo\nAnswer yes, once or no.");
      assertThat(chat.take(Subject.of("bob"), "yes")).isFalse();
      assertThat(chat.take(ALICE, "yes")).isTrue();
      assertThat(chat.take(ALICE, "no")).isFalse();
      call.get(30, TimeUnit.SECONDS);
      assertThat(Snippets.bound(authorizer, RECORD)).isEqualTo("allowed");
    }
  }

  @Test
  void theWebApplicationAsksInAnotherRequest() throws Exception {
    try (Authorizer authorizer = Snippets.forMany(ConsentPage.LATER)) {
      ConsentPage web = new ConsentPage(authorizer);
      String refused = authorizer.callAs(ALICE, () -> web.handle(() -> record(authorizer)));
      assertThat(refused).startsWith("303 See /consent/");
      String id = refused.substring("303 See /consent/".length());

      assertThat(authorizer.callAs(Subject.of("bob"), () -> web.show(id))).startsWith("404");
      assertThat(authorizer.callAs(ALICE, () -> web.show(id)))
          .isEqualTo("200 [Microphone: [Record your voice memo]]");
      Map<String, String> chosen = Map.of("scope.record", "allow");
      assertThat(authorizer.callAs(ALICE, () -> web.take(id, chosen))).startsWith("303 Back");
      assertThat(authorizer.callAs(ALICE, () -> web.take(id, chosen))).isEqualTo("409 UNKNOWN");
      assertThat(authorizer.callAs(ALICE, () -> web.handle(() -> record(authorizer))))
          .isEqualTo("200 recorded");
    }
  }

  private static String record(Authorizer authorizer) {
    authorizer.authorize(RECORD).await();
    return "200 recorded";
  }

  @Test
  void theRestRuns() throws Exception {
    try (Authorizer one = Snippets.forOneUser();
        Authorizer many = Snippets.forMany(ConsentPage.LATER)) {
      one.record("scope.record", Decision.GRANTED, "form");
      assertThat(one.getSetting().allows(RECORD)).isTrue();
      assertThat(Snippets.bound(many, RECORD)).isEqualTo("not allowed");
      many.runAs(ALICE, () -> many.record("scope.record", Decision.GRANTED, "form"));
      assertThat(
              many.callAs(
                      ALICE, () -> Snippets.hops(many, task -> new Thread(task).start(), RECORD))
                  .get(30, TimeUnit.SECONDS))
          .isTrue();
    }
  }
}
