package dev.askfirst.checker.escape;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.askfirst.checker.code.PatternTrees;
import dev.askfirst.checker.code.Program;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Patterns: a value is given a type that it was not known to have (JLS 5.5, 14.30). */
public final class PatternConversions {
  private final Program program;
  private final EscapeCheck check;
  private final PatternTrees patterns;

  public PatternConversions(Program program, EscapeCheck check, PatternTrees patterns) {
    this.program = program;
    this.check = check;
    this.patterns = patterns;
  }

  public void binding(TreePath site, BindingPatternTree pattern) {
    Element variable = program.element(new TreePath(site, pattern.getVariable()));
    if (variable != null) {
      check.claim(site, () -> matched(site), variable.asType());
    }
  }

  /** A record is a class; but what its type arguments are can be claimed. */
  public void deconstruction(TreePath site) {
    TypeMirror type = program.type(site, patterns.deconstructor(site.getLeaf()));
    if (type != null) {
      check.claim(site, () -> matched(site), type);
    }
  }

  private @Nullable TypeMirror matched(TreePath pattern) {
    TreePath place = patterns.matched(pattern);
    Tree tree = place.getLeaf();
    if (tree instanceof InstanceOfTree test) {
      return program.type(place, test.getExpression());
    }
    if (tree instanceof SwitchTree choice) {
      return program.type(place, choice.getExpression());
    }
    if (tree instanceof SwitchExpressionTree choice) {
      return program.type(place, choice.getExpression());
    }
    return patterns.deconstruction(tree) ? component(place, pattern.getLeaf()) : null;
  }

  private @Nullable TypeMirror component(TreePath deconstruction, Tree nested) {
    List<? extends Tree> all = patterns.nested(deconstruction.getLeaf());
    TypeMirror record = program.type(deconstruction);
    int index = 0;
    while (index < all.size() && all.get(index) != nested) {
      index++;
    }
    if (!(record instanceof DeclaredType declared)
        || !(declared.asElement() instanceof TypeElement type)
        || index >= type.getRecordComponents().size()) {
      return null;
    }
    RecordComponentElement component = type.getRecordComponents().get(index);
    // A wildcard has no bound of its own; what is captured for it has the parameter's.
    DeclaredType captured = (DeclaredType) program.types().capture(declared);
    return ((ExecutableType) program.types().asMemberOf(captured, component.getAccessor()))
        .getReturnType();
  }
}
