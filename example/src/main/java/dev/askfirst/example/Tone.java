package dev.askfirst.example;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;

/** A soft concert pitch, for machines that cannot hear. */
final class Tone {
  private static final double PITCH_HZ = 440;
  private static final double VOLUME = 0.2 * Short.MAX_VALUE;

  private Tone() {}

  /** The tone in {@link WavFile#FORMAT}. */
  static byte[] of(Duration length) {
    int samples = WavFile.samples(length);
    ByteBuffer sound = ByteBuffer.allocate(samples * Short.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < samples; i++) {
      double wave = Math.sin(2 * Math.PI * PITCH_HZ * i / WavFile.SAMPLES_PER_SECOND);
      sound.putShort((short) (VOLUME * wave));
    }
    return sound.array();
  }
}
