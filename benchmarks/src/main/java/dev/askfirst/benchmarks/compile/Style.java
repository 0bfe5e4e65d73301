package dev.askfirst.benchmarks.compile;

import java.util.List;

/**
 * How the classes of a program look: as one or the other tool wants them.
 *
 * @param imports what they import beside the JDK's
 * @param onType what stands on each type
 * @param onMethod what stands on each method, for a scope
 * @param constructor what they are made by, for a number of the type; none where empty
 * @param members what they have, in turn
 * @param beside what stands in the program once
 */
record Style(
    String imports,
    String onType,
    String onMethod,
    String constructor,
    List<String> members,
    List<String> beside) {
  static final Style BARE = new Style("", "", "", "", Members.METHODS, List.of());

  static final Style ASKFIRST =
      new Style(
          "import dev.askfirst.RequiresScope;",
          "",
          "@RequiresScope(\"%s\")",
          "",
          Members.METHODS,
          List.of());

  static final Style AVAJE_INJECT =
      new Style(
          "import jakarta.inject.Singleton;",
          "@Singleton",
          "@Gate(\"%s\")",
          "",
          Members.METHODS,
          Beside.AVAJE_INJECT);

  static final Style MICRONAUT =
      new Style(
          "import jakarta.inject.Singleton;",
          "@Singleton",
          "@Gate(\"%s\")",
          "",
          Members.METHODS,
          Beside.MICRONAUT);

  static final Style AUTO_FACTORY =
      new Style(
          "import com.google.auto.factory.*;",
          "@AutoFactory",
          "",
          "",
          Members.CONSTRUCTORS,
          Beside.AUTO_FACTORY);

  static final Style DAGGER =
      new Style(
          "import jakarta.inject.Inject;",
          "",
          "@Inject",
          "@Inject Device%d() {}",
          Members.INJECTED,
          List.of());

  private static final List<String> SCOPES =
      List.of("scope.record", "scope.camera", "scope.userLocation");

  String type(int number, int methods) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < methods; i++) {
      body.append("  ")
          .append(onMethod.formatted(SCOPES.get(i % SCOPES.size())))
          .append("\n")
          .append(members.get(i % members.size()).formatted(number, i))
          .append("\n");
    }
    return """
    package app;

    %s
    import java.io.IOException;
    import java.util.List;

    %s
    public class Device%d {
      private int count;
      %s

    %s}
    """
        .formatted(imports, onType, number, constructor.formatted(number), body);
  }
}
