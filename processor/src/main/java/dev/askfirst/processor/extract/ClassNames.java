package dev.askfirst.processor.extract;

import com.palantir.javapoet.ClassName;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ErrorType;

/**
 * Names classes so that the name means them in the guard: what the guard inherits, types and fields
 * (JLS 6.4.2), and what its package declares beside {@code java.lang}, hides others of the same
 * simple name.
 */
final class ClassNames {
  /** What a guard may use of {@code java.lang} in its own name. */
  private static final Set<String> OURS =
      Set.of("Deprecated", "Override", "String", "SuppressWarnings", "Void");

  /** What an asynchronous view may use besides. */
  private static final Set<String> BOXES =
      Set.of("Boolean", "Byte", "Character", "Double", "Float", "Integer", "Long", "Short");

  private final World world;
  private final TypeElement type;
  private final Map<String, ClassName> awaited;
  private final Set<String> hidden = new HashSet<>();

  /** Names for the guard of a type; awaited are the guards to come, by simple name. */
  ClassNames(
      World world, TypeElement type, List<TypeElement> interfaces, Map<String, ClassName> awaited) {
    this.world = world;
    this.type = type;
    this.awaited = awaited;
    interfaces.forEach(this::inherit);
    OURS.stream().filter(this::besideJavaLang).forEach(hidden::add);
  }

  /** Keeps names free for an asynchronous view: its own, and what it uses of {@code java.lang}. */
  void keepForView() {
    hidden.add("Async");
    BOXES.stream().filter(this::besideJavaLang).forEach(hidden::add);
  }

  /** The simple names that imports must not use. */
  Set<String> hidden() {
    return hidden;
  }

  ClassName name(TypeElement element) {
    ClassName name = ClassName.get(element);
    String simple = name.topLevelClassName().simpleName();
    boolean taken =
        hidden.contains(simple)
            || (name.packageName().equals("java.lang") && besideJavaLang(simple));
    // Without a package of its own it is written as it stands.
    return taken ? ClassName.get("", name.canonicalName()) : name;
  }

  ClassName awaited(ErrorType missing) {
    String name = simple(missing.toString());
    return awaited.getOrDefault(name, ClassName.get("", name));
  }

  static String simple(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private boolean besideJavaLang(String simple) {
    String around = world.elements().getPackageOf(type).getQualifiedName().toString();
    return world.find(around.isEmpty() ? simple : around + "." + simple, type) != null;
  }

  private void inherit(TypeElement parent) {
    for (Element member : parent.getEnclosedElements()) {
      if (World.type(member) || member.getKind().isField()) {
        hidden.add(member.getSimpleName().toString());
      }
    }
    parent.getInterfaces().forEach(each -> inherit(World.element(each)));
  }
}
