package dev.askfirst.runtime;

import static dev.askfirst.runtime.Fixture.declared;
import static dev.askfirst.runtime.Fixture.denial;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.askfirst.Asks;
import dev.askfirst.runtime.spi.ConsentRequest;
import dev.askfirst.runtime.spi.SettingRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {
  @TempDir private Path jars;
  private final Fixture fixture = new Fixture();

  private ClassLoader inventory(String jar, String... lines) {
    return Jars.holding(jars, jar, "scopes", lines);
  }

  private Authorizer with(ClassLoader... loaders) {
    AuthorizerBuilder builder = fixture.builder().singleUser();
    for (ClassLoader loader : loaders) {
      builder.scopesFrom(loader);
    }
    return builder.build();
  }

  private ConsentRequest.Item asked() {
    return fixture.prompt.last().request().items().get(0);
  }

  @Test
  void A8_anInventoryDeclaresScopes() {
    Authorizer authorizer =
        with(
            inventory(
                "app",
                "# the scopes of the application",
                "",
                "scope\tmemo.share\tDIALOG\t1\tSharing\tShare memos\\twith \\\\ others\\n:-)"));
    authorizer.authorize("memo.share");

    assertThat(asked().title()).isEqualTo("Sharing");
    assertThat(asked().description()).isEqualTo("Share memos\twith \\ others\n:-)");
  }

  @Test
  void A8_aGuardThatUsesAScopeDeclaresIt() {
    Authorizer authorizer =
        with(inventory("app", "use\tall\tmemo.a,memo.b\tcom.example.GuardedMemo\trecord()\t"));
    authorizer.authorize("memo.b");

    assertThat(asked().title()).isEqualTo("memo.b");
  }

  @Test
  void O1_theSettingsTellWhereAScopeIsUsedAndWhy() {
    Authorizer authorizer =
        with(
            inventory(
                "app",
                "bypass\tcom.example.App.main\ttest tool",
                "scope\tmemo.sync\tSETTINGS_ONLY\t1\tSync\tKeep memos in sync",
                "use\tall\tmemo.sync\tcom.example.GuardedMemo\tpush(Path)\tKeep a copy",
                "use\tany\tmemo.sync,memo.b\tcom.example.GuardedMemo\tpull()\tKeep a copy"));
    authorizer.openSetting();

    assertThat(fixture.prompt.lastOpened().request().items())
        .containsExactly(
            new SettingRequest.Item(
                "memo.sync",
                "Sync",
                "Keep memos in sync",
                List.of("Keep a copy"),
                List.of("com.example.GuardedMemo.push(Path)", "com.example.GuardedMemo.pull()"),
                Optional.empty()));
  }

  @Test
  void O1_aPlatformScopeOfTheSettingsIsListedWhereItIsUsed() {
    with(inventory(
            "app", "use\tall\tscope.userLocationBackground\tcom.example.GuardedMap\ttrack()\t"))
        .openSetting();

    assertThat(fixture.prompt.lastOpened().scopes())
        .containsExactly("scope.userLocationBackground");
  }

  @ParameterizedTest
  @CsvSource({
    "DIALOG, ALWAYS_GRANTED, DIALOG",
    "ALWAYS_GRANTED, SETTINGS_ONLY, SETTINGS_ONLY",
    "WITHDRAWN, SETTINGS_ONLY, WITHDRAWN",
    "SETTINGS_ONLY, DIALOG, SETTINGS_ONLY"
  })
  void A19_ofSeveralInventoriesTheStrictestCounts(Asks one, Asks other, Asks strictest) {
    Authorizer authorizer =
        with(
            inventory("one", "scope\tmemo.share\t" + one + "\t1\tSharing\t"),
            inventory("two", "scope\tmemo.share\t" + other + "\t1\tSharing\t"));

    assertThat(asks(authorizer, "memo.share")).isEqualTo(strictest);
  }

  private Asks asks(Authorizer authorizer, String scope) {
    if (authorizer.getSetting().authSetting().containsKey(scope)) {
      return Asks.ALWAYS_GRANTED;
    }
    Authorization authorization = authorizer.authorize(scope);
    if (!authorization.toCompletableFuture().isDone()) {
      return Asks.DIALOG;
    }
    return denial(authorization::await) == Denial.SETTINGS_ONLY
        ? Asks.SETTINGS_ONLY
        : Asks.WITHDRAWN;
  }

  @Test
  void A19_theBuilderCountsBeforeInventoriesAndTheseBeforePlatforms() {
    ClassLoader inventory =
        inventory(
            "app",
            "scope\tscope.userInfo\tSETTINGS_ONLY\t1\tProfile\t",
            "scope\tmemo.share\tWITHDRAWN\t1\tSharing\t");
    Authorizer authorizer =
        fixture
            .builder()
            .scopesFrom(inventory)
            .declare(declared("memo.share", Asks.DIALOG, 1))
            .singleUser()
            .build();

    assertThat(asks(authorizer, "scope.userInfo")).isEqualTo(Asks.SETTINGS_ONLY);
    assertThat(asks(authorizer, "memo.share")).isEqualTo(Asks.DIALOG);
  }

  @Test
  void A19_whatALibraryRepeatsOfAPlatformIsStillThePlatforms() throws IOException {
    String[] userInfo =
        platformLines()
            .filter(line -> line.startsWith("scope\tscope.userInfo\t"))
            .toArray(String[]::new);
    assertThat(userInfo).as("the platforms differ").hasSize(2);
    ClassLoader library = inventory("library", userInfo);
    ClassLoader app = inventory("app", "scope\tscope.userInfo\tDIALOG\t1\tYour profile\t");

    assertThat(asks(with(library), "scope.userInfo")).isEqualTo(Asks.WITHDRAWN);
    assertThat(asks(with(library, app), "scope.userInfo")).isEqualTo(Asks.DIALOG);
    assertThat(asked().title()).isEqualTo("Your profile");
    String oneOfThem = userInfo[0].contains("DIALOG") ? userInfo[0] : userInfo[1];
    assertThat(asks(with(library, inventory("own", oneOfThem)), "scope.userInfo"))
        .isEqualTo(Asks.DIALOG);
  }

  private static Stream<String> platformLines() throws IOException {
    try (InputStream in = Asks.class.getResourceAsStream("/META-INF/askfirst/platform-scopes")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).lines();
    }
  }

  @Test
  void A20_ofEquallyStrictDeclarationsTheNewestVersionCounts() {
    FailingStore store = new FailingStore();
    Authorizer authorizer =
        fixture
            .builder()
            .store(store)
            .scopesFrom(inventory("one", "scope\tmemo.share\tDIALOG\t3\tSharing\t"))
            .scopesFrom(inventory("two", "scope\tmemo.share\tDIALOG\t2\tSharing\t"))
            .singleUser()
            .build();
    authorizer.record("memo.share", Decision.GRANTED, "form 1");

    assertThat(store.log.get(0).scopeVersion()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "scoop\tmemo.share\tDIALOG\t1\tSharing\t",
        "scope\tmemo.share\tDIALOG\t1\tSharing",
        "scope\tmemo share\tDIALOG\t1\tSharing\t",
        "scope\tmemo.share\tPERHAPS\t1\tSharing\t",
        "scope\tmemo.share\tDIALOG\tone\tSharing\t",
        "scope\tmemo.share\tDIALOG\t0\tSharing\t",
        "scope\tmemo.share\tDIALOG\t1\tShar\\ing\t",
        "use\tsome\tmemo.share\tcom.example.G\tm()\t",
        "use\tall\tmemo.share,\tcom.example.G\tm()\t",
        "bypass\tcom.example.App"
      })
  void aMalformedLineIsAnErrorWithFileAndLine(String line) {
    ClassLoader loader = inventory("broken", "# first", "scope\tmemo.a\tDIALOG\t1\tA\t", line);

    assertThatThrownBy(() -> with(loader))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("broken/META-INF/askfirst/scopes line 3")
        .hasMessageContaining(line);
  }

  @Test
  void theContextLoaderIsReadWithoutBeingNamed() {
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    Thread.currentThread()
        .setContextClassLoader(inventory("app", "scope\tmemo.share\tDIALOG\t1\tSharing\t"));
    Authorizer authorizer;
    try {
      authorizer = fixture.single();
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }

    assertThat(authorizer.authorize("memo.share").toCompletableFuture()).isNotDone();
  }
}
