package dev.askfirst.checker.glance;

import dev.askfirst.checker.code.Program;
import dev.askfirst.checker.guarded.Mentions;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Whether what a name stands for has to do with anything guarded: asked once of each. */
final class Names {
  private static final String OURS = "dev.askfirst.";

  private final Program program;
  private final Headers headers;
  private final Mentions mentions;
  private final Map<TypeElement, Boolean> annotations = new HashMap<>();
  private final IdentityHashMap<Element, Boolean> members =
      new IdentityHashMap<>(Mentions.EXPECTED);

  Names(Program program, Headers headers, Mentions mentions) {
    this.program = program;
    this.headers = headers;
    this.mentions = mentions;
  }

  /**
   * A class by itself and its supertypes; a method or a field by how it is declared, and by the
   * type that it is of. Local variables are told by their declarations, which are in the same
   * class.
   */
  boolean mention(Element named) {
    // A switch would have a class of its own, to be loaded by each compiler.
    ElementKind kind = named.getKind();
    if (kind == ElementKind.LOCAL_VARIABLE || kind == ElementKind.PARAMETER) {
      return false;
    }
    if (kind == ElementKind.METHOD || kind == ElementKind.CONSTRUCTOR || kind.isField()) {
      return member(named);
    }
    return (kind.isClass() || kind.isInterface()) && headers.mention((TypeElement) named);
  }

  private boolean member(Element named) {
    Boolean known = members.get(named);
    if (known == null) {
      known =
          named.getEnclosingElement() instanceof TypeElement type
              && !program.rules().ofThePlatform(type)
              && (headers.mention(type) || mentions.in(named.asType()));
      members.put(named, known);
    }
    return known;
  }

  /** An annotation that is ours, or stands for one of ours. */
  boolean annotation(TypeElement type) {
    Boolean known = annotations.get(type);
    if (known == null) {
      known =
          type.getQualifiedName().toString().startsWith(OURS)
              || !program.rules().writtenOn(type).isEmpty();
      annotations.put(type, known);
    }
    return known;
  }
}
