package dev.askfirst.checker.call;

import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.util.TreePath;
import dev.askfirst.checker.code.Bounds;
import dev.askfirst.checker.code.Iterators;
import dev.askfirst.checker.code.PatternTrees;
import dev.askfirst.checker.code.Program;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** The calls that the language makes without anybody writing them. */
public final class ImplicitCalls {
  private final Program program;
  private final Calls calls;
  private final PatternTrees patterns;
  private final Iterators iterators;

  public ImplicitCalls(Program program, Calls calls, PatternTrees patterns) {
    this.program = program;
    this.calls = calls;
    this.patterns = patterns;
    this.iterators = new Iterators(program);
  }

  /** {@code close()} of each resource. */
  public void closing(TreePath site, TryTree tree) {
    for (Tree resource : tree.getResources()) {
      TreePath path = new TreePath(site, resource);
      call(path, "close", Bounds.of(program.type(path)));
    }
  }

  /** {@code iterator()}, then {@code hasNext()} and {@code next()} of what that returns. */
  public void iterating(TreePath site, EnhancedForLoopTree loop) {
    TreePath path = new TreePath(site, loop.getExpression());
    TypeMirror values = program.type(path);
    call(path, "iterator", Bounds.of(values));
    List<TypeElement> iterator = iterators.of(values);
    call(path, "hasNext", iterator);
    call(path, "next", iterator);
  }

  /** The accessors of a record that a pattern takes apart. */
  public void deconstruction(TreePath site) {
    if (!(program.element(new TreePath(site, patterns.deconstructor(site.getLeaf())))
            instanceof TypeElement type)
        || !program.rules().guards(type)) {
      return;
    }
    List<? extends Tree> nested = patterns.nested(site.getLeaf());
    List<? extends RecordComponentElement> components = type.getRecordComponents();
    for (int i = 0; i < Math.min(nested.size(), components.size()); i++) {
      calls.implicit(
          new TreePath(site, nested.get(i)), components.get(i).getAccessor(), List.of(type));
    }
  }

  private void call(TreePath site, String name, List<TypeElement> bounds) {
    for (TypeElement bound : bounds) {
      if (program.rules().guards(bound)) {
        Optional<ExecutableElement> method = iterators.method(name, bound);
        if (method.isPresent()) {
          calls.implicit(site, method.get(), bounds);
          return;
        }
      }
    }
  }
}
