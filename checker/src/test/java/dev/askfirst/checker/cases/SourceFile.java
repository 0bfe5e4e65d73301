package dev.askfirst.checker.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A source file of a case.
 *
 * @param packageName the package that it is in
 * @param path where it lies below the source folder
 * @param text all of it
 */
public record SourceFile(String packageName, String path, String text) {
  private static final Pattern PACKAGE = Pattern.compile("package (\\S+);\n");
  private static final Pattern NEXT_PACKAGE = Pattern.compile("(?m)(?=^package )");
  private static final Pattern PUBLIC_TYPE =
      Pattern.compile("(?m)^public [a-z ]*(?:class|interface|record|enum|@interface) (\\w+)");

  /**
   * Splits the code of a case at its package declarations; code without any is in package {@code
   * cases}. Our annotations and those of the language are imported.
   */
  public static List<SourceFile> split(String code) {
    String packaged = code.startsWith("package ") ? code : "package cases;\n" + code;
    List<SourceFile> files = new ArrayList<>();
    for (String text : NEXT_PACKAGE.split(packaged, -1)) {
      files.add(of(text, files.size()));
    }
    return files;
  }

  private static SourceFile of(String text, int index) {
    Matcher declaration = PACKAGE.matcher(text);
    if (!declaration.lookingAt()) {
      throw new IllegalArgumentException("no package declaration: " + text);
    }
    String packageName = declaration.group(1);
    Matcher type = PUBLIC_TYPE.matcher(text);
    String name = type.find() ? type.group(1) : "File" + index;
    String imports = "import dev.askfirst.*; import java.lang.annotation.*;";
    return new SourceFile(
        packageName,
        packageName.replace('.', '/') + "/" + name + ".java",
        declaration.group().strip() + imports + "\n" + text.substring(declaration.end()));
  }
}
