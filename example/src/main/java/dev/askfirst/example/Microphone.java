package dev.askfirst.example;

import java.io.IOException;
import java.time.Duration;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.TargetDataLine;

/** The microphone of this machine, if it has one. */
class Microphone {
  private static final DataLine.Info LINE = new DataLine.Info(TargetDataLine.class, WavFile.FORMAT);

  /** Whether there is one that can be recorded from. */
  boolean isPresent() {
    return AudioSystem.isLineSupported(LINE);
  }

  /** Listens for the given time; the sound is in {@link WavFile#FORMAT}. */
  byte[] record(Duration length) throws IOException {
    byte[] sound = new byte[WavFile.samples(length) * Short.BYTES];
    try (TargetDataLine line = (TargetDataLine) AudioSystem.getLine(LINE)) {
      line.open(WavFile.FORMAT);
      line.start();
      int heard = 0;
      while (heard < sound.length) {
        heard += line.read(sound, heard, sound.length - heard);
      }
      return sound;
    } catch (LineUnavailableException busy) {
      throw new IOException("the microphone is in use by another program", busy);
    }
  }
}
