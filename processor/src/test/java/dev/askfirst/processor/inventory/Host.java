package dev.askfirst.processor.inventory;

import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** Who compiles. */
enum Host {
  JAVAC("-Xlint:-options,--release,17,-Xplugin:Askfirst check=off") {
    @Override
    JavaCompiler compiler() {
      return ToolProvider.getSystemJavaCompiler();
    }
  },

  ECJ("-nowarn,-source,17,-target,17") {
    @Override
    JavaCompiler compiler() {
      return new EclipseCompiler();
    }
  };

  private final String options;

  Host(String options) {
    this.options = options;
  }

  abstract JavaCompiler compiler();

  /** Those by which only processors speak, and errors. */
  List<String> options() {
    return List.of(options.split(",", -1));
  }
}
