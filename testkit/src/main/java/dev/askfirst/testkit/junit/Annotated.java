package dev.askfirst.testkit.junit;

import dev.askfirst.runtime.AuthorizerBuilder;
import dev.askfirst.runtime.Decision;
import dev.askfirst.runtime.Subject;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * What the annotations of a test say.
 *
 * @param nearestFirst the test method, its class, and the classes around that
 */
record Annotated(List<AnnotatedElement> nearestFirst) {
  static Annotated of(ExtensionContext test) {
    List<AnnotatedElement> elements = new ArrayList<>();
    elements.add(test.getRequiredTestMethod());
    for (Class<?> type = test.getRequiredTestClass();
        type != null;
        type = type.getEnclosingClass()) {
      elements.add(type);
    }
    return new Annotated(elements);
  }

  /** What was decided before the test, by scope. */
  Map<String, Decision> decisions() {
    Map<String, Decision> decisions = new TreeMap<>();
    for (AnnotatedElement element : nearestFirst) {
      Set<String> allowed = new TreeSet<>();
      Set<String> refused = new TreeSet<>();
      AnnotationSupport.findRepeatableAnnotations(element, ScopesAllowed.class)
          .forEach(given -> Collections.addAll(allowed, given.value()));
      AnnotationSupport.findRepeatableAnnotations(element, ScopesRefused.class)
          .forEach(given -> Collections.addAll(refused, given.value()));
      requireNoneInBoth(element, allowed, refused);
      allowed.forEach(scope -> decisions.putIfAbsent(scope, Decision.GRANTED));
      refused.forEach(scope -> decisions.putIfAbsent(scope, Decision.DENIED));
    }
    return decisions;
  }

  private static void requireNoneInBoth(
      AnnotatedElement element, Set<String> allowed, Set<String> refused) {
    Set<String> both = new HashSet<>(allowed);
    both.retainAll(refused);
    if (!both.isEmpty()) {
      throw new ExtensionConfigurationException(
          "A scope is allowed or refused, but "
              + String.join(", ", both)
              + " is in both @ScopesAllowed and @ScopesRefused of "
              + element
              + "; take it out of one");
    }
  }

  Subject subject() {
    return nearestFirst.stream()
        .flatMap(element -> AnnotationSupport.findAnnotation(element, AsSubject.class).stream())
        .findFirst()
        .map(Annotated::subject)
        .orElseGet(() -> Subject.of("user"));
  }

  private static Subject subject(AsSubject as) {
    Subject subject = Subject.of(as.value());
    if (!as.application().isEmpty()) {
      subject = subject.in(as.application());
    }
    return as.language().isEmpty()
        ? subject
        : subject.speaking(Locale.forLanguageTag(as.language()));
  }

  /** What the builder is told besides; from outside to inside. */
  List<Consumer<AuthorizerBuilder>> setups() {
    List<Consumer<AuthorizerBuilder>> setups = new ArrayList<>();
    for (int i = nearestFirst.size() - 1; i >= 0; i--) {
      AnnotationSupport.findAnnotation(nearestFirst.get(i), ConsentTest.class)
          .ifPresent(
              test -> {
                for (Class<? extends Consumer<AuthorizerBuilder>> setup : test.configuredBy()) {
                  setups.add(ReflectionSupport.newInstance(setup));
                }
              });
    }
    return setups;
  }
}
