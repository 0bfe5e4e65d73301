package dev.askfirst.testkit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.askfirst.runtime.spi.SettingStore;
import dev.askfirst.testkit.store.SettingStoreContract;
import java.lang.reflect.Constructor;
import java.util.List;
import org.assertj.core.api.Assertions;

/** The store that an authorizer has by default, which is no part of the runtime's API. */
final class MemoryStoreTest extends SettingStoreContract {
  private static final Class<?> STORE = type();

  private static Class<?> type() {
    List<JavaClass> stores =
        new ClassFileImporter()
            .importPackages("dev.askfirst.runtime.internal").stream()
                .filter(assignableTo(SettingStore.class))
                .filter(found -> !found.isInterface())
                .toList();
    Assertions.assertThat(stores).hasSize(1);
    return stores.get(0).reflect();
  }

  @Override
  protected SettingStore emptyStore() throws ReflectiveOperationException {
    return made();
  }

  static SettingStore made() throws ReflectiveOperationException {
    Constructor<?> constructor = STORE.getDeclaredConstructor();
    constructor.setAccessible(true);
    return (SettingStore) constructor.newInstance();
  }
}
