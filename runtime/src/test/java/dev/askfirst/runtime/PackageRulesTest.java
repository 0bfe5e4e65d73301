package dev.askfirst.runtime;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PackageRulesTest {
  private static final String ROOT = "dev.askfirst.runtime";
  private final JavaClasses all =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  @Test
  void packagesDependInOneDirectionButForTheWaysIn() {
    slices()
        .matching("dev.askfirst.(**)")
        .should()
        .beFreeOfCycles()
        .ignoreDependency(type(AuthorizerBuilder.class), alwaysTrue())
        // The way in speaks of what plugs know: of questions and of answers.
        .ignoreDependency(type(Authorizer.class), resideInAPackage(ROOT + ".spi"))
        .check(all);
  }

  /** Each of the engine's rooms uses only those before it. */
  private static final List<String> ROOMS =
      List.of(
          "work",
          "catalogue",
          "decisions",
          "outcome",
          "audit",
          "subjects",
          "ledger",
          "asking",
          "settings");

  @Test
  void everyRoomOfTheEngineHasItsPlaceInTheOrder() {
    assertThat(
            all.stream()
                .map(type -> type.getPackageName())
                .filter(name -> name.startsWith(ROOT + ".internal."))
                .distinct())
        .containsExactlyInAnyOrderElementsOf(
            ROOMS.stream().map(room -> ROOT + ".internal." + room).toList());
  }

  @Test
  void theRoomsOfTheEngineDependInOneDirection() {
    for (int room = 0; room < ROOMS.size(); room++) {
      Set<String> above = new HashSet<>(Set.of(ROOT + ".internal"));
      ROOMS.subList(room + 1, ROOMS.size()).forEach(name -> above.add(ROOT + ".internal." + name));
      noClasses()
          .that()
          .resideInAPackage(ROOT + ".internal." + ROOMS.get(room))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(above.toArray(String[]::new))
          .check(all);
    }
  }

  @Test
  void theVocabularyAndThePlugsKnowNothingOfHowItIsDone() {
    noClasses()
        .that()
        .resideInAnyPackage(ROOT, ROOT + ".spi", ROOT + ".scope")
        .and()
        .doNotHaveFullyQualifiedName(AuthorizerBuilder.class.getName())
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ROOT + ".internal..", ROOT + ".terminal..", ROOT + ".flow..")
        .check(all);
  }

  @Test
  void terminalAuditAndPublishersAreWrittenAsAnyoneCould() {
    noClasses()
        .that()
        .resideInAnyPackage(ROOT + ".terminal..", ROOT + ".audit..", ROOT + ".flow..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ROOT + ".internal..", ROOT + ".scope..")
        .check(all);
  }

  @Test
  void howPromptsSpeakIsForEveryPrompt() {
    classes()
        .that()
        .resideInAPackage(ROOT + ".text")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", ROOT + ".text", "org.jspecify.annotations..")
        .check(all);
  }

  @Test
  void nothingButTheJdkAndTheAnnotationsIsNeeded() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "dev.askfirst..", "org.jspecify.annotations..")
        .check(all);
  }

  @Test
  void whatIsExportedShowsNothingThatIsNot() {
    methods()
        .that()
        .arePublic()
        .and()
        .areDeclaredInClassesThat(are(resideInAPackage(ROOT).or(resideInAPackage(ROOT + ".spi"))))
        .and()
        .areDeclaredInClassesThat()
        .arePublic()
        .should()
        .notHaveRawReturnType(resideInAPackage(ROOT + ".internal.."))
        .andShould()
        .notHaveRawReturnType(resideInAPackage(ROOT + ".scope.."))
        .check(all);
  }

  @Test
  void theEngineKeepsToItself() {
    classes()
        .that()
        .resideInAPackage(ROOT + ".internal")
        .and()
        .areTopLevelClasses()
        .and()
        .haveSimpleNameNotContaining("Config")
        .and()
        .doNotHaveSimpleName("Scheduler")
        .and()
        .doNotHaveSimpleName("package-info")
        .should()
        .bePackagePrivate()
        .check(all);
  }

  @Test
  void nobodyWaitsInsideAMonitor() {
    methods()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage(ROOT + ".internal..")
        .should()
        .notHaveModifier(JavaModifier.SYNCHRONIZED)
        .check(all);
  }

  /** Before JDK 24 a virtual thread that waits inside a monitor keeps its carrier. */
  @Test
  void theEngineHasNoSynchronizedBlockEither() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/dev/askfirst/runtime/internal"))) {
      List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
      assertThat(sources).hasSizeGreaterThan(50);
      assertThat(sources)
          .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContain("synchronized"));
    }
  }
}
