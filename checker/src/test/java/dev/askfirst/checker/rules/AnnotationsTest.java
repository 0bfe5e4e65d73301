package dev.askfirst.checker.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.NoScopeRequired;
import dev.askfirst.RequiresScope;
import org.junit.jupiter.api.Test;

final class AnnotationsTest {
  @Test
  void oursAreKnownByTheirNames() {
    assertThat(Annotations.REQUIRES_SCOPE).isEqualTo(RequiresScope.class.getName());
    assertThat(Annotations.NO_SCOPE_REQUIRED).isEqualTo(NoScopeRequired.class.getName());
  }
}
