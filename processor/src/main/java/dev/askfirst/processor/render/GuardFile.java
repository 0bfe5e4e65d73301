package dev.askfirst.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.askfirst.processor.model.GuardHeader;
import dev.askfirst.processor.model.GuardedType;
import dev.askfirst.processor.model.Origin;

/**
 * A guard, ready to be written.
 *
 * @param origin the type that it comes from, and from nothing else
 * @param name the guard's name
 * @param type the guarded type
 * @param content the guard
 * @param stamped whether {@code @Generated} can be named
 */
public record GuardFile(
    Origin origin, ClassName name, ClassName type, TypeSpec content, boolean stamped) {

  /** The guard of a type that keeps all rules. */
  public static GuardFile of(GuardedType type) {
    return new GuardFile(
        type.origin(),
        type.header().guard(),
        seenFromAnnotations(type.header()),
        new GuardClass(type).define(),
        type.header().stamped());
  }

  /** For javac a type parameter is in scope there, and would be taken for the class. */
  private static ClassName seenFromAnnotations(GuardHeader header) {
    String simple = header.type().topLevelClassName().simpleName();
    boolean hidden = header.typeVariables().stream().anyMatch(each -> each.name().equals(simple));
    return hidden ? ClassName.get("", header.type().canonicalName()) : header.type();
  }
}
