package dev.askfirst.checker.glance;

import dev.askfirst.checker.code.Program;
import dev.askfirst.checker.guarded.Mentions;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Predicate;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Whether a type or one of its supertypes guards anything, or is declared with a type of which that
 * is true: {@code class Makers implements Supplier<Memo>}. What such an object takes and gives is
 * not told by its own name.
 */
final class Headers implements Predicate<TypeElement> {
  private final Program program;
  private final Mentions mentions;
  private final IdentityHashMap<TypeElement, Boolean> known =
      new IdentityHashMap<>(Mentions.EXPECTED);

  private final List<TypeElement> asked = new ArrayList<>();

  Headers(Program program) {
    this.program = program;
    this.mentions = new Mentions(this);
  }

  @Override
  public boolean test(TypeElement type) {
    return mention(type);
  }

  boolean mention(TypeElement type) {
    Boolean mentioned = known.get(type);
    return mentioned == null ? ask(type) : mentioned;
  }

  private boolean ask(TypeElement type) {
    boolean outermost = asked.isEmpty();
    // Headers lead back to their own types, and broken code has types that extend themselves.
    known.put(type, false);
    asked.add(type);
    boolean mentioned =
        !program.rules().ofThePlatform(type)
            && (program.rules().declaresGuarded(type) || bounded(type) || inherited(type));
    if (outermost) {
      // A no on the way to a yes may have leaned on a question that was still open.
      if (mentioned) {
        for (TypeElement each : asked) {
          known.remove(each);
        }
      }
      asked.clear();
    }
    if (mentioned) {
      known.put(type, true);
    }
    return mentioned;
  }

  private boolean bounded(TypeElement type) {
    return type.asType() instanceof DeclaredType declared
        && mentions.inAny(declared.getTypeArguments());
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
