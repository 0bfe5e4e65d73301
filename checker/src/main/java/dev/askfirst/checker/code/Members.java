package dev.askfirst.checker.code;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** The methods that can override: what a class has of them, and where they are declared. */
public final class Members {
  private final Program program;

  public Members(Program program) {
    this.program = program;
  }

  /** Own methods first: what is inherited beside them is one with them. */
  public List<ExecutableElement> of(TypeElement type) {
    List<ExecutableElement> members =
        new ArrayList<>(ElementFilter.methodsIn(type.getEnclosedElements()));
    ElementFilter.methodsIn(program.elements().getAllMembers(type)).stream()
        .filter(each -> !members.contains(each))
        .forEach(members::add);
    members.removeIf(
        each ->
            each.getModifiers().contains(Modifier.STATIC)
                || each.getModifiers().contains(Modifier.PRIVATE));
    return members;
  }

  /** Where a method stands in the code of a class; the class if nobody wrote it there. */
  public TreePath declaration(TreePath site, ExecutableElement method) {
    for (Tree member : ((ClassTree) site.getLeaf()).getMembers()) {
      TreePath path = new TreePath(site, member);
      if (member instanceof MethodTree
          && method.equals(program.element(path))
          && program.explicit(method)) {
        return path;
      }
    }
    return site;
  }
}
