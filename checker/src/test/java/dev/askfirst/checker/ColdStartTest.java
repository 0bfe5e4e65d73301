package dev.askfirst.checker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.checker.cases.Workbench;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a compiler of its own must load of ours for code that has to do with nothing guarded: each
 * class is read, verified and interpreted there for the first time.
 */
final class ColdStartTest {
  private static final String BARE =
      """
      import java.io.IOException;
      import java.util.List;
      class Device {
        private int count;
        @Override public String toString() { return "device " + count; }
        String name(String prefix) throws IOException {
          if (prefix.isEmpty()) {
            throw new IOException("no prefix");
          }
          return prefix + count++;
        }
        List<String> list(List<String> all, int[] most) {
          switch (most.length) {
            case 0: return new java.util.ArrayList<>();
            default: return all.subList(0, Math.min(most[0], all.size()));
          }
        }
        <T extends Comparable<? super T>> T greater(T one, T other) {
          return one.compareTo(other) > 0 ? one : other;
        }
      }
      """;

  @TempDir Path folder;

  @Test
  void bareCodeLoadsFewClassesAndMakesNone() throws Exception {
    assertThat(loaded(BARE))
        .contains("dev.askfirst.checker.BypassListener", "dev.askfirst.checker.glance.Glance")
        .hasSizeLessThanOrEqualTo(16)
        .noneMatch(each -> each.contains("$") && !each.endsWith("Settings$Mode"))
        .allMatch(each -> each.startsWith("dev.askfirst.checker."));
  }

  @Test
  void anythingGuardedLoadsTheRules() throws Exception {
    assertThat(loaded("class Memo { @dev.askfirst.RequiresScope(\"a.one\") void record() {} }"))
        .contains("dev.askfirst.checker.CallScanner")
        .hasSizeGreaterThan(30);
  }

  private List<String> loaded(String code) throws Exception {
    Path log = folder.resolve("loaded");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-J-Xlog:class+load:file=" + log,
                "-proc:none",
                "-d",
                folder.toString(),
                "-classpath",
                Workbench.annotations().toString(),
                "-processorpath",
                ours() + System.getProperty("path.separator") + Workbench.annotations(),
                Files.writeString(folder.resolve("Device.java"), code).toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said").toFile())
            .start();
    assertThat(process.waitFor()).as(Files.readString(folder.resolve("said"))).isZero();
    return ours(log);
  }

  private static List<String> ours(Path log) throws IOException {
    List<String> names = new ArrayList<>();
    for (String line : Files.readAllLines(log)) {
      int name = line.indexOf("dev.askfirst.");
      if (name >= 0 && line.contains(" source: ")) {
        names.add(line.substring(name, line.indexOf(' ', name)));
      }
    }
    return names;
  }

  private static Path ours() throws URISyntaxException {
    return Path.of(BypassPlugin.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
