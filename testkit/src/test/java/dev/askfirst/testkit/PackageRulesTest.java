package dev.askfirst.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

final class PackageRulesTest {
  private static final String ROOT = "dev.askfirst.testkit";
  private final JavaClasses all =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  @Test
  void roomsDependInOneDirection() {
    slices().matching("dev.askfirst.(**)").should().beFreeOfCycles().check(all);
  }

  @Test
  void promptsAndAssertionsKnowNoTestFramework() {
    classes()
        .that()
        .resideInAPackage(ROOT)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            ROOT,
            "dev.askfirst.runtime",
            "dev.askfirst.runtime.spi",
            "org.assertj..",
            "org.jspecify..")
        .check(all);
  }

  @Test
  void theContractOfStoresStandsAlone() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".store")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ROOT, ROOT + ".junit")
        .check(all);
  }

  @Test
  void onlyWhatTheRuntimeOffersIsUsed() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.askfirst.runtime.internal..", "dev.askfirst.runtime.scope..")
        .check(all);
  }
}
