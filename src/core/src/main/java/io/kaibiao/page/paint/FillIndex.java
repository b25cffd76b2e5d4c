package io.kaibiao.page.paint;

import java.util.ArrayList;
import java.util.List;

/** Finds the areas at a height of a page. */
final class FillIndex {

  /** Number of bands of a page. A band is about as high as a line of text. */
  private static final int BANDS = 64;

  private final List<List<Ink.Fill>> bands = new ArrayList<>(BANDS);
  private final double height;

  /**
   * Makes an index.
   *
   * @param fills the areas, in painting order
   * @param height the height of the page in points
   */
  FillIndex(List<Ink.Fill> fills, double height) {
    this.height = height;
    for (int i = 0; i < BANDS; i++) {
      bands.add(new ArrayList<>());
    }
    for (Ink.Fill fill : fills) {
      for (int band = band(fill.box().y0()); band <= band(fill.box().y1()); band++) {
        bands.get(band).add(fill);
      }
    }
  }

  /** Returns the areas that may contain points at a height, in painting order. */
  List<Ink.Fill> at(double y) {
    return bands.get(band(y));
  }

  private int band(double y) {
    return (int) Math.max(0, Math.min(BANDS - 1, Math.floor(y / height * BANDS)));
  }
}
