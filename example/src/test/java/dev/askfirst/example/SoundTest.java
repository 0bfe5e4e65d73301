package dev.askfirst.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tone, and the file that it is written to. */
final class SoundTest {
  @TempDir private Path folder;

  @Test
  void theToneIsAConcertPitch() {
    ShortBuffer tone =
        ByteBuffer.wrap(Tone.of(Duration.ofSeconds(2)))
            .order(ByteOrder.LITTLE_ENDIAN)
            .asShortBuffer();
    int waves = 0;
    for (int i = 1; i < tone.capacity(); i++) {
      waves += tone.get(i - 1) < 0 && tone.get(i) >= 0 ? 1 : 0;
    }
    assertThat(tone.capacity()).isEqualTo(2 * WavFile.SAMPLES_PER_SECOND);
    assertThat(waves).isBetween(878, 880);
  }

  @Test
  void theFileIsARealWavFile() throws Exception {
    Path file = folder.resolve("tone.wav");
    WavFile.write(Tone.of(Duration.ofMillis(1500)), file);
    AudioFileFormat format = AudioSystem.getAudioFileFormat(file.toFile());
    assertThat(format.getType()).isEqualTo(AudioFileFormat.Type.WAVE);
    assertThat(format.getFormat().matches(WavFile.FORMAT)).isTrue();
    assertThat(format.getFrameLength()).isEqualTo(24_000);
    assertThat(Files.size(file)).isEqualTo(44 + 48_000);
    assertThat(WavFile.length(file)).isEqualTo(Duration.ofMillis(1500));
  }

  @Test
  void whatIsNoWavFileIsSaidToBeNone() throws IOException {
    Path file = Files.writeString(folder.resolve("notes.wav"), "no sound");
    assertThatIOException()
        .isThrownBy(() -> WavFile.length(file))
        .withMessage("notes.wav is not a WAV file");
  }
}
