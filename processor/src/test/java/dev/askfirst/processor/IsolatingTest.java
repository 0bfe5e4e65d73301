package dev.askfirst.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What Gradle's metadata promises of the guards: each comes from one type and from what that names,
 * whatever else is compiled with it.
 */
final class IsolatingTest {
  private static final Map<String, String> SOURCES = sources();

  @TempDir private Path classes = Path.of("");

  @Test
  void theMetadataNamesEveryProcessor_andCallsTheGuardsIsolating() {
    Map<String, String> kinds =
        lines("META-INF/gradle/incremental.annotation.processors").stream()
            .map(each -> each.split(",", -1))
            .collect(toMap(each -> each[0], each -> each[1]));
    assertThat(kinds)
        .containsOnlyKeys(lines("META-INF/services/" + Processor.class.getName()))
        .containsEntry(GuardProcessor.class.getName(), "isolating");
  }

  @Test
  void everyGuardComesFromOneElement_theGuardedType() {
    WatchedProcessor processor = new WatchedProcessor();
    assertThat(compiled(SOURCES.keySet().stream().toList(), processor)).succeeded();
    assertThat(processor.origins())
        .isEqualTo(
            Map.of(
                "memo.GuardedVoiceMemo", List.of("CLASS memo.VoiceMemo"),
                "memo.GuardedRecorder", List.of("INTERFACE memo.Recorder"),
                "memo.GuardedStudio", List.of("CLASS memo.Studio"),
                "memo.GuardedStudio_Booth", List.of("RECORD memo.Studio.Booth"),
                "memo.GuardedAlbum", List.of("CLASS memo.Album")));
  }

  @Test
  void theOrderOfTheInputs_changesNothing() {
    Map<String, String> guards = guards(compiled(List.copyOf(SOURCES.keySet())));
    assertThat(guards).hasSize(5);
    List<String> names = new ArrayList<>(SOURCES.keySet());
    Random random = new Random(17);
    for (int i = 0; i < 10; i++) {
      Collections.shuffle(names, random);
      assertThat(guards(compiled(names))).as("in the order %s", names).isEqualTo(guards);
    }
  }

  @Test
  void repeated_itIsTheSameByteForByte() {
    List<String> names = List.copyOf(SOURCES.keySet());
    assertThat(guards(compiled(names))).isEqualTo(guards(compiled(names)));
  }

  /** As an incremental build compiles a file that was touched: all others are class files. */
  @Test
  void compiledAlone_againstTheOthersClasses_itIsTheSame() {
    Map<String, String> guards = guards(compiled(List.copyOf(SOURCES.keySet())));
    Map<String, String> apart = new TreeMap<>();
    for (String name : SOURCES.keySet()) {
      Compilation alone = compiled(List.of(name));
      assertThat(alone).succeeded();
      apart.putAll(guards(alone));
    }
    assertThat(apart).isEqualTo(guards);
  }

  @Test
  void amongManyOthers_itIsTheSame() {
    Map<String, String> guards = guards(compiled(List.copyOf(SOURCES.keySet())));
    List<JavaFileObject> files = new ArrayList<>();
    IntStream.range(0, 100).mapToObj(IsolatingTest::other).forEach(files::add);
    SOURCES.keySet().forEach(each -> files.add(file(each)));
    Compilation among = compiledFiles(files, new GuardProcessor());
    assertThat(among).succeeded();
    assertThat(guards(among)).hasSize(105).containsAllEntriesOf(guards);
  }

  private static Map<String, String> sources() {
    Map<String, String> sources = new LinkedHashMap<>();
    sources.put(
        "memo.VoiceMemo",
        """
        @Microphone public class VoiceMemo extends Device implements Recorder {
          @Override public Clip take(int seconds) { return new Clip(); }
          @RequiresScope(value = "scope.album", onDenied = "kept") public void save(Clip clip) {}
          @NoScopeRequired public void kept(Clip clip) {}
        }
        """);
    sources.put(
        "memo.Recorder",
        """
        public interface Recorder {
          @RequiresScope(value = "scope.record", reason = "Record") Clip take(int seconds);
          default void rest() {}
        }
        """);
    sources.put(
        "memo.Studio",
        """
        public class Studio<T extends Clip> {
          @Microphone public <E extends Exception> T mix(java.util.List<? super T> clips) throws E {
            return null;
          }
          @RequiresScope("scope.record") public record Booth(String name, int size) {}
        }
        """);
    sources.put("memo.Album", "@Guarded(name = \"GuardedAlbum\") class Album extends VoiceMemo {}");
    sources.put("memo.Device", "class Device { public String name(int digits) { return \"\"; } }");
    sources.put("memo.Clip", "public class Clip {}");
    sources.put("memo.Microphone", "@RequiresScope(\"scope.record\") @interface Microphone {}");
    return sources;
  }

  private Compilation compiled(List<String> names) {
    Compilation compilation = compiled(names, new GuardProcessor());
    for (JavaFileObject each : compilation.generatedFiles()) {
      if (each.getKind() == JavaFileObject.Kind.CLASS && !each.getName().contains("Guarded")) {
        keep(each);
      }
    }
    return compilation;
  }

  private Compilation compiled(List<String> names, Processor processor) {
    return compiledFiles(names.stream().map(IsolatingTest::file).toList(), processor);
  }

  private Compilation compiledFiles(List<JavaFileObject> files, Processor processor) {
    List<File> path =
        Stream.concat(
                Stream.of(classes.toFile()),
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                    .map(File::new))
            .toList();
    return javac()
        .withProcessors(processor)
        .withClasspath(path)
        .withOptions("-parameters")
        .compile(files);
  }

  private void keep(JavaFileObject compiled) {
    Path file = classes.resolve(compiled.getName().replaceFirst("^/?CLASS_OUTPUT/", ""));
    try (InputStream in = compiled.openInputStream()) {
      Files.createDirectories(file.resolveSibling(""));
      Files.write(file, in.readAllBytes());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static JavaFileObject file(String name) {
    return JavaFileObjects.forSourceString(
        name, "package memo; import dev.askfirst.*; " + SOURCES.get(name));
  }

  private static JavaFileObject other(int number) {
    return JavaFileObjects.forSourceString(
        "memo.Other" + number,
        "package memo; class Other%d { @Microphone void take() {} }".formatted(number));
  }

  private static Map<String, String> guards(Compilation compilation) {
    Map<String, String> guards = new TreeMap<>();
    for (JavaFileObject each : compilation.generatedSourceFiles()) {
      guards.put(each.getName(), text(each));
    }
    return guards;
  }

  private static String text(JavaFileObject file) {
    try (InputStream in = file.openInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static List<String> lines(String resource) {
    try (InputStream in = GuardProcessor.class.getClassLoader().getResourceAsStream(resource)) {
      return in == null
          ? List.of()
          : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
