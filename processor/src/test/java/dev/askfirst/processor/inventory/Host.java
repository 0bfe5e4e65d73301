package dev.askfirst.processor.inventory;

import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** Who compiles. */
enum Host {
  JAVAC {
    @Override
    JavaCompiler compiler() {
      return ToolProvider.getSystemJavaCompiler();
    }

    @Override
    List<String> options() {
      return List.of("-Xlint:-options", "--release", "17", "-Xplugin:Askfirst check=off");
    }
  },

  ECJ {
    @Override
    JavaCompiler compiler() {
      return new EclipseCompiler();
    }

    @Override
    List<String> options() {
      return List.of("-nowarn", "-source", "17", "-target", "17");
    }
  };

  abstract JavaCompiler compiler();

  /** Those by which only processors speak, and errors. */
  abstract List<String> options();
}
