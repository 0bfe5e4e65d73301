package dev.askfirst.runtime;

import static dev.askfirst.runtime.Fixture.RECORD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.runtime.spi.ConsentRequest;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people read, and in which language. */
class TextsTest {
  @TempDir private Path jars;
  private final Fixture fixture = new Fixture();

  private ConsentRequest.Item asked() {
    return fixture.prompt.last().request().items().get(0);
  }

  @Test
  void platformTextsSpeakChinese() {
    Authorizer authorizer =
        fixture.builder().locale(Locale.SIMPLIFIED_CHINESE).singleUser().build();
    authorizer.authorize(RECORD);

    assertThat(fixture.prompt.last().request().locale()).isEqualTo(Locale.SIMPLIFIED_CHINESE);
    assertThat(asked().title()).containsPattern("\\p{IsHan}");
    assertThat(asked().description()).containsPattern("\\p{IsHan}");
  }

  @Test
  void aSubjectsLocaleCountsBeforeTheBuilders() throws Exception {
    Authorizer authorizer = fixture.builder().locale(Locale.ENGLISH).subjects(() -> null).build();
    authorizer.callAs(
        Subject.of("li").speaking(Locale.CHINESE), () -> authorizer.authorize(RECORD));

    assertThat(asked().title()).containsPattern("\\p{IsHan}");
  }

  @Test
  void textsComeFromTheClosestLocale() {
    ClassLoader texts =
        Jars.holding(
            jars,
            "texts",
            "texts.properties",
            "scope.record.title=Base",
            "why=Because",
            "only=Plain");
    Jars.holding(
        jars, "texts", "texts_de.properties", "scope.record.title=Mikrofon", "why=Darum für dich");
    Jars.holding(jars, "texts", "texts_de_AT.properties", "scope.record.title=Mikro");

    assertThat(titleAndReason(texts, new Locale("de", "AT"))).isEqualTo("Mikro, Darum für dich");
    assertThat(titleAndReason(texts, Locale.GERMANY)).isEqualTo("Mikrofon, Darum für dich");
    assertThat(titleAndReason(texts, Locale.FRENCH)).isEqualTo("Base, Because");
  }

  private String titleAndReason(ClassLoader texts, Locale locale) {
    Authorizer authorizer = fixture.builder().scopesFrom(texts).locale(locale).singleUser().build();
    authorizer.authorize(Requirement.allOf(RECORD).because("{why}"));
    return asked().title() + ", " + asked().reasons().get(0);
  }

  @Test
  void aReasonWithoutATextStaysAsItIsWrittenAndEqualOnesAreToldOnce() {
    Authorizer authorizer = fixture.single();
    Requirement needed =
        Requirement.allOf(RECORD)
            .because("{memo.reason}")
            .and(Requirement.allOf(RECORD).because("To record {this}"))
            .and(Requirement.allOf(RECORD).because("{memo.reason}"));
    authorizer.authorize(needed);

    assertThat(asked().reasons()).containsExactly("{memo.reason}", "To record {this}");
  }

  @Test
  void textsOfTheApplicationCountFirst() {
    Authorizer authorizer =
        fixture
            .builder()
            .application("memo")
            .locale(Locale.ENGLISH)
            .texts(
                (key, application, locale) ->
                    key.equals("scope.record.title")
                        ? Optional.of(application + " in " + locale)
                        : Optional.empty())
            .singleUser()
            .build();
    authorizer.authorize(RECORD);

    assertThat(asked().title()).isEqualTo("memo in en");
    assertThat(asked().description()).isNotBlank();
  }

  @Test
  void A10_textsThatFailRefuseTheCall() {
    RuntimeException broken = new IllegalStateException("no manifest");
    Authorizer authorizer =
        fixture
            .builder()
            .texts(
                (key, application, locale) -> {
                  throw broken;
                })
            .singleUser()
            .build();

    ScopeDeniedException refused = Fixture.refusal(() -> authorizer.authorize(RECORD).await());
    assertThat(refused.denial()).isEqualTo(Denial.PROMPT_FAILED);
    assertThat(refused).hasCause(broken);
  }
}
