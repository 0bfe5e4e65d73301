package dev.askfirst.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.askfirst.processor.testing.Given;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Few, to see that the output is beautiful. Written anew by {@code -Dgolden.update}. */
final class GoldenTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  @Test
  void theExampleOfTheFirstPage() throws IOException {
    String guard =
        Given.source(
                """
                package memo;

                import dev.askfirst.RequiresScope;
                import java.io.IOException;
                import java.time.Duration;

                public class VoiceMemo {
                  @RequiresScope(value = "scope.record", reason = "Record your voice memo")
                  public Clip record(Duration length) throws IOException {
                    return new Clip();
                  }

                  public void play(Clip clip) {}
                }
                """)
            .and(
                """
                package memo;

                public final class Clip {}
                """)
            .compiled()
            .succeededWithoutWarnings()
            .source("memo.GuardedVoiceMemo");
    isGolden("GuardedVoiceMemo", guard);
  }

  @Test
  void everyWayToAsk() throws IOException {
    String guard =
        Given.source(
                """
                package memo;

                import dev.askfirst.RequiresScope;
                import dev.askfirst.runtime.ScopeDeniedException;
                import java.io.IOException;
                import java.util.List;
                import java.util.concurrent.CompletionStage;

                public interface Album<T extends Comparable<? super T>> extends Iterable<T> {
                  @RequiresScope(
                      value = {"scope.writePhotosAlbum", "scope.camera"},
                      anyOf = {"scope.userLocation", "scope.userFuzzyLocation"},
                      reason = "Take a picture and note where")
                  T take() throws IOException;

                  @RequiresScope(value = "scope.writePhotosAlbum", onDenied = "keep")
                  int save(List<? extends T> pictures, boolean... flags);

                  default int keep(List<? extends T> pictures, boolean[] flags) {
                    return 0;
                  }

                  @RequiresScope(
                      value = "scope.writePhotosAlbum",
                      reason = "Send your pictures",
                      onDenied = "unsent")
                  <R> CompletionStage<R> send(T picture, Class<R> receipt);

                  <R> CompletionStage<R> unsent(
                      T picture, Class<R> receipt, ScopeDeniedException denied);

                  @RequiresScope("scope.album")
                  static Album<String> open() {
                    throw new UnsupportedOperationException();
                  }
                }
                """)
            .compiled()
            .succeededWithoutWarnings()
            .source("memo.GuardedAlbum");
    isGolden("GuardedAlbum", guard);
  }

  @Test
  void anAsynchronousView() throws IOException {
    String guard =
        Given.source(
                """
                package memo;

                import dev.askfirst.Guarded;
                import dev.askfirst.RequiresScope;
                import dev.askfirst.runtime.ScopeDeniedException;
                import java.io.IOException;
                import java.time.Duration;
                import java.util.concurrent.CompletableFuture;
                import reactor.core.publisher.Flux;

                @Guarded(async = true)
                public class Recorder<C> {
                  @RequiresScope(value = "scope.record", reason = "Record your voice memo")
                  public C record(Duration length) throws IOException {
                    throw new IOException();
                  }

                  @RequiresScope(value = "scope.record", reason = "Record your voice memo")
                  public void listen() {}

                  @RequiresScope(value = "scope.writePhotosAlbum", onDenied = "keep")
                  public int save(C clip, boolean... flags) {
                    return 1;
                  }

                  int keep(C clip, boolean[] flags, ScopeDeniedException denied) {
                    return 0;
                  }

                  @RequiresScope("scope.writePhotosAlbum")
                  public <R> CompletableFuture<R> send(C clip, Class<R> receipt) {
                    return new CompletableFuture<>();
                  }

                  @RequiresScope(value = "scope.record", onDenied = "silence")
                  public Flux<byte[]> samples(Duration length) {
                    return Flux.empty();
                  }

                  Flux<byte[]> silence(Duration length) {
                    return Flux.empty();
                  }

                  public void play(C clip) {}
                }
                """)
            .compiled()
            .succeededWithoutWarnings()
            .source("memo.GuardedRecorder");
    isGolden("GuardedRecorder", guard);
  }

  private static void isGolden(String name, String source) throws IOException {
    Path golden = GOLDEN.resolve(name + ".java.golden");
    if (System.getProperty("golden.update") != null) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, source);
    }
    assertThat(source).isEqualTo(Files.readString(golden));
  }
}
