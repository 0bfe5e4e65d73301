package dev.askfirst.checker.call;

import com.sun.source.tree.ClassTree;
import com.sun.source.util.TreePath;
import dev.askfirst.checker.code.Bounds;
import dev.askfirst.checker.code.Program;
import dev.askfirst.checker.code.Self;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** What stands before the dot of a call. */
final class Receivers {
  private final Program program;

  Receivers(Program program) {
    this.program = program;
  }

  /**
   * What a method is called on.
   *
   * @param bounds the types that it is looked up in
   * @param self whether it is the very object that the code belongs to, which is never a guard
   */
  record Receiver(List<TypeElement> bounds, boolean self) {}

  /** Of {@code expression.method()}. */
  Receiver of(TreePath expression) {
    return program.element(expression) instanceof TypeElement type
        ? new Receiver(List.of(type), false)
        : new Receiver(Bounds.of(program.type(expression)), Self.named(expression.getLeaf()));
  }

  /** Of {@code method()}: the innermost class around that has it, else what declares it. */
  Receiver unqualified(TreePath site, ExecutableElement method) {
    Element declaring = method.getEnclosingElement();
    for (TreePath path = site; path != null; path = path.getParentPath()) {
      if (path.getLeaf() instanceof ClassTree
          && program.element(path) instanceof TypeElement type
          && program.rules().lineage(type).contains(declaring)) {
        return new Receiver(List.of(type), true);
      }
    }
    return new Receiver(declaring instanceof TypeElement type ? List.of(type) : List.of(), true);
  }
}
