package dev.askfirst.processor;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import org.junit.jupiter.api.Test;

/** The processor's rooms, and who may enter which. */
final class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.askfirst.processor");

  @Test
  void theModelKnowsNothingButNames() {
    classes()
        .that()
        .resideInAPackage("..processor.model")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "..processor.model", "com.palantir.javapoet", "org.jspecify..", "java..")
        .andShould(
            ArchConditions.not(
                ArchConditions.dependOnClassesThat(
                    simpleNameEndingWith("Spec")
                        .and(DescribedPredicate.not(simpleName("AnnotationSpec"))))))
        .check(CLASSES);
  }

  @Test
  void theCatalogueKnowsOnlyOrigins() {
    classes()
        .that()
        .resideInAPackage("..processor.diagnostic")
        .should()
        .onlyDependOnClassesThat(
            resideInAPackage("..processor.diagnostic")
                .or(resideInAPackage("java.."))
                .or(resideInAPackage("org.jspecify.."))
                .or(resideInAPackage("javax.tools"))
                .or(simpleName("Origin")))
        .check(CLASSES);
  }

  @Test
  void rulesAreToldFactsOnly() {
    classes()
        .that()
        .resideInAPackage("..processor.validate")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "..processor.validate",
            "..processor.model",
            "..processor.diagnostic",
            "com.palantir.javapoet",
            "dev.askfirst.checker.rules",
            "javax.lang.model",
            "org.jspecify..",
            "java..")
        .check(CLASSES);
  }

  @Test
  void renderingIsToldFactsOnly() {
    classes()
        .that()
        .resideInAPackage("..processor.render")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "..processor.render",
            "..processor.model",
            "com.palantir.javapoet",
            "javax.lang.model.element",
            "org.jspecify..",
            "java..")
        .check(CLASSES);
  }

  @Test
  void extractionKnowsNeitherRulesNorRendering() {
    noClasses()
        .that()
        .resideInAPackage("..processor.extract")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "..processor.validate",
            "..processor.render",
            "..processor.diagnostic",
            "dev.askfirst.processor")
        .check(CLASSES);
  }

  @Test
  void onlyExtractionAsksTheCompiler() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "dev.askfirst.processor",
            "..processor.model",
            "..processor.validate",
            "..processor.render")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javax.lang.model.util", "javax.lang.model.type")
        .check(CLASSES);
  }

  @Test
  void oneWritesAndOnePrints() {
    noClasses()
        .that()
        .resideOutsideOfPackage("..inventory..")
        .and()
        .doNotHaveSimpleName("SourceWriter")
        .and()
        .doNotHaveSimpleName("GuardStep")
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(Filer.class)
        .check(CLASSES);
    noClasses()
        .that()
        .resideOutsideOfPackage("..inventory..")
        .and()
        .doNotHaveSimpleName("Printer")
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(Messager.class)
        .check(CLASSES);
  }

  @Test
  void onlyTheProcessorIsPublicHere() {
    classes()
        .that()
        .resideInAPackage("dev.askfirst.processor")
        .and()
        .doNotHaveSimpleName("GuardProcessor")
        .and()
        .doNotHaveSimpleName("package-info")
        .should()
        .notBePublic()
        .check(CLASSES);
  }
}
