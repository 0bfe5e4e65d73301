package dev.askfirst.checker;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The checker's rooms, and who may enter which. */
final class PackageRulesTest {
  private static final String ROOT = BypassPlugin.class.getPackageName();
  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  /** Each with the rooms that it may use: none leads back to itself. */
  private static final Map<String, List<String>> ROOMS =
      Map.of(
          "rules", List.of(),
          "code", List.of("rules"),
          "guarded", List.of("rules", "code"),
          "glance", List.of("rules", "code", "guarded"),
          "report", List.of("rules"),
          "exempt", List.of("rules", "code", "report"),
          "finding", List.of("rules", "code", "guarded", "exempt", "report"),
          "call", List.of("rules", "code", "guarded", "finding"),
          "escape", List.of("rules", "code", "guarded", "finding"),
          "declare", List.of("rules", "code", "exempt", "report"));

  @Test
  void everyRoomIsListed() {
    assertThat(ALL.stream().map(JavaClass::getPackageName).collect(toSet()))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(Stream.of(ROOT), ROOMS.keySet().stream().map(PackageRulesTest::fullName))
                .toList());
  }

  static Set<String> rooms() {
    return ROOMS.keySet();
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void aRoomUsesOnlyThoseThatItMay(String room) {
    Stream<String> rooms =
        Stream.concat(Stream.of(room), ROOMS.getOrDefault(room, List.of()).stream())
            .map(PackageRulesTest::fullName);
    Stream<String> outside =
        Stream.of("java..", "javax.lang.model..", "dev.askfirst", "org.jspecify.annotations");
    classes()
        .that()
        .resideInAPackage(fullName(room))
        .and()
        .doNotHaveSimpleName("package-info")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            Stream.of(rooms, outside, room.equals("rules") ? Stream.<String>of() : compiler())
                .flatMap(each -> each)
                .toArray(String[]::new))
        .check(ALL);
  }

  private static String fullName(String room) {
    return ROOT + "." + room;
  }

  private static Stream<String> compiler() {
    return Stream.of("com.sun.source..", "javax.tools");
  }

  @Test
  void othersSeeTheRulesOnly() throws URISyntaxException {
    Path home =
        Path.of(BypassPlugin.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    assertThat(
            ModuleFinder.of(home).find(ROOT).orElseThrow().descriptor().exports().stream()
                .filter(each -> !each.isQualified())
                .map(Exports::source))
        .containsExactly(fullName("rules"));
  }
}
