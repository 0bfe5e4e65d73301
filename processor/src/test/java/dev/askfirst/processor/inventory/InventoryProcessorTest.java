package dev.askfirst.processor.inventory;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.askfirst.DeclaresScope;
import dev.askfirst.RequiresScope;
import java.io.InputStream;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.charset.StandardCharsets;
import java.util.ServiceLoader;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;

final class InventoryProcessorTest {
  private static final String ROOM = "dev.askfirst.processor.inventory";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.askfirst.processor");

  @Test
  void compilersFindIt() {
    assertThat(ServiceLoader.load(Processor.class))
        .hasAtLeastOneElementOfType(InventoryProcessor.class);
  }

  @Test
  void gradleIsToldThatItAggregates() throws Exception {
    try (InputStream in =
        InventoryProcessor.class.getResourceAsStream(
            "/META-INF/gradle/incremental.annotation.processors")) {
      assertThat(in).isNotNull();
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines())
          .contains(InventoryProcessor.class.getName() + ",aggregating");
    }
  }

  @Test
  void itAsksOnlyForAnnotationsThatReachClassFiles() throws Exception {
    Set<String> names = new InventoryProcessor().getSupportedAnnotationTypes();
    assertThat(names)
        .contains(RequiresScope.class.getName(), DeclaresScope.List.class.getCanonicalName());
    for (String name : names) {
      Class<?> type = Class.forName(name.replace("DeclaresScope.List", "DeclaresScope$List"));
      assertThat(type.getAnnotation(Retention.class).value()).isNotEqualTo(RetentionPolicy.SOURCE);
    }
  }

  @Test
  void itsRoomAndTheOthersShareTheCatalogueAndNothingElse() {
    noClasses()
        .that()
        .resideInAPackage(ROOM)
        .should()
        .dependOnClassesThat(
            resideInAPackage("dev.askfirst.processor..")
                .and(resideOutsideOfPackage(ROOM))
                .and(resideOutsideOfPackage("..processor.diagnostic")))
        .check(CLASSES);
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOM)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOM)
        .check(CLASSES);
  }

  @Test
  void oneFileMeetsTheFiler() {
    noClasses()
        .that()
        .resideInAPackage(ROOM)
        .and()
        .doNotHaveSimpleName("ClassOutput")
        .should()
        .accessClassesThat()
        .areAssignableTo(Filer.class)
        .check(CLASSES);
  }
}
