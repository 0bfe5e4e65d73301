package dev.askfirst.checker.code;

import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.askfirst.checker.rules.RequirementRules;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** The program that is compiled: its code, its model, and the requirements in it. */
public record Program(Trees trees, Elements elements, Types types, RequirementRules rules) {
  public static Program of(JavacTask task) {
    return new Program(
        Trees.instance(task),
        task.getElements(),
        task.getTypes(),
        new RequirementRules(task.getElements(), task.getTypes()));
  }

  /** What a piece of code declares or refers to; null if that is nothing, or broken. */
  public @Nullable Element element(TreePath path) {
    return trees.getElement(path);
  }

  /** Whether somebody wrote an element: what the compiler adds says again what is elsewhere. */
  public boolean explicit(Element element) {
    return elements.getOrigin(element) == Elements.Origin.EXPLICIT;
  }

  /** The static type of a piece of code; null if it has none, or is broken. */
  public @Nullable TypeMirror type(TreePath path) {
    TypeMirror type = trees.getTypeMirror(path);
    return type == null || type.getKind() == TypeKind.ERROR ? null : type;
  }

  /** The static type of a part of a piece of code. */
  public @Nullable TypeMirror type(TreePath parent, Tree part) {
    return type(new TreePath(parent, part));
  }
}
