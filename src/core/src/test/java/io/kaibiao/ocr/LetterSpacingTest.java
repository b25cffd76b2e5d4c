package io.kaibiao.ocr;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.kaibiao.scan.Raster;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Strips of letters 20 pixels high: a width, then a gap and a width by turns. */
class LetterSpacingTest {

  private static final int HEIGHT = 20;

  /** A pale stroke of small type. */
  private static final byte INK = (byte) 200;

  private static Raster strip(int... widths) {
    int width = 4;
    for (int w : widths) {
      width += w;
    }
    Raster strip = Raster.white(width, HEIGHT + 4);
    int x = 2;
    for (int i = 0; i < widths.length; i++) {
      for (int y = 2; i % 2 == 0 && y < HEIGHT + 2; y++) {
        for (int at = x; at < x + widths[i]; at++) {
          strip.pixels()[y * width + at] = INK;
        }
      }
      x += widths[i];
    }
    return strip;
  }

  @Test
  void figuresOfFullWidthComeTogether() {
    Raster closed = LetterSpacing.closed(strip(10, 14, 10, 14, 6, 16, 10, 6, 3, 18, 10, 14, 10));
    Raster expected = strip(10, 4, 10, 4, 6, 4, 10, 4, 3, 4, 10, 4, 10);
    assertEquals(expected.width(), closed.width());
    assertArrayEquals(expected.pixels(), closed.pixels());
  }

  @Test
  void whatIsCloseStaysAsItIs() {
    List<Raster> strips = new ArrayList<>();
    strips.add(strip(10, 3, 10, 3, 10, 3, 10));
    // A blank behind a comma, and one between two words.
    strips.add(strip(10, 3, 3, 12, 10, 3, 10));
    // Two figures that are none of one line.
    strips.add(strip(10, 40, 10, 40, 10));
    // Chinese letters, one of two parts.
    strips.add(strip(19, 20, 6, 3, 10, 20, 19));
    strips.add(strip(19, 20, 19, 20, 19));
    strips.add(strip(10, 14, 10));
    for (Raster strip : strips) {
      assertSame(strip, LetterSpacing.closed(strip));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void whereThereIsNoInkThereIsNothingToClose(int width) {
    Raster blank = Raster.white(width, 3);
    assertSame(blank, LetterSpacing.closed(blank));
  }
}
