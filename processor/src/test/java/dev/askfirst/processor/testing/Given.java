package dev.askfirst.processor.testing;

import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.askfirst.processor.GuardProcessor;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.processing.Processor;
import javax.tools.JavaFileObject;

/** Sources to compile, with the guard processor and every lint of javac as an error. */
public final class Given {
  private static final String HEADER =
      """
      package app;

      import dev.askfirst.*;
      import dev.askfirst.runtime.*;
      import java.io.*;
      import java.lang.annotation.*;
      import java.util.*;
      import java.util.concurrent.*;
      import java.util.function.*;
      """;
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
  private static final Pattern TYPE =
      Pattern.compile("(?mU)^[^/*\\n]*?\\b(?:class|interface|enum|record) ([\\w$]+)");

  private final Map<String, String> sources = new LinkedHashMap<>();
  private final List<Processor> processors = new ArrayList<>();

  /** The programs of these tests go round guards as they please. */
  private static final String UNCHECKED = "-Xplugin:Askfirst check=off";

  private final List<String> options =
      new ArrayList<>(List.of("-Xlint:all,-processing", "-Werror", "-parameters"));
  private final List<File> classPath = new ArrayList<>();
  private String left = "(?!)";
  private boolean ours = true;

  private Given() {}

  /** One source file; its name is that of its package and first type. */
  public static Given source(String text) {
    return new Given().and(text);
  }

  /** Several top-level types of the package {@code app}, a file each, with the usual imports. */
  public static Given app(String types) {
    return types(HEADER, types);
  }

  /** Several top-level types under one header, a file each. */
  public static Given types(String header, String types) {
    Given given = new Given();
    StringBuilder file = new StringBuilder();
    boolean closed = false;
    for (String line : types.lines().toList()) {
      boolean top = !line.isEmpty() && !Character.isWhitespace(line.charAt(0));
      if (top && closed && !line.startsWith("}")) {
        given.and(header + "\n\n" + file);
        file.setLength(0);
      }
      closed = top ? line.endsWith("}") : closed && line.isEmpty();
      file.append(line).append('\n');
    }
    return given.and(header + "\n\n" + file);
  }

  /** One more source file. */
  public Given and(String text) {
    Matcher type = TYPE.matcher(text);
    String simple = type.find() ? type.group(1) : "package-info";
    Matcher around = PACKAGE.matcher(text);
    sources.put(around.find() ? around.group(1) + "." + simple : simple, text);
    return this;
  }

  /** Another processor beside ours. */
  public Given with(Processor processor) {
    processors.add(processor);
    return this;
  }

  /** A processor instead of ours. */
  public Given alone(Processor processor) {
    ours = false;
    return with(processor);
  }

  /** Options in place of the lints. */
  public Given options(String... replaced) {
    options.clear();
    options.addAll(List.of(replaced));
    return this;
  }

  /** Classes compiled before. */
  public Given on(Path classes) {
    classPath.add(classes.toFile());
    return this;
  }

  /** A class path that lacks the runtime. */
  public Given withoutRuntime() {
    return without("askfirst-runtime|runtime/target");
  }

  /** A class path that lacks what the pattern finds. */
  public Given without(String pattern) {
    left = pattern;
    return this;
  }

  /** Compiles. */
  public Compiled compiled() {
    return compiled(List.copyOf(sources.keySet()));
  }

  /** Compiles the files in this order. */
  public Compiled compiled(List<String> order) {
    List<JavaFileObject> files =
        order.stream()
            .map(name -> JavaFileObjects.forSourceString(name, sources.getOrDefault(name, "")))
            .toList();
    List<Processor> all = new ArrayList<>(processors);
    if (ours) {
      all.add(new GuardProcessor());
    }
    List<String> more = new ArrayList<>(options);
    more.add(UNCHECKED);
    Compiler compiler = Compiler.javac().withProcessors(all).withOptions(more);
    return new Compiled(sources, compiler.withClasspath(classPath()).compile(files));
  }

  private List<File> classPath() {
    List<File> path = new ArrayList<>(classPath);
    for (String each : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      if (!Pattern.compile(left).matcher(each).find()) {
        path.add(new File(each));
      }
    }
    return path;
  }

  /** The names of the sources, as given. */
  public List<String> names() {
    return List.copyOf(sources.keySet());
  }

  /** The sources by name. */
  public Map<String, String> sources() {
    return Collections.unmodifiableMap(sources);
  }
}
