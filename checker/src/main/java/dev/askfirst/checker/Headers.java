package dev.askfirst.checker;

import java.util.IdentityHashMap;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Whether a type or one of its supertypes guards anything, or is declared with a type that does:
 * {@code class Makers implements Supplier<Memo>}. What such an object takes and gives is not told
 * by its own name.
 */
final class Headers {
  private final Program program;
  private final Mentions mentions;
  private final IdentityHashMap<TypeElement, Boolean> known =
      new IdentityHashMap<>(Mentions.EXPECTED);

  Headers(Program program) {
    this.program = program;
    this.mentions = new Mentions(program.rules()::guards);
  }

  boolean mention(TypeElement type) {
    Boolean mentioned = known.get(type);
    if (mentioned == null) {
      // Broken code has types that are their own supertypes.
      known.put(type, false);
      mentioned =
          !program.rules().ofThePlatform(type) && (program.rules().guards(type) || inherited(type));
      known.put(type, mentioned);
    }
    return mentioned;
  }

  private boolean inherited(TypeElement type) {
    boolean mentioned = in(type.getSuperclass());
    for (TypeMirror each : type.getInterfaces()) {
      mentioned = mentioned || in(each);
    }
    return mentioned;
  }

  private boolean in(TypeMirror supertype) {
    return supertype instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element
        && (mention(element) || mentions.inAny(declared.getTypeArguments()));
  }
}
