package dev.askfirst.jdbc;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class PackageRulesTest {
  private static final String ROOT = "dev.askfirst.jdbc";
  private final JavaClasses all =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  @Test
  void packagesDependInOneDirection() {
    slices().matching("dev.askfirst.(**)").should().beFreeOfCycles().check(all);
  }

  @Test
  void fileAndFeedDoNotKnowEachOther() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".internal.file..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + ".internal.feed..")
        .check(all);
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".internal.feed..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + ".internal.file..")
        .check(all);
  }

  @Test
  void onlyWhatUsersSeeOfTheRuntimeIsUsed() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.askfirst.runtime.internal..", "dev.askfirst.runtime.scope..")
        .check(all);
  }
}
