package dev.askfirst.checker.escape;

import com.sun.source.util.TreePath;
import dev.askfirst.checker.code.Bounds;
import dev.askfirst.checker.code.Program;
import dev.askfirst.checker.code.Self;
import dev.askfirst.checker.finding.Escape;
import dev.askfirst.checker.finding.Findings;
import dev.askfirst.checker.guarded.Guards;
import dev.askfirst.checker.guarded.Mentions;
import dev.askfirst.checker.guarded.StaticTypes;
import dev.askfirst.checker.rules.Clause;
import dev.askfirst.checker.rules.Demand;
import dev.askfirst.checker.rules.ElementNames;
import dev.askfirst.checker.rules.Implication;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** {@code RawEscape} at one conversion: whether it is one, and whether it is exempt. */
public final class EscapeCheck {
  private final Program program;
  private final StaticTypes statics;
  private final Mentions mentions;
  private final Guards guards;
  private final Escapes escapes;
  private final Findings findings;
  private final Delegates delegates;

  public EscapeCheck(
      Program program, StaticTypes statics, Mentions mentions, Guards guards, Findings findings) {
    this.mentions = mentions;
    this.program = program;
    this.statics = statics;
    this.guards = guards;
    this.escapes = new Escapes(program.types(), statics, mentions);
    this.findings = findings;
    this.delegates = new Delegates(program, guards);
  }

  /** An expression whose value is taken as one of the target type. */
  void convert(TreePath value, @Nullable TypeMirror target) {
    if (mentions.in(target)) {
      TypeMirror source = program.type(value);
      TypeElement guarded = statics.guardedInterface(target);
      if (source != null && guarded != null && Self.isThis(value.getLeaf())) {
        found(value, new Escapes.Pair(source, guarded), Set.of());
      } else {
        convert(value, source, target, Set.of());
      }
    }
  }

  /** The same for a value that no expression stands for. */
  void convert(TreePath site, Supplier<@Nullable TypeMirror> source, TypeMirror target) {
    if (mentions.in(target)) {
      convert(site, source.get(), target, Set.of());
    }
  }

  /** A value that becomes one of the target type at some code; more may have been asked there. */
  void convert(
      TreePath site, @Nullable TypeMirror source, @Nullable TypeMirror target, Set<Clause> known) {
    Escapes.Pair pair = escapes.widening(source, target);
    if (pair != null) {
      found(site, pair, known);
    }
  }

  /** A value that is claimed, by a cast or a pattern, to be one of the target type. */
  void claim(TreePath site, @Nullable TypeMirror source, @Nullable TypeMirror target) {
    Escapes.Pair pair = escapes.narrowing(source, target);
    if (pair != null) {
      found(site, pair, Set.of());
    }
  }

  /** The same for a value that no expression stands for. */
  void claim(TreePath site, Supplier<@Nullable TypeMirror> source, TypeMirror target) {
    if (mentions.in(target)) {
      claim(site, source.get(), target);
    }
  }

  /** A result that callers of an overridden method take for one of its type; whether it escapes. */
  boolean override(TreePath site, TypeMirror source, TypeMirror target, Set<Clause> known) {
    Escapes.Pair pair = escapes.widening(source, target);
    if (pair != null) {
      findings.escape(site, escape(pair).unkept(), known, wanted(pair.target()));
    }
    return pair != null;
  }

  /** A lambda or a method reference that is itself the target type. */
  void implement(TreePath site, String words, @Nullable TypeMirror target) {
    TypeElement guarded = mentions.in(target) ? statics.guardedInterface(target) : null;
    if (guarded != null && !delegates.includes(site)) {
      Escape escape = new Escape(words, false, guarded, guards.implementing(guarded, guarded));
      findings.escape(site, escape, Set.of(), wanted(guarded));
    }
  }

  private void found(TreePath site, Escapes.Pair pair, Set<Clause> known) {
    if (delegates.includes(site)) {
      return;
    }
    findings.escape(site, escape(pair), known, wanted(pair.target()));
  }

  private Escape escape(Escapes.Pair pair) {
    List<TypeElement> bounds = Bounds.of(pair.source());
    for (TypeElement type : bounds) {
      if (statics.raw(type)) {
        boolean named = !type.getSimpleName().contentEquals("");
        String source = named ? ElementNames.of(type) : "an anonymous class";
        return new Escape(source, named, pair.target(), guards.implementing(pair.target(), type));
      }
    }
    return new Escape(
        bounds.isEmpty() ? "Object" : ElementNames.of(bounds.get(0)),
        false,
        pair.target(),
        guards.implementing(pair.target(), pair.target()));
  }

  /** What all the methods together ask for that the object can now be called by. */
  private Set<Clause> wanted(TypeElement target) {
    List<Demand> demands = new ArrayList<>();
    for (ExecutableElement method : statics.guardedMethods(target)) {
      demands.addAll(program.rules().demandsOn(method, target));
    }
    return Implication.clauses(demands);
  }
}
