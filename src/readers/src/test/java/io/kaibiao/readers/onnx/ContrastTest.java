package io.kaibiao.readers.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.scan.Raster;
import org.junit.jupiter.api.Test;

class ContrastTest {

  @Test
  void valleysAreBlackAndHillsWhite() {
    // Valleys 10, 10, 30, 30, hills 200, 220, 220: quartiles by proportion within a value.
    Contrast contrast = Contrast.of(row(250, 10, 200, 10, 220, 30, 220, 30, 250));
    assertEquals(10 + 0.5, contrast.black(), 1e-9);
    assertEquals((220 + 1 - 0.375 - 10.5) / 2, contrast.half(), 0.2);
    assertEquals(-1, contrast.stretched(0));
    assertEquals(1, contrast.stretched(255));
  }

  @Test
  void aLineWithoutInkKeepsTheWholeRange() {
    Contrast contrast = Contrast.of(row(255, 255, 255, 255));
    assertEquals(new Contrast(0, 127.5), contrast);
    assertEquals(1, contrast.stretched(255));
    assertEquals(new Contrast(0, 127.5), Contrast.of(row(0)));
  }

  @Test
  void blackAboveWhiteIsNoContrast() {
    assertEquals(1, new Contrast(0, 1).stretched(2));
    Contrast flat = Contrast.of(row(100, 101, 99, 100, 100, 101, 99));
    assertEquals(true, flat.half() > 0);
  }

  private static Raster row(int... greys) {
    byte[] pixels = new byte[greys.length];
    for (int i = 0; i < greys.length; i++) {
      pixels[i] = (byte) greys[i];
    }
    return new Raster(greys.length, 1, pixels);
  }
}
