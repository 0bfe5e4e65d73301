package dev.askfirst.downstream.strangers;

import dev.askfirst.RequiresScope;
import dev.askfirst.runtime.Authorizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.Diagnostic.Kind;
import javax.tools.JavaFileObject;

/**
 * What came of guarding a library.
 *
 * @param methods how many methods require a scope
 * @param refusals how often each file must be told which id, where the methods that can have no
 *     guard require a scope
 * @param refused how often each file is told which id
 * @param notes what the processor goes without, and says so
 * @param errors what keeps the library from compiling
 * @param warnings what the compiler warns of in generated files
 * @param faults guards that are missing, differ from their methods, or do not ask
 */
record GuardedLibrary(
    int methods,
    Map<String, Integer> refusals,
    Map<String, Integer> refused,
    List<String> notes,
    List<String> errors,
    List<String> warnings,
    List<String> faults) {
  /**
   * Of a second top-level type in one file, and of the platform's internals, the compiler warns
   * whatever is suppressed.
   */
  private static final Set<String> UNSUPPRESSIBLE =
      Set.of(
          "compiler.warn.auxiliary.class.accessed.from.outside.of.its.source.file",
          "compiler.warn.sun.proprietary");

  /** Guards a library that needs others to compile. */
  static GuardedLibrary of(Library library, Path folder, List<Path> needs) throws IOException {
    Annotator annotator = new Annotator();
    List<Path> path = new ArrayList<>(needs);
    path.add(ClassPath.of(RequiresScope.class));
    path.add(ClassPath.of(Authorizer.class));
    new Build(Files.createTempDirectory(folder, "plain"), path)
        .process(library.sources(), annotator);
    Map<String, String> sources = new TreeMap<>();
    library.sources().forEach((file, text) -> sources.put(file, annotator.guardable(file, text)));
    Build build = new Build(folder, path);
    List<Diagnostic<? extends JavaFileObject>> said = build.compile(sources);
    path.add(build.classes());
    path.add(ClassPath.of(AskingAuthorizer.class));
    try (Guards guards = new Guards(path)) {
      List<String> errors = lines(said, Kind.ERROR);
      return new GuardedLibrary(
          annotator.methods().size(),
          annotator.refusals(),
          refused(library, annotator, new Build(Files.createTempDirectory(folder, "no"), path)),
          lines(said, Kind.NOTE).stream().filter(each -> each.contains("[")).toList(),
          errors,
          inGuards(said),
          errors.isEmpty() ? guards.faults(annotator.methods()) : List.of());
    }
  }

  private static Map<String, Integer> refused(Library library, Annotator annotator, Build build) {
    Map<String, String> sources = new TreeMap<>();
    library.sources().forEach((file, text) -> sources.put(file, annotator.refused(file, text)));
    Map<String, Integer> refused = new TreeMap<>();
    for (Diagnostic<? extends JavaFileObject> each : build.compile(sources)) {
      if (each.getKind() == Kind.ERROR) {
        String id = each.getMessage(Locale.ENGLISH).replaceFirst("(?s)^\\[(\\w+)].*", "$1");
        refused.merge(SourceFile.path(each.getSource()) + " " + id, 1, Integer::sum);
      }
    }
    return refused;
  }

  private static List<String> lines(
      List<Diagnostic<? extends JavaFileObject>> said, Diagnostic.Kind kind) {
    return said.stream()
        .filter(each -> each.getKind() == kind)
        .map(each -> each.toString().lines().findFirst().orElse(""))
        .toList();
  }

  private static List<String> inGuards(List<Diagnostic<? extends JavaFileObject>> said) {
    return said.stream()
        .filter(each -> each.getKind() == Kind.WARNING || each.getKind() == Kind.MANDATORY_WARNING)
        .filter(each -> each.getSource() != null && SourceFile.generated(each.getSource()))
        .filter(each -> !UNSUPPRESSIBLE.contains(each.getCode()))
        .map(
            each ->
                each.getCode()
                    + " "
                    + each.getSource().getName()
                    + " "
                    + each.getLineNumber()
                    + " "
                    + each.getMessage(Locale.ENGLISH))
        .toList();
  }
}
