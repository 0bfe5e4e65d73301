package dev.askfirst.processor;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.processor.testing.Compiled;
import dev.askfirst.processor.testing.Given;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What class files of other languages hold and Java cannot say. */
final class ClassFilesTest {
  @TempDir private Path classes;

  @Test
  void namesThatAreNoneInJava() throws IOException {
    Given.source(
            """
            package lib;

            public class Base implements Odd {
              public String not_java(String argument, int plain) { return argument; }
              @dev.askfirst.RequiresScope("scope.record") public String guarded(String the_type, int plain) { return the_type; }
            }
            """)
        .and(
            """
            package lib;

            public interface Odd { String not_java(String argument, int plain); }
            """)
        .and("package lib;\n\npublic class Odd_Type {}\n")
        .and(
            """
            package lib;

            public class Uses { public void uses(Odd_Type t) {} public void plain() {} }
            """)
        .compiled()
        .writtenTo(classes);
    for (String each : new String[] {"Base", "Odd", "Odd_Type", "Uses"}) {
      Path file = classes.resolve("lib/" + each + ".class");
      String bytes = Files.readString(file, ISO_8859_1);
      bytes = bytes.replace("not_java", "not-java").replace("the_type", "the type");
      Files.writeString(file, bytes.replace("Odd_Type", "Odd-Type"), ISO_8859_1);
    }
    Files.move(classes.resolve("lib/Odd_Type.class"), classes.resolve("lib/Odd-Type.class"));

    Compiled compiled =
        Given.app(
                """
                public class X extends lib.Base { // note: InterfaceOutOfReach
                  @RequiresScope("scope.record") public void own() {}
                }
                public class Y extends lib.Uses {
                  @RequiresScope("scope.record") public void own() {}
                }
                """)
            .on(classes)
            .compiled()
            .saidWhatIsMarked();

    assertThat(compiled.source("app.GuardedX"))
        .contains("public String guarded(String arg0, int plain) {")
        .doesNotContain("not-java", "not_java");
    assertThat(compiled.source("app.GuardedY")).contains("void plain()").doesNotContain("uses");
  }

  @Test
  void classesThatAreOnNoClassPath() throws IOException {
    Given.source(
            """
            package lib;

            public class Base {
              public void unguarded(java.util.List<? extends Gone> l) {}
              @dev.askfirst.RequiresScope("scope.record") public void guarded() throws GoneException {}
              public void plain() {}
            }
            """)
        .and("package lib;\n\npublic class Gone {}\n")
        .and(
            """
            package lib;

            public class GoneException extends Exception {
              private static final long serialVersionUID = 1;
            }
            """)
        .compiled()
        .writtenTo(classes);
    Files.delete(classes.resolve("lib/Gone.class"));
    Files.delete(classes.resolve("lib/GoneException.class"));

    Compiled compiled =
        Given.app(
                """
                public class X extends lib.Base { // note: MethodOutOfReach
                  @RequiresScope("scope.record") public void own() {}
                }
                """)
            .on(classes)
            .compiled()
            .saidWhatIsMarked();

    assertThat(compiled.source("app.GuardedX"))
        .contains("void plain()")
        .doesNotContain(" guarded(", "unguarded(");
  }
}
