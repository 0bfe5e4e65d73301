package dev.askfirst.checker.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.checker.cases.Demands;
import dev.askfirst.checker.cases.Host;
import dev.askfirst.checker.cases.ModelLookup;
import dev.askfirst.checker.cases.RequirementCase;
import dev.askfirst.checker.cases.RequirementCase.Expectation;
import dev.askfirst.checker.cases.RequirementCases;
import dev.askfirst.checker.cases.Workbench;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case of the table in every host, from source and from class files. */
final class RequirementRulesTest {
  @TempDir Path folder;

  static Stream<Arguments> inSource() {
    return inHosts(example -> !example.hopeless());
  }

  static Stream<Arguments> inClassFiles() {
    return inHosts(RequirementCase::sound);
  }

  static Stream<Arguments> hopeless() {
    return inHosts(RequirementCase::hopeless).filter(each -> each.get()[1] != Host.JAVAC_PROCESSOR);
  }

  @ParameterizedTest
  @MethodSource("inSource")
  void demandsAsInTheTable(RequirementCase example, Host host) {
    Map<String, String> found = new LinkedHashMap<>();

    List<String> errors =
        new Workbench(host, folder)
            .read(
                example.files(),
                (elements, types) -> found.putAll(demands(example, elements, types)));

    assertThat(found).isEqualTo(expected(example, found));
    if (example.sound()) {
      assertThat(errors).isEmpty();
    } else if (host == Host.JAVAC_PLUGIN) {
      assertThat(errors).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("inClassFiles")
  void demandsAsInTheTableAcrossClassFiles(RequirementCase example, Host host) {
    Workbench workbench = new Workbench(host, folder);
    Path classes = workbench.compiled(example.files());
    Map<String, String> found = new LinkedHashMap<>();

    List<String> errors =
        workbench.readClasses(
            List.of(classes, Workbench.annotations()),
            (elements, types) -> found.putAll(demands(example, elements, types)));

    assertThat(found).isEqualTo(expected(example, found));
    assertThat(errors).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("hopeless")
  void answersWhateverIsAsked(RequirementCase example, Host host) {
    AtomicInteger answers = new AtomicInteger();

    new Workbench(host, folder)
        .read(example.files(), (elements, types) -> answers.set(askAll(example, elements, types)));

    assertThat(answers).hasPositiveValue();
  }

  /** What the example names, and all other methods of its types on themselves. */
  private static Map<String, String> demands(
      RequirementCase example, Elements elements, Types types) {
    RequirementRules rules = new RequirementRules(elements, types);
    ModelLookup lookup = new ModelLookup(elements);
    Map<String, String> demands = new LinkedHashMap<>();
    for (Expectation each : example.expectations()) {
      ExecutableElement method = lookup.method(lookup.type(each.declaring()), each.signature());
      demands.put(
          each.call(), Demands.written(rules.demandsOn(method, lookup.type(each.receiver()))));
    }
    for (TypeElement type : lookup.types(example)) {
      for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
        String call = ModelLookup.name(type) + "." + ModelLookup.signature(method);
        demands.putIfAbsent(call, Demands.written(rules.demandsOn(method, type)));
      }
    }
    return demands;
  }

  private static Map<String, String> expected(RequirementCase example, Map<String, String> found) {
    Map<String, String> expected = new LinkedHashMap<>();
    example.expectations().forEach(each -> expected.put(each.call(), each.demands()));
    found.keySet().forEach(call -> expected.putIfAbsent(call, "nothing"));
    return expected;
  }

  /** Asks everything of every method on every type; returns the number of answers. */
  private static int askAll(RequirementCase example, Elements elements, Types types) {
    RequirementRules rules = new RequirementRules(elements, types);
    List<TypeElement> all = new ModelLookup(elements).types(example);
    int answers = 0;
    for (TypeElement declaring : all) {
      assertThat(rules.writtenOn(declaring)).isNotNull();
      for (ExecutableElement method : ElementFilter.methodsIn(declaring.getEnclosedElements())) {
        for (TypeElement receiver : all) {
          assertThat(rules.demandsOn(method, receiver)).containsAll(rules.declaredBy(method));
          assertThat(rules.overriddenBy(method, receiver)).doesNotContain(method);
          answers++;
        }
      }
    }
    return answers;
  }

  private static Stream<Arguments> inHosts(Predicate<RequirementCase> condition) {
    return RequirementCases.all().stream()
        .filter(condition)
        .flatMap(each -> Stream.of(Host.values()).map(host -> Arguments.of(each, host)));
  }
}
