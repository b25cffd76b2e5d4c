package io.kaibiao.scan.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.scan.PixelBox;
import io.kaibiao.scan.Raster;
import io.kaibiao.scan.lines.DashRuns;
import java.util.List;
import org.junit.jupiter.api.Test;

class DashesTest {

  private static final double DPI = 200;
  private static final PixelBox LINE = new PixelBox(0, 0, 120, 30);

  private final Raster page = Raster.white(120, 30);

  private void ink(int x0, int y0, int x1, int y1) {
    for (int y = y0; y < y1; y++) {
      for (int x = x0; x < x1; x++) {
        page.pixels()[y * page.width() + x] = 20;
      }
    }
  }

  private boolean isDash() {
    return new Dashes(page, DPI).isDash(LINE);
  }

  @Test
  void aFlatStrokeIsOne() {
    ink(30, 14, 60, 16);
    assertTrue(isDash());
  }

  @Test
  void twoWithWhiteBetweenThemAreOne() {
    ink(30, 14, 55, 16);
    ink(59, 15, 84, 17);
    assertTrue(isDash());
  }

  @Test
  void oneThatAThresholdBrokeIsOne() {
    ink(30, 14, 48, 16);
    ink(50, 15, 53, 17);
    ink(57, 14, 70, 16);
    assertTrue(isDash());
  }

  @Test
  void aStrokeThatIsThickAtItsEndIsAWord() {
    ink(30, 14, 56, 16);
    ink(50, 11, 56, 16);
    assertFalse(isDash());
  }

  @Test
  void pointsAreNone() {
    for (int x = 20; x < 90; x += 12) {
      ink(x, 13, x + 4, 17);
    }
    assertFalse(isDash());
  }

  @Test
  void strokesAboveEachOtherAreNone() {
    ink(30, 8, 60, 10);
    ink(26, 20, 64, 22);
    assertFalse(isDash());
  }

  @Test
  void paperIsNone() {
    assertFalse(isDash());
  }

  /** Dashes of 5 pixels, 4 apart, as a threshold leaves them: less than six tenths are ink. */
  @Test
  void dashesInARowAreARun() {
    byte[] marks = new byte[200];
    for (int x = 10; x < 190; x++) {
      marks[x] = (byte) (x % 9 < 5 ? 1 : 0);
    }
    List<int[]> runs = new DashRuns(DPI / 72).in(marks, 0, 200);
    assertEquals(1, runs.size());
    assertEquals(10, runs.get(0)[0]);
    assertTrue(runs.get(0)[1] >= 185);
  }

  @Test
  void strokesOfLettersBelowEachOtherAreNoRun() {
    byte[] marks = new byte[400];
    int x = 0;
    for (int i = 0; x < 380; i++) {
      int length = 3 + (i * 7) % 15;
      for (int k = 0; k < length; k++) {
        marks[x + k] = 1;
      }
      x += length + 2 + (i * 5) % 13;
    }
    assertEquals(0, new DashRuns(DPI / 72).in(marks, 0, 400).size());
  }
}
