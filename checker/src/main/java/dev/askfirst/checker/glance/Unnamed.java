package dev.askfirst.checker.glance;

import dev.askfirst.checker.code.FunctionalTypes;
import dev.askfirst.checker.code.Iterators;
import dev.askfirst.checker.code.Program;
import dev.askfirst.checker.guarded.Mentions;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** What no name in the code stands for, and has to do with something guarded all the same. */
final class Unnamed {
  private final Program program;
  private final Mentions mentions;
  private final Promises promises;
  private final FunctionalTypes functional;
  private final Iterators iterators;

  Unnamed(Program program, Mentions mentions) {
    this.program = program;
    this.mentions = mentions;
    this.promises = new Promises(program, mentions);
    this.functional = new FunctionalTypes(program);
    this.iterators = new Iterators(program);
  }

  /** The method that a lambda or a method reference of the type becomes. */
  boolean function(@Nullable TypeMirror type) {
    return functional.method(type).filter(mentions::in).isPresent();
  }

  /** The iterator of an enhanced {@code for} over values of the type. */
  boolean iteration(@Nullable TypeMirror values) {
    return iterators.of(values).stream().anyMatch(program.rules()::guards);
  }

  /** What a class keeps, by what it inherits, of what its interfaces promise. */
  boolean promise(TypeElement type) {
    return promises.inherited(type);
  }
}
