package io.kaibiao.scan.cleaning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.scan.Raster;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small images have few pixels beside a fold. */
class FoldsTest {

  @ParameterizedTest
  @ValueSource(doubles = {2, 8.55, 20, 36})
  void blackAndNoisyImagesOfFewPixels(double dpi) {
    Random random = new Random(5);
    for (int round = 0; round < 200; round++) {
      byte[] pixels = new byte[100 * 100];
      int from = random.nextInt(100);
      for (int i = 0; i < pixels.length && round > 0; i++) {
        pixels[i] = (byte) (Math.abs(i % 100 - from) < round % 9 ? random.nextInt(90) : 255);
      }
      Raster page = new Raster(100, 100, pixels);
      Folds.even(page, dpi);
      assertEquals(100, page.width());
    }
  }
}
