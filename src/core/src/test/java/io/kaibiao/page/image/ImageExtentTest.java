package io.kaibiao.page.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ImageExtentTest {

  @Test
  void aPageMayBeDecoded() {
    assertFalse(new ImageExtent(7_016, 9_933).isTooLarge());
  }

  @Test
  void oneOfMorePixelsMayNot() {
    assertFalse(new ImageExtent(15_000, 10_000).isTooLarge());
    assertTrue(new ImageExtent(15_000, 10_001).isTooLarge());
  }

  @Test
  void noSizeIsSoLargeThatItCountsAsSmall() {
    long largest = 1L << 32;
    assertEquals(Long.MAX_VALUE, new ImageExtent(largest, largest).pixels());
    assertTrue(new ImageExtent(largest - 1, largest - 1).isTooLarge());
  }

  @Test
  void anEmptyOneHasNoPixels() {
    assertEquals(0, new ImageExtent(1L << 32, 0).pixels());
  }
}
