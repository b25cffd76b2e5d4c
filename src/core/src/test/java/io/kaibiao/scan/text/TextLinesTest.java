package io.kaibiao.scan.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.kaibiao.cancellation.Checkpoint;
import io.kaibiao.error.ConversionCancelledException;
import io.kaibiao.scan.PixelBox;
import io.kaibiao.scan.Raster;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextLinesTest {

  private static final double DPI = 200;

  private final Raster page = Raster.white(600, 300);

  @Test
  void lettersThatFollowEachOtherAreOneSegmentUpToAWideGap() {
    for (int x : new int[] {20, 50, 80, 300, 330}) {
      ink(x, 100, 24);
    }
    ink(20, 200, 24);
    List<PixelBox> lines = TextLines.find(page, List.of(), DPI);
    assertEquals(List.of(20, 300, 20), lines.stream().map(line -> line.x0() + 3).toList());
  }

  @Test
  void anInterruptEndsTheSearch() {
    ink(20, 100, 24);
    Checkpoint over =
        () -> {
          throw new ConversionCancelledException("report");
        };
    assertThrows(
        ConversionCancelledException.class, () -> TextLines.find(page, List.of(), DPI, over));
  }

  private void ink(int left, int top, int side) {
    for (int y = top; y < top + side; y++) {
      for (int x = left; x < left + side; x++) {
        page.pixels()[y * page.width() + x] = 20;
      }
    }
  }
}
