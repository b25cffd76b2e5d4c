package io.kaibiao.readers.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.ocr.Scaling;
import io.kaibiao.ocr.Strips;
import io.kaibiao.scan.Raster;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("machine")
class StripPlacementTest {

  @Test
  void aStripCutCloseToItsInkHasPaperPutAroundIt() {
    for (String text : new String[] {"1,287.48", "2010301", "Total"}) {
      int height = StripPlacement.height(Strips.of(text, 200));
      // How much of a comma's tail counts as letters is the typeface's.
      assertTrue(height >= 36 && height <= 40, () -> text + ": " + height);
    }
  }

  @Test
  void lettersAmongPaperKeepTheirHeight() {
    Raster strip = Strips.of("1,287.48", 200);
    assertEquals(48, StripPlacement.height(Scaling.margin(strip, 0, strip.height())));
    Raster some = Scaling.margin(strip, 0, strip.height() / 8);
    int height = StripPlacement.height(some);
    assertTrue(height > 36 && height < 48, () -> "" + height);
  }

  @Test
  void aFewRemainsOfSomethingElseDoNotCount() {
    Raster strip = Scaling.margin(Strips.of("1,287.48", 200), 0, 40);
    Raster soiled = new Raster(strip.width(), strip.height(), strip.pixels().clone());
    for (int x = 0; x < 4; x++) {
      soiled.pixels()[x] = 0;
    }
    assertEquals(48, StripPlacement.height(soiled));
  }

  @Test
  void paperWithoutInkHasSomeHeight() {
    assertEquals(36, StripPlacement.height(Raster.white(50, 20)));
    assertEquals(36, StripPlacement.height(Raster.white(1, 1)));
  }
}
