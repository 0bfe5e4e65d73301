package dev.askfirst.runtime.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.runtime.AuthorizeOption;
import dev.askfirst.runtime.Authorizer;
import dev.askfirst.runtime.AuthorizerBuilder;
import dev.askfirst.runtime.Decision;
import dev.askfirst.runtime.Requirement;
import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.spi.ConsentAnswer;
import dev.askfirst.runtime.spi.ConsentReply;
import dev.askfirst.runtime.spi.SubjectResolver;
import java.lang.System.Logger;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AuditLogTest {
  private static final String RECORD = "scope.record";

  private final Lines lines = new Lines();

  /** Keeps what is logged. */
  private static final class Lines implements Logger {
    final List<String> logged = new ArrayList<>();
    final List<@Nullable Throwable> thrown = new ArrayList<>();
    Level least = Level.ALL;

    @Override
    public String getName() {
      return "lines";
    }

    @Override
    public boolean isLoggable(Level level) {
      return level.getSeverity() >= least.getSeverity();
    }

    @Override
    public void log(
        Level level,
        @Nullable ResourceBundle bundle,
        @Nullable String text,
        @Nullable Throwable error) {
      logged.add(level + " " + text);
      thrown.add(error);
    }

    @Override
    public void log(
        Level level,
        @Nullable ResourceBundle bundle,
        @Nullable String text,
        @Nullable Object... none) {
      log(level, bundle, text, (Throwable) null);
    }
  }

  private AuthorizerBuilder builder() {
    return Authorizer.builder()
        .listener(new AuditLog(lines))
        .executor(Runnable::run)
        .subjects(SubjectResolver.boundOnly());
  }

  private static void tried(Authorizer authorizer) {
    try {
      authorizer.authorize(Requirement.allOf(RECORD).because("Never logged")).await();
    } catch (RuntimeException refused) {
      assertThat(refused).isNotNull();
    }
  }

  @Test
  void aLineSaysWhoWhatAndWhyAndNoMore() {
    Authorizer authorizer =
        builder()
            .application("memo")
            .prompt(
                request ->
                    CompletableFuture.completedFuture(
                        ConsentReply.toAll(request, ConsentAnswer.refuse())))
            .build();
    authorizer.runAs(
        Subject.of("alice"),
        () -> {
          tried(authorizer);
          authorizer.record(RECORD, Decision.GRANTED, "paper form 17");
          authorizer.revoke(RECORD);
        });

    assertThat(lines.logged)
        .containsExactly(
            "INFO consent outcome=DENIED scopes=\"scope.record\" user=\"alice\""
                + " application=\"memo\"",
            "INFO consent outcome=REFUSED denial=REFUSED scopes=\"scope.record\" user=\"alice\""
                + " application=\"memo\"",
            "INFO consent outcome=GRANTED scopes=\"scope.record\" user=\"alice\""
                + " application=\"memo\"",
            "INFO consent outcome=REVOKED scopes=\"scope.record\" user=\"alice\""
                + " application=\"memo\"");
  }

  @Test
  void aFaultIsAWarningAndNamesNobodyWhereThereIsNobody() {
    tried(builder().build());

    assertThat(lines.logged)
        .containsExactly(
            "WARNING consent outcome=REFUSED denial=NO_SUBJECT scopes=\"scope.record\"");
  }

  @Test
  void noNameForgesALine() {
    Authorizer authorizer = builder().build();
    authorizer.runAs(
        Subject.of("eve\" denial=NONE\r\nINFO consent \u202euser=\u2028\\\ud800"),
        () -> tried(authorizer));

    assertThat(lines.logged)
        .containsExactly(
            "WARNING consent outcome=REFUSED denial=NO_PROMPT scopes=\"scope.record\""
                + " user=\"eve\\\" denial=NONE\\u000d\\u000aINFO consent"
                + " \\u202euser=\\u2028\\\\\\ud800\"");
  }

  @Test
  void neitherDoesWhatPassesForAScope() {
    Authorizer authorizer = builder().build();
    authorizer.runAs(
        Subject.of("alice"), () -> authorizer.authorize(AuthorizeOption.scope("a\nINFO b")));

    assertThat(lines.logged)
        .containsExactly(
            "WARNING consent outcome=REFUSED denial=UNDECLARED scopes=\"a\\u000aINFO b\"");
  }

  @Test
  void aLongNameIsCut() {
    Authorizer authorizer = builder().build();
    authorizer.runAs(Subject.of("é".repeat(10_000)), () -> tried(authorizer));

    assertThat(lines.logged.get(0)).endsWith(" user=\"" + "é".repeat(200) + "...\"");
  }

  @Test
  void whatACallbackThrowsGoesAlong() {
    RuntimeException broken = new IllegalStateException("callback");
    Authorizer authorizer = builder().build();
    authorizer.runAs(
        Subject.of("alice"),
        () ->
            authorizer
                .authorize(
                    AuthorizeOption.scope(RECORD)
                        .fail(
                            result -> {
                              throw broken;
                            }))
                .handle((ok, refused) -> refused)
                .toCompletableFuture()
                .join());

    assertThat(lines.logged)
        .containsExactly(
            "WARNING consent outcome=REFUSED denial=NO_PROMPT scopes=\"scope.record\""
                + " user=\"alice\"",
            "WARNING consent outcome=CALLBACK_FAILED scopes=\"scope.record\" user=\"alice\"");
    assertThat(lines.thrown).containsExactly(null, broken);
  }

  @Test
  void whatIsNotLoggableIsNotLogged() {
    lines.least = Logger.Level.ERROR;
    tried(builder().build());

    assertThat(lines.logged).isEmpty();
  }
}
