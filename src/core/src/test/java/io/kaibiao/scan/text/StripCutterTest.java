package io.kaibiao.scan.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.cancellation.Checkpoint;
import io.kaibiao.error.ConversionCancelledException;
import io.kaibiao.scan.PixelBox;
import io.kaibiao.scan.Raster;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StripCutterTest {

  private static final double DPI = 200;
  private static final PixelBox CELL = new PixelBox(0, 0, 300, 120);

  private final Raster page = Raster.white(300, 120);

  private void ink(int x0, int y0, int x1, int y1) {
    ink(x0, y0, x1, y1, 20);
  }

  private void ink(int x0, int y0, int x1, int y1, int level) {
    for (int y = y0; y < y1; y++) {
      for (int x = x0; x < x1; x++) {
        page.pixels()[y * page.width() + x] = (byte) level;
      }
    }
  }

  /** Draws a box with a hole, as large as a character. */
  private void letter(int x, int y) {
    ink(x, y, x + 24, y + 3);
    ink(x, y + 22, x + 24, y + 25);
    ink(x, y, x + 3, y + 25);
    ink(x + 21, y, x + 24, y + 25);
  }

  private List<PixelBox> strips() {
    return new StripCutter(page, DPI).cut(CELL);
  }

  @Test
  void nothingIsBlank() {
    assertEquals(List.of(), strips());
  }

  /** A cell of very many spots takes long: one of the looks at them all ends it. */
  @Test
  void anInterruptEndsTheCutting() {
    letter(20, 20);
    letter(60, 20);
    letter(20, 70);
    int[] passed = {0};
    new StripCutter(page, DPI, () -> passed[0]++).cut(CELL);
    assertTrue(passed[0] > 2, "passed " + passed[0]);
    Checkpoint over =
        () -> {
          throw new ConversionCancelledException("report");
        };
    assertThrows(
        ConversionCancelledException.class, () -> new StripCutter(page, DPI, over).cut(CELL));
  }

  @Test
  void specksAreBlank() {
    Random random = new Random(1);
    for (int i = 0; i < 60; i++) {
      int x = random.nextInt(298);
      int y = random.nextInt(118);
      ink(x, y, x + 1, y + 1);
    }
    assertEquals(List.of(), strips());
  }

  @Test
  void thinStrokesOfSmallTypeAreText() {
    // Three digits 10 pixels high, of which only a few pixels are dark.
    for (int x = 100; x < 140; x += 14) {
      ink(x, 50, x + 6, 60, 222);
      ink(x + 1, 51, x + 5, 52, 190);
      ink(x + 1, 57, x + 4, 59, 170);
    }
    assertEquals(1, strips().size());
    assertEquals(new PixelBox(97, 47, 137, 63), strips().get(0));
  }

  @Test
  void whatShowsThroughIsBlank() {
    for (int x = 100; x < 140; x += 14) {
      ink(x, 50, x + 8, 70, 195);
    }
    assertEquals(List.of(), strips());
  }

  @Test
  void whatIsLeftOfRulingsIsBlank() {
    ink(8, 2, 300, 4);
    ink(3, 8, 5, 112);
    ink(40, 117, 170, 119);
    assertEquals(List.of(), strips());
  }

  @Test
  void showThroughIsBlank() {
    for (int y = 30; y < 60; y++) {
      for (int x = 30; x < 200; x++) {
        page.pixels()[y * page.width() + x] = (byte) 210;
      }
    }
    assertEquals(List.of(), strips());
  }

  @Test
  void aFaintFirstDigitBelongsToTheStrip() {
    letter(120, 40);
    for (int y = 44; y < 62; y++) {
      for (int x = 111; x < 114; x++) {
        page.pixels()[y * page.width() + x] = (byte) 230;
      }
    }
    assertTrue(strips().get(0).x0() <= 111, strips()::toString);
  }

  @Test
  void aFaintSpeckBesideTheTextDoesNot() {
    letter(120, 40);
    page.pixels()[50 * page.width() + 113] = (byte) 200;
    assertTrue(strips().get(0).x0() > 113, strips()::toString);
  }

  @Test
  void aDashIsText() {
    ink(140, 58, 156, 61);
    assertEquals(1, strips().size());
  }

  @Test
  void oneStrokeAndThreeAreOneLine() {
    ink(50, 40, 74, 43);
    assertEquals(1, strips().size());
    ink(50, 50, 74, 53);
    ink(50, 60, 74, 63);
    assertEquals(1, strips().size());
  }

  @Test
  void linesArePartedThoughNear() {
    for (int x = 20; x < 250; x += 28) {
      letter(x, 15);
      letter(x, 44);
      letter(x, 73);
    }
    List<PixelBox> strips = strips();
    assertEquals(3, strips.size());
    assertTrue(strips.get(0).y0() <= 15 && strips.get(0).y1() >= 40);
    assertTrue(strips.get(2).y1() >= 98 && strips.get(2).y1() <= 103);
  }

  @Test
  void linesThatTouchAreParted() {
    for (int x = 20; x < 250; x += 28) {
      letter(x, 15);
      letter(x, 44);
    }
    ink(230, 30, 232, 50);
    assertEquals(2, strips().size());
  }

  @Test
  void aCommaBelongsToItsLine() {
    letter(20, 30);
    ink(48, 52, 52, 60);
    letter(60, 30);
    List<PixelBox> strips = strips();
    assertEquals(1, strips.size());
    assertTrue(strips.get(0).y1() >= 60);
  }

  @Test
  void lettersOneBelowTheOtherAreLines() {
    letter(120, 5);
    letter(120, 34);
    ink(120, 68, 144, 71);
    ink(120, 82, 144, 85);
    assertEquals(3, strips().size());
  }

  @Test
  void aPaleStrokeNextToTextBelongsToIt() {
    letter(60, 30);
    letter(90, 30);
    for (int x = 30; x < 54; x++) {
      page.pixels()[42 * page.width() + x] = (byte) 185;
      page.pixels()[43 * page.width() + x] = (byte) 190;
    }
    assertTrue(strips().get(0).x0() <= 30);
  }
}
