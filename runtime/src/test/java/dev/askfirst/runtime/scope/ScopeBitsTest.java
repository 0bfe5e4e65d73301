package dev.askfirst.runtime.scope;

import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.runtime.AuthorizeOption;
import dev.askfirst.runtime.Authorizer;
import dev.askfirst.runtime.Requirement;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
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

  /** On a table of its own, as there is one for all tests. */
  @Test
  void theTableIsBoundedAndWhatComesTooLateTakesNoLock() throws Exception {
    URL classes = ScopeBits.class.getProtectionDomain().getCodeSource().getLocation();
    try (URLClassLoader own = new URLClassLoader(new URL[] {classes}, null)) {
      Class<?> table = own.loadClass(ScopeBits.class.getName());
      Method bit = table.getMethod("bit", String.class);
      Set<Object> bits = new HashSet<>();
      for (int i = 0; i < 10_000; i++) {
        bits.add(bit.invoke(null, "scope" + i));
      }
      assertThat(bits).hasSize(Long.SIZE + 1).contains(0L);

      synchronized (table) {
        Object late = CompletableFuture.supplyAsync(() -> late(bit)).get(30, TimeUnit.SECONDS);
        assertThat(late).isEqualTo(0L);
      }
    }
  }

  private static Object late(Method bit) {
    try {
      return bit.invoke(null, "late");
    } catch (ReflectiveOperationException broken) {
      throw new LinkageError("bit", broken);
    }
  }
}
