package io.kaibiao.page.path;

import io.kaibiao.report.place.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Finds what is painted at a height of a page, so that not each thing is compared with each other.
 * Belongs to one page.
 *
 * @param <T> what is painted
 */
public final class BandIndex<T> {

  /** Number of bands of a page. A band is about as high as a line of text. */
  private static final int BANDS = 64;

  private final List<List<T>> bands = new ArrayList<>(BANDS);
  private final double height;
  private final Function<T, Box> box;

  /**
   * Makes an empty index.
   *
   * @param height the height of the page in points
   * @param box returns the box around a thing
   */
  public BandIndex(double height, Function<T, Box> box) {
    this.height = height;
    this.box = box;
    for (int i = 0; i < BANDS; i++) {
      bands.add(new ArrayList<>());
    }
  }

  /** Adds a thing after those that are there. */
  public void add(T thing) {
    Box around = box.apply(thing);
    int last = band(around.y1());
    for (int band = band(around.y0()); band <= last; band++) {
      bands.get(band).add(thing);
    }
  }

  /** Returns the things that may be at a height, in the order in which they were added. */
  public List<T> at(double y) {
    return bands.get(band(y));
  }

  private int band(double y) {
    return (int) Math.max(0, Math.min(BANDS - 1, Math.floor(y / height * BANDS)));
  }
}
