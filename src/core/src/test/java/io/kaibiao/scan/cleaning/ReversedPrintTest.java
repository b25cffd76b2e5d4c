package io.kaibiao.scan.cleaning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.scan.Raster;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReversedPrintTest {

  private static final double DPI = 150;

  private static Raster drawn(int paper, Drawing drawing) {
    BufferedImage image = new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    fill(pen, paper, 0, 0, 900, 600);
    drawing.with(pen);
    pen.dispose();
    byte[] grey = new byte[900 * 600];
    for (int i = 0; i < grey.length; i++) {
      grey[i] = (byte) (image.getRGB(i % 900, i / 900) & 0xFF);
    }
    return new Raster(900, 600, grey);
  }

  private interface Drawing {
    void with(Graphics2D pen);
  }

  private static void fill(Graphics2D pen, int level, int x, int y, int width, int height) {
    pen.setColor(new Color(level, level, level));
    pen.fillRect(x, y, width, height);
  }

  /** Strokes as wide as those of letters. */
  private static void print(Graphics2D pen, int level, int x, int y) {
    for (int i = 0; i < 12; i++) {
      fill(pen, level, x + 10 * i, y, 3, 16);
      fill(pen, level, x + 10 * i, y + 7, 7, 2);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 20, 84, 128, 150})
  void lightPrintOnADarkBandBecomesDarkOnWhite(int ground) {
    Raster page =
        drawn(
            255,
            pen -> {
              fill(pen, ground, 100, 100, 700, 44);
              print(pen, 255, 200, 114);
              print(pen, 0, 200, 200);
            });
    ReversedPrint.turned(page, DPI);
    assertTrue(page.at(201, 120) < 40, () -> "print: " + page.at(201, 120));
    for (int y = 90; y < 155; y++) {
      int row = y;
      assertTrue(page.at(150, y) > 250, () -> "row " + row + ": " + page.at(150, row));
    }
    assertEquals(255, page.at(100, 120), "the left edge");
    assertEquals(255, page.at(799, 120), "the right edge");
    assertEquals(0, page.at(201, 206), "other print");
  }

  @Test
  void aBandThatLeansIsReversedToItsEdges() {
    Raster page =
        drawn(
            255,
            pen -> {
              pen.rotate(Math.toRadians(1.5), 450, 120);
              fill(pen, 60, 100, 100, 700, 44);
              print(pen, 255, 200, 114);
            });
    ReversedPrint.turned(page, DPI);
    for (int x = 60; x < 840; x += 5) {
      if (x >= 180 && x < 330) {
        continue;
      }
      for (int y = 60; y < 180; y++) {
        int level = page.at(x, y);
        int column = x;
        int row = y;
        assertTrue(level > 150, () -> column + "," + row + ": " + level);
      }
    }
  }

  @Test
  void aNegativePageWithRulingsIsTurnedAsAWhole() {
    Raster page =
        drawn(
            0,
            pen -> {
              for (int y = 100; y <= 400; y += 50) {
                fill(pen, 255, 100, y, 700, 4);
              }
              for (int x = 100; x <= 800; x += 175) {
                fill(pen, 255, x, 100, 4, 304);
              }
              print(pen, 255, 120, 120);
              print(pen, 255, 300, 40);
            });
    ReversedPrint.turned(page, DPI);
    assertTrue(page.at(121, 125) < 40);
    assertTrue(page.at(400, 102) < 40, "a ruling");
    assertEquals(255, page.at(600, 225), "a blank cell");
    assertEquals(255, page.at(20, 560), "the margin");
  }

  @Test
  void darkRulingsOfABandStay() {
    Raster page =
        drawn(
            255,
            pen -> {
              fill(pen, 110, 100, 100, 700, 44);
              print(pen, 255, 200, 114);
              fill(pen, 0, 450, 100, 3, 44);
            });
    ReversedPrint.turned(page, DPI);
    assertTrue(page.at(451, 120) < 40);
  }

  @Test
  void whatHoldsNoLightPrintStays() {
    Raster border = drawn(255, pen -> fill(pen, 0, 0, 0, 900, 60));
    assertStays(border);
    Raster letters = drawn(255, pen -> bold(pen, 120));
    assertStays(letters);
    Raster darkOnGrey =
        drawn(
            255,
            pen -> {
              fill(pen, 140, 100, 100, 700, 44);
              print(pen, 0, 200, 114);
            });
    assertStays(darkOnGrey);
    Random random = new Random(5);
    Raster photo = drawn(255, pen -> {});
    for (int y = 100; y < 500; y++) {
      for (int x = 100; x < 800; x++) {
        photo.pixels()[y * 900 + x] =
            (byte) (70 + 60 * Math.sin(x / 40.0) * Math.cos(y / 50.0) + random.nextInt(60));
      }
    }
    assertStays(photo);
  }

  /** Heavy letters of a cover, each of several strokes that fill most of its square. */
  private static void bold(Graphics2D pen, int y) {
    for (int x = 100; x < 700; x += 90) {
      for (int i = 0; i < 4; i++) {
        fill(pen, 0, x, y + 20 * i, 75 - 9 * i, 13);
        fill(pen, 0, x + 18 * i, y, 12, 78 - 5 * i);
      }
    }
  }

  private static void assertStays(Raster page) {
    byte[] before = page.pixels().clone();
    ReversedPrint.turned(page, DPI);
    assertArrayEquals(before, page.pixels());
  }
}
