package dev.askfirst.runtime.scope;

import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.runtime.AuthorizeOption;
import dev.askfirst.runtime.Authorizer;
import dev.askfirst.runtime.Requirement;
import org.junit.jupiter.api.Test;

class ScopeBitsTest {
  @Test
  void namesThatComeAsDataNeverGrowTheTable() {
    Authorizer authorizer = Authorizer.builder().singleUser().build();
    Requirement.allOf("scope.record");
    int known = ScopeBits.known();

    for (int i = 0; i < 10_000; i++) {
      String name = "from.a.request-" + i;
      authorizer.authorize(name);
      authorizer.authorize(AuthorizeOption.scope(name));
      authorizer.revoke(name);
      assertThat(authorizer.getSetting().decision(name)).isEmpty();
    }

    assertThat(ScopeBits.known()).isEqualTo(known);
  }

  @Test
  void aRequirementGivesABitToEachOfItsScopesOnce() {
    Requirement.allOf("scope.record");
    long bit = ScopeBits.bit("scope.record");
    int known = ScopeBits.known();

    assertThat(Long.bitCount(bit)).isLessThanOrEqualTo(1);
    assertThat(ScopeBits.bit("scope.record")).isEqualTo(bit);
    assertThat(ScopeBits.known()).isEqualTo(known).isLessThanOrEqualTo(Long.SIZE);
  }
}
