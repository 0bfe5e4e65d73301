package dev.askfirst.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.askfirst.runtime.Authorizer;
import dev.askfirst.runtime.spi.ConsentAnswer;
import dev.askfirst.runtime.spi.ConsentReply;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Recording with and without a microphone, through the guard, as there is no other way. */
final class VoiceMemoTest {
  private static final Duration SECOND = Duration.ofSeconds(1);

  @TempDir private Path folder;

  @Test
  void recordsFromTheMicrophone() throws IOException {
    Clip clip = record(new FakeMicrophone(true, false));
    assertThat(WavFile.length(clip.file())).isEqualTo(Duration.ofMillis(250));
  }

  @Test
  void recordsAToneWhereThereIsNoMicrophone() throws IOException {
    Clip clip = record(new FakeMicrophone(false, false));
    assertThat(WavFile.length(clip.file())).isEqualTo(SECOND);
  }

  @Test
  void leavesNoFileBehindWhenTheMicrophoneFails() {
    assertThatIOException()
        .isThrownBy(() -> record(new FakeMicrophone(true, true)))
        .withMessage("unplugged");
    assertThat(folder).isEmptyDirectory();
  }

  private Clip record(Microphone microphone) throws IOException {
    try (Authorizer authorizer =
        Authorizer.builder()
            .singleUser()
            .prompt(
                request ->
                    CompletableFuture.completedFuture(
                        ConsentReply.toAll(request, ConsentAnswer.allow())))
            .build()) {
      VoiceMemo memo = new VoiceMemo(new MemoFolder(folder), microphone);
      return new GuardedVoiceMemo(memo, authorizer).record(SECOND);
    }
  }

  private static final class FakeMicrophone extends Microphone {
    private final boolean present;
    private final boolean broken;

    FakeMicrophone(boolean present, boolean broken) {
      this.present = present;
      this.broken = broken;
    }

    @Override
    boolean isPresent() {
      return present;
    }

    @Override
    byte[] record(Duration length) throws IOException {
      if (broken) {
        throw new IOException("unplugged");
      }
      return new byte[8_000];
    }
  }
}
