package io.kaibiao.samples.condition.steps;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.samples.condition.PixelColour;
import io.kaibiao.samples.condition.ScanSheet;
import io.kaibiao.samples.condition.ScanStep;
import io.kaibiao.testing.TestFont;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("machine")
class ScanStepsTest {

  private static final ScanSteps STEPS = new ScanSteps(text -> TestFont.SERIF);

  private static final double DPI = 144;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "skew=1.8",
        "skew=-1.2",
        "perspective=0.03",
        "waves=3",
        "turn=90",
        "turn=180",
        "turn=270",
        "turn=any"
      })
  void whatMovesSaysWhereItCameFrom(String word) {
    // A dot in white; wherever it went, its place must lead back to where it was.
    for (int[] dot : new int[][] {{60, 90}, {220, 140}, {150, 300}}) {
      ScanSheet moved = STEPS.parse(word).apply(dotted(dot[0], dot[1]), new SplittableRandom(7));
      double[] seen = centre(moved);
      double[] origin = new double[2];
      moved.placement().locate(seen[0], seen[1], origin);
      assertEquals(dot[0] * 72 / DPI, origin[0], 0.15, word);
      assertEquals(dot[1] * 72 / DPI, origin[1], 0.15, word);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fade=0.5",
        "bleed=0.3",
        "broken=20",
        "blur=1",
        "shadow=0.4",
        "grey-paper=0.2",
        "yellow-paper=0.2",
        "fold=1",
        "noise=4",
        "specks=0.02",
        "watermark=draft",
        "seal=office",
        "jpeg=30",
        "bilevel"
      })
  void whatPaintsChangesPixelsAndMovesNone(String word) {
    ScanSheet sheet = ruled();
    int[] before = sheet.pixels().clone();
    ScanSheet after = STEPS.parse(word).apply(sheet, new SplittableRandom(3));
    ScanSheet again = STEPS.parse(word).apply(sheet, new SplittableRandom(3));
    assertArrayEquals(before, sheet.pixels(), "the sheet before is left as it is");
    assertArrayEquals(after.pixels(), again.pixels(), "the same seed gives the same pixels");
    assertFalse(Arrays.equals(before, after.pixels()), "something happened");
    double[] place = new double[2];
    after.placement().locate(100, 50, place);
    assertArrayEquals(new double[] {100 * 72 / DPI, 50 * 72 / DPI}, place, 1e-9);
  }

  @Test
  void aStrengthBetweenTwoIsDrawn() {
    ScanStep step = STEPS.parse("fade=0.2..0.6");
    int first = darkest(step.apply(ruled(), new SplittableRandom(1)));
    int second = darkest(step.apply(ruled(), new SplittableRandom(2)));
    assertTrue(first != second, first + " and " + second);
    assertTrue(Math.min(first, second) >= 51 && Math.max(first, second) <= 153);
  }

  @Test
  void brokenRulingsLeaveTextAlone() {
    ScanSheet sheet = ruled();
    ScanSheet broken = STEPS.parse("broken=40").apply(sheet, new SplittableRandom(5));
    int gaps = 0;
    for (int y = 0; y < sheet.height(); y++) {
      for (int x = 0; x < sheet.width(); x++) {
        boolean gone = dark(sheet, x, y) && !dark(broken, x, y);
        gaps += gone ? 1 : 0;
        assertFalse(gone && y > 200, "text lost ink");
      }
    }
    assertTrue(gaps > 20, gaps + " pixels");
  }

  @ParameterizedTest
  @ValueSource(strings = {"wet=1", "skew=much", "turn=45", "noise=5..2"})
  void whatIsNoStepIsRefused(String word) {
    assertThrows(IllegalArgumentException.class, () -> STEPS.parse(word));
  }

  private static boolean dark(ScanSheet sheet, int x, int y) {
    return PixelColour.grey(sheet.pixels()[y * sheet.width() + x]) < 128;
  }

  private static int darkest(ScanSheet sheet) {
    return Arrays.stream(sheet.pixels()).map(PixelColour::grey).min().orElseThrow();
  }

  private static ScanSheet dotted(int x, int y) {
    BufferedImage image = white();
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.BLACK);
    pen.fillRect(x - 2, y - 2, 4, 4);
    pen.dispose();
    return ScanSheet.of(image, DPI);
  }

  /** A ruling at the top, short strokes like letters below. */
  private static ScanSheet ruled() {
    BufferedImage image = white();
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.BLACK);
    pen.fillRect(20, 100, 260, 2);
    for (int x = 30; x < 250; x += 12) {
      pen.fillRect(x, 240, 7, 2);
      pen.fillRect(x, 240, 2, 14);
    }
    pen.dispose();
    return ScanSheet.of(image, DPI);
  }

  private static BufferedImage white() {
    BufferedImage image = ScanSheet.blank(300, 400);
    Arrays.fill(ScanSheet.pixels(image), 0xFFFFFF);
    return image;
  }

  private static double[] centre(ScanSheet sheet) {
    double weight = 0;
    double sumX = 0;
    double sumY = 0;
    for (int y = 0; y < sheet.height(); y++) {
      for (int x = 0; x < sheet.width(); x++) {
        int ink = 255 - PixelColour.grey(sheet.pixels()[y * sheet.width() + x]);
        weight += ink;
        sumX += ink * (x + 0.5);
        sumY += ink * (y + 0.5);
      }
    }
    return new double[] {sumX / weight, sumY / weight};
  }
}
