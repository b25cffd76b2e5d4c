package io.kaibiao.scan.cleaning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.scan.Raster;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpecksTest {

  private static final double DPI = 200;

  private final Raster page = Raster.white(800, 800);

  private void ink(int x, int y, int width, int height) {
    for (int v = y; v < y + height; v++) {
      for (int u = x; u < x + width; u++) {
        page.pixels()[v * page.width() + u] = 30;
      }
    }
  }

  /** A digit, its decimal point, and a broken stroke as small as a speck. */
  private void text() {
    ink(400, 400, 12, 3);
    ink(400, 403, 3, 18);
    ink(416, 418, 3, 3);
    ink(420, 410, 2, 1);
  }

  private void pepper() {
    Random random = new Random(5);
    for (int i = 0; i < 1500; i++) {
      int x = random.nextInt(798);
      int y = random.nextInt(798);
      if (x < 380 || x > 440 || y < 380 || y > 440) {
        ink(x, y, 1, 1);
      }
    }
  }

  @Test
  void aPepperedPageLosesItsSpecksAndKeepsItsText() {
    pepper();
    text();
    Specks.erase(page, DPI);
    assertEquals(255, darkest(0, 0, 800, 380));
    assertEquals(30, page.at(401, 410));
    assertEquals(30, page.at(417, 419), "the decimal point stays");
    assertEquals(255, page.at(420, 410), "a speck, for all that is known");
  }

  @Test
  void brokenStrokesOfOtherPagesStay() {
    text();
    byte[] before = page.pixels().clone();
    Specks.erase(page, DPI);
    assertArrayEquals(before, page.pixels());
  }

  private int darkest(int x0, int y0, int x1, int y1) {
    int darkest = 255;
    for (int y = y0; y < y1; y++) {
      for (int x = x0; x < x1; x++) {
        darkest = Math.min(darkest, page.at(x, y));
      }
    }
    return darkest;
  }
}
