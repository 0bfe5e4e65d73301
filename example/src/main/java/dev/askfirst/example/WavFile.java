package dev.askfirst.example;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;
import javax.sound.sampled.UnsupportedAudioFileException;

/** Sound in a WAV file: 16 bits, one channel. */
final class WavFile {
  static final int SAMPLES_PER_SECOND = 16_000;
  static final AudioFormat FORMAT = new AudioFormat(SAMPLES_PER_SECOND, 16, 1, true, false);

  private WavFile() {}

  /** How many samples a sound of that length has. */
  static int samples(Duration length) {
    return Math.toIntExact(length.toMillis() * SAMPLES_PER_SECOND / 1000);
  }

  static void write(byte[] sound, Path file) throws IOException {
    int samples = sound.length / FORMAT.getFrameSize();
    try (OutputStream out = Files.newOutputStream(file)) {
      AudioInputStream in = new AudioInputStream(new ByteArrayInputStream(sound), FORMAT, samples);
      AudioSystem.write(in, AudioFileFormat.Type.WAVE, out);
    }
  }

  static Duration length(Path file) throws IOException {
    try (AudioInputStream in = open(file)) {
      double seconds = in.getFrameLength() / (double) in.getFormat().getFrameRate();
      return Duration.ofMillis(Math.round(1000 * seconds));
    }
  }

  /** Plays a file to its end; false if this machine has no loudspeaker. */
  static boolean play(Path file) throws IOException {
    try (AudioInputStream in = open(file)) {
      DataLine.Info loudspeaker = new DataLine.Info(SourceDataLine.class, in.getFormat());
      if (!AudioSystem.isLineSupported(loudspeaker)) {
        return false;
      }
      try (SourceDataLine line = (SourceDataLine) AudioSystem.getLine(loudspeaker)) {
        line.open(in.getFormat());
        line.start();
        byte[] sound = in.readAllBytes();
        line.write(sound, 0, sound.length);
        line.drain();
        return true;
      }
    } catch (LineUnavailableException busy) {
      throw new IOException("the loudspeaker is in use by another program", busy);
    }
  }

  private static AudioInputStream open(Path file) throws IOException {
    try {
      return AudioSystem.getAudioInputStream(file.toFile());
    } catch (UnsupportedAudioFileException damaged) {
      throw new IOException(file.getFileName() + " is not a WAV file", damaged);
    }
  }
}
