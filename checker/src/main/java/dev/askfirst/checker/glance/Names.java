package dev.askfirst.checker.glance;

import dev.askfirst.RequiresScope;
import dev.askfirst.checker.code.Program;
import dev.askfirst.checker.guarded.Mentions;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Whether what a name stands for has to do with anything guarded: asked once of each. */
final class Names {
  private static final String OURS = RequiresScope.class.getPackageName() + ".";

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
    return switch (named.getKind()) {
      case LOCAL_VARIABLE, PARAMETER, PACKAGE, TYPE_PARAMETER -> false;
      case FIELD, ENUM_CONSTANT, METHOD, CONSTRUCTOR -> member(named);
      default -> named instanceof TypeElement type && headers.mention(type);
    };
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
    return annotations.computeIfAbsent(
        type,
        each ->
            each.getQualifiedName().toString().startsWith(OURS)
                || !program.rules().writtenOn(each).isEmpty());
  }
}
