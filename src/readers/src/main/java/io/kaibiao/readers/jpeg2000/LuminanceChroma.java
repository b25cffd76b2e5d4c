package io.kaibiao.readers.jpeg2000;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/**
 * Pixels of luminance and two colour differences of full range (sYCC, IEC 61966-2-1 amendment 1).
 */
final class LuminanceChroma {

  private LuminanceChroma() {}

  /** Turns the three bytes of each pixel, in place, into red, green and blue. */
  static void toRgb(BufferedImage image) {
    byte[] samples = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    for (int i = 0; i + 2 < samples.length; i += 3) {
      int luminance = samples[i] & 0xFF;
      int blue = (samples[i + 1] & 0xFF) - 128;
      int red = (samples[i + 2] & 0xFF) - 128;
      samples[i] = clamped(luminance + 1.402 * red);
      samples[i + 1] = clamped(luminance - 0.344136 * blue - 0.714136 * red);
      samples[i + 2] = clamped(luminance + 1.772 * blue);
    }
  }

  private static byte clamped(double value) {
    return (byte) Math.max(0, Math.min(255, Math.round(value)));
  }
}
