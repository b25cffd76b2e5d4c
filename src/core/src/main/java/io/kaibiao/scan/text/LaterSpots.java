package io.kaibiao.scan.text;

import io.kaibiao.scan.PixelBox;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Finds the spots to the right of a spot that are near it, without looking at all spots of the
 * page. Spots of like height are kept in bands as high as they are; a spot is added after those to
 * the right of it were asked for, so a band has its spots from right to left.
 *
 * <p>Belongs to one thread.
 */
final class LaterSpots {

  /** Classes of height, each twice as high as the one before; the last one has all higher spots. */
  private static final int CLASSES = 4;

  private final List<PixelBox> spots;

  /** Greatest height of the spots of the first class, in pixels. */
  private final int least;

  /** Greatest height of the spots of the last class, in pixels. */
  private final int last;

  /** Numbers of spots, by class and band. */
  private final List<List<List<Integer>>> classes = new ArrayList<>();

  /**
   * Makes an empty one.
   *
   * @param spots the spots from left to right
   * @param least greatest height of the lowest class of spots, in pixels, at least 1
   */
  LaterSpots(List<PixelBox> spots, int least) {
    this.spots = spots;
    this.least = least;
    int highest = spots.stream().mapToInt(PixelBox::height).max().orElse(1);
    int bottom = spots.stream().mapToInt(PixelBox::y0).max().orElse(0);
    for (int i = 0; i < CLASSES; i++) {
      List<List<Integer>> bands = new ArrayList<>();
      for (int y = 0; y <= bottom; y += height(i)) {
        bands.add(new ArrayList<>());
      }
      classes.add(bands);
    }
    this.last = Math.max(highest, height(CLASSES - 1));
  }

  /** Adds a spot, which must be left of all that were added before, or at the same place. */
  void add(int spot) {
    PixelBox box = spots.get(spot);
    int of = 0;
    while (of < CLASSES - 1 && box.height() > height(of)) {
      of++;
    }
    classes.get(of).get(box.y0() / height(of)).add(spot);
  }

  /**
   * Visits the spots that were added and may be near another one: all that are, and some others.
   *
   * @param gap greatest gap to a spot on the right, as a multiple of the higher one of both, or of
   *     the least height
   * @param apart greatest distance above or below, as such a multiple
   */
  void near(int spot, double gap, double apart, IntConsumer visit) {
    PixelBox box = spots.get(spot);
    for (int of = 0; of < CLASSES; of++) {
      int highest = of == CLASSES - 1 ? last : height(of);
      double letter = Math.max(box.height(), highest);
      double right = box.x1() + gap * letter;
      List<List<Integer>> bands = classes.get(of);
      int from = (int) Math.max(0, Math.floor((box.y0() - highest - apart * letter) / height(of)));
      int to = (int) Math.min(bands.size() - 1.0, (box.y1() + apart * letter) / height(of));
      for (int band = from; band <= to; band++) {
        List<Integer> row = bands.get(band);
        for (int i = row.size() - 1; i >= 0 && spots.get(row.get(i)).x0() <= right; i--) {
          visit.accept(row.get(i));
        }
      }
    }
  }

  private int height(int of) {
    return least << of;
  }
}
