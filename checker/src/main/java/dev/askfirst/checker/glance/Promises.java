package dev.askfirst.checker.glance;

import dev.askfirst.checker.code.Program;
import dev.askfirst.checker.guarded.Mentions;
import java.util.IdentityHashMap;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Interfaces that promise results of guarded types: a class may keep it without a word of them. */
final class Promises {
  private final Program program;
  private final Mentions mentions;
  private final IdentityHashMap<TypeElement, Boolean> known = new IdentityHashMap<>();

  Promises(Program program, Mentions mentions) {
    this.program = program;
    this.mentions = mentions;
  }

  /** Whether a class may keep one by what it inherits from its superclass. */
  boolean inherited(TypeElement type) {
    return type.getSuperclass() instanceof DeclaredType superclass
        && !program.rules().ofThePlatform((TypeElement) superclass.asElement())
        && above(type);
  }

  private boolean above(TypeElement type) {
    for (TypeMirror each : type.getInterfaces()) {
      if (each instanceof DeclaredType declared && made((TypeElement) declared.asElement())) {
        return true;
      }
    }
    return false;
  }

  private boolean made(TypeElement type) {
    Boolean promised = known.get(type);
    if (promised == null) {
      // Broken code has types that are their own supertypes.
      known.put(type, false);
      promised =
          !program.rules().ofThePlatform(type)
              && (ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                      .anyMatch(each -> mentions.in(each.getReturnType()))
                  || above(type));
      known.put(type, promised);
    }
    return promised;
  }
}
