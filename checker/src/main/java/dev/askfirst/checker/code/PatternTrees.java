package dev.askfirst.checker.code;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Optional;

/**
 * Patterns that JDK 17 does not know. Their kinds are told by name, and what they hold is read
 * through the interfaces that the later JDK exports.
 */
public final class PatternTrees {
  private final Optional<Tree.Kind> deconstruction = kind("DECONSTRUCTION_PATTERN");

  public boolean deconstruction(Tree tree) {
    return deconstruction.isPresent() && tree.getKind() == deconstruction.get();
  }

  /** The record type that a deconstruction names. */
  public Tree deconstructor(Tree deconstruction) {
    return (Tree) read(deconstruction, "getDeconstructor");
  }

  /** The patterns for its components, in order. */
  public List<? extends Tree> nested(Tree deconstruction) {
    return ((List<?>) read(deconstruction, "getNestedPatterns"))
        .stream().map(Tree.class::cast).toList();
  }

  /** The code whose value a pattern looks at, or the deconstruction that it is a part of. */
  public TreePath matched(TreePath pattern) {
    TreePath path = pattern.getParentPath();
    while (true) {
      switch (path.getLeaf().getKind().name()) {
        case "PATTERN_CASE_LABEL", "CASE", "PARENTHESIZED_PATTERN", "GUARDED_PATTERN" ->
            path = path.getParentPath();
        default -> {
          return path;
        }
      }
    }
  }

  private static Object read(Tree tree, String accessor) {
    try {
      return Class.forName("com.sun.source.tree.DeconstructionPatternTree")
          .getMethod(accessor)
          .invoke(tree);
    } catch (ClassNotFoundException
        | NoSuchMethodException
        | IllegalAccessException
        | InvocationTargetException e) {
      throw new IllegalStateException("a deconstruction pattern of an unknown kind", e);
    }
  }

  private static Optional<Tree.Kind> kind(String name) {
    for (Tree.Kind kind : Tree.Kind.values()) {
      if (kind.name().equals(name)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
