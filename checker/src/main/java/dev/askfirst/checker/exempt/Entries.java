package dev.askfirst.checker.exempt;

import dev.askfirst.RequiresScope;
import dev.askfirst.checker.code.Program;
import dev.askfirst.checker.code.Spelling;
import dev.askfirst.checker.report.Settings;
import dev.askfirst.checker.rules.Mirrors;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * The methods that a framework, the launcher or serialization calls on the raw object. Frameworks'
 * are known by their annotations, or those on the annotations, on the method, a parameter or what
 * it overrides.
 */
public final class Entries {
  private static final Set<String> LAUNCHED = Set.of("main", "premain", "agentmain");

  private final Program program;
  private final Serialization serialization;
  private final Set<String> given;
  private final Map<TypeElement, Boolean> marks = new HashMap<>();
  private @Nullable Set<String> known;

  public Entries(Program program, Settings settings) {
    this.program = program;
    this.serialization = new Serialization(program);
    this.given = settings.entries();
  }

  /** Who calls the method, in words; empty if nobody is known to. */
  public Optional<String> caller(ExecutableElement method, TypeElement type) {
    if (launched(method, type)) {
      return Optional.of("the launcher calls it");
    }
    if (serialization.calls(method, type)) {
      return Optional.of("serialization calls it");
    }
    return Stream.concat(Stream.of(method), program.rules().overriddenBy(method, type).stream())
        .flatMap(Entries::annotations)
        .map(Mirrors::type)
        .filter(this::marks)
        .findFirst()
        .map(each -> "whoever reads @" + each.getSimpleName() + " calls it");
  }

  private static Stream<AnnotationMirror> annotations(ExecutableElement method) {
    return Stream.concat(Stream.of(method), method.getParameters().stream())
        .flatMap(each -> each.getAnnotationMirrors().stream())
        .flatMap(Entries::unpacked);
  }

  /** An annotation and what it contains: repeated ones come in one that the compiler wrote. */
  private static Stream<AnnotationMirror> unpacked(AnnotationMirror annotation) {
    return Stream.concat(
        Stream.of(annotation),
        Mirrors.values(annotation, "value", AnnotationMirror.class).stream());
  }

  private static boolean launched(ExecutableElement method, TypeElement type) {
    return LAUNCHED.contains(method.getSimpleName().toString())
        && method.getReturnType().getKind() == TypeKind.VOID
        && !method.getModifiers().contains(Modifier.PRIVATE)
        && takesArguments(method)
        && (method.getModifiers().contains(Modifier.STATIC) || made(type));
  }

  private static boolean takesArguments(ExecutableElement method) {
    List<String> parameters =
        method.getParameters().stream().map(each -> Spelling.of(each.asType())).toList();
    return method.getSimpleName().contentEquals("main")
        ? parameters.isEmpty() || parameters.equals(List.of("java.lang.String[]"))
        : !parameters.isEmpty() && parameters.get(0).equals("java.lang.String");
  }

  /** Whether the launcher of a later JDK can make an object, to call {@code main} on it. */
  private static boolean made(TypeElement type) {
    return type.getKind().isClass()
        && !type.getModifiers().contains(Modifier.ABSTRACT)
        && ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .anyMatch(
                each ->
                    each.getParameters().isEmpty()
                        && !each.getModifiers().contains(Modifier.PRIVATE));
  }

  private boolean marks(TypeElement annotation) {
    Boolean marks = this.marks.get(annotation);
    if (marks == null) {
      marks = marks(annotation, new HashSet<>());
      this.marks.put(annotation, marks);
    }
    return marks;
  }

  private boolean marks(TypeElement annotation, Set<Element> seen) {
    String name = annotation.getQualifiedName().toString();
    if (given.contains(name)) {
      return true;
    }
    // What stands on nearly every guarded method is no reason to read the list.
    if (name.equals(RequiresScope.class.getName()) || program.rules().ofThePlatform(annotation)) {
      return false;
    }
    return known().contains(name)
        || (annotation.getKind() == ElementKind.ANNOTATION_TYPE
            && seen.add(annotation)
            && annotation.getAnnotationMirrors().stream()
                .map(Mirrors::type)
                .anyMatch(each -> marks(each, seen)));
  }

  private Set<String> known() {
    Set<String> names = known;
    if (names == null) {
      names = read();
      known = names;
    }
    return names;
  }

  private static Set<String> read() {
    try (InputStream in =
        Objects.requireNonNull(Entries.class.getResourceAsStream("entries.txt"))) {
      Set<String> names = new HashSet<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          names.add(line.strip());
        }
      }
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
