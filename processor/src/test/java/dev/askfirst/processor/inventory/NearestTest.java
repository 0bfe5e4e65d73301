package dev.askfirst.processor.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class NearestTest {
  private static final List<String> NAMES =
      List.of("scope.record", "scope.camera", "scope.address", "scope.album", "a.b");

  @Test
  void lettersSwappedMissingAddedOrWrongAreForgiven() {
    assertThat(nearest("scope.recrod")).hasValue("scope.record");
    assertThat(nearest("scope.adress")).hasValue("scope.address");
    assertThat(nearest("scope.albumm")).hasValue("scope.album");
    assertThat(nearest("scpoe.camara")).hasValue("scope.camera");
  }

  @Test
  void caseIsForgivenAndSoIsAForgottenPrefix() {
    assertThat(nearest("Scope.Record")).hasValue("scope.record");
    assertThat(nearest("record")).hasValue("scope.record");
  }

  @Test
  void whatHasLittleInCommonIsNotGuessed() {
    assertThat(nearest("memo.share")).isEmpty();
    assertThat(nearest("x.y")).isEmpty();
    assertThat(Nearest.to("scope.record", List.of())).isEmpty();
  }

  @Test
  void ofSeveralAsCloseTheFirstByNameIsTaken() {
    assertThat(Nearest.to("scope.c", List.of("scope.b", "scope.a"))).hasValue("scope.a");
  }

  private static Optional<String> nearest(String text) {
    return Nearest.to(text, NAMES);
  }
}
