package io.kaibiao.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Takes the lines that folds leave out of a page: dark from edge to edge of the sheet, straight,
 * and seldom quite parallel to the rulings. How dark a fold is, its ends in the page's margins
 * show, where nothing is printed; the rest is made lighter by as much, so that rulings and letters
 * under it stay.
 */
final class Folds {

  /** A fold reaches this far to both sides, in points. */
  private static final double REACH = 9;

  /** Paper next to a fold is looked for up to here, in points. */
  private static final double BESIDE = 13;

  /** Where the margins begin and end that show folds alone, as shares of the sheet. */
  private static final double MARGIN_FROM = 0.008;

  private static final double MARGIN_TO = 0.04;

  /** A fold is darker than the paper beside it by this share. */
  private static final double DARKER = 0.06;

  /** At least this share of a fold is darker than its paper. */
  private static final double WHOLE = 0.9;

  /** A fold runs aslant by no more than this: its rise over its length. */
  private static final double STEEPEST = 0.044;

  /** A sheet with more such lines in one direction is a table cut out at its rulings. */
  private static final int MOST = 3;

  /** Ink under a fold darker than this share of the paper can't be told from it. */
  private static final double BLACK = 0.3;

  private final byte[] pixels;
  private final int length;
  private final int breadth;
  private final int along;
  private final int across;
  private final int reach;
  private final int beside;

  private Folds(Raster page, double dpi, int length, int breadth, int along, int across) {
    this.pixels = page.pixels();
    this.length = length;
    this.breadth = breadth;
    this.along = along;
    this.across = across;
    this.reach = (int) Math.ceil(REACH * dpi / 72);
    this.beside = (int) Math.ceil(BESIDE * dpi / 72);
  }

  /**
   * A fold.
   *
   * @param start its place across at the beginning of the sheet, in pixels
   * @param rise how far it has moved a pixel further along
   * @param whole which share of it is darker than the paper
   */
  private record Fold(double start, double rise, double whole) {

    double at(int along) {
      return start + rise * along;
    }
  }

  /** Evens folds in place. */
  static void even(Raster page, double dpi) {
    int width = page.width();
    int height = page.height();
    new Folds(page, dpi, width, height, 1, width).even();
    new Folds(page, dpi, height, width, width, 1).even();
  }

  private void even() {
    if (breadth < 4 * beside || length < 4 * beside) {
      return;
    }
    List<Fold> folds = folds();
    if (folds.size() <= MOST) {
      folds.forEach(this::even);
    }
  }

  private int at(int a, int c) {
    return pixels[a * along + c * across] & 0xFF;
  }

  private List<Fold> folds() {
    int from = (int) (MARGIN_FROM * length);
    int to = (int) (MARGIN_TO * length);
    List<Integer> firsts = dips(from, to);
    List<Integer> lasts = firsts.isEmpty() ? List.of() : dips(length - to, length - from);
    double span = length - from - to;
    List<Fold> found = new ArrayList<>();
    for (int first : firsts) {
      Fold best = null;
      for (int last : lasts) {
        double rise = (last - first) / span;
        if (Math.abs(rise) > STEEPEST) {
          continue;
        }
        double start = first - rise * (from + to) / 2.0;
        double whole = whole(start, rise);
        if (whole >= WHOLE && (best == null || whole > best.whole())) {
          best = new Fold(start, rise, whole);
        }
      }
      if (best != null) {
        found.add(best);
      }
    }
    return found;
  }

  /** Returns where a margin of the sheet is darker than on both sides. */
  private List<Integer> dips(int from, int to) {
    double[] light = new double[breadth];
    for (int c = 0; c < breadth; c++) {
      int sum = 0;
      for (int a = from; a < to; a++) {
        sum += at(a, c);
      }
      light[c] = (double) sum / (to - from);
    }
    List<Integer> dips = new ArrayList<>();
    for (int c = beside; c < breadth - beside; c++) {
      double paper = Math.min(light[c - reach], light[c + reach]);
      if (light[c] <= (1 - DARKER) * paper && lowest(light, c)) {
        dips.add(c);
      }
    }
    return dips;
  }

  private boolean lowest(double[] light, int at) {
    for (int c = at - reach / 8; c <= at + reach / 8; c++) {
      if (light[c] < light[at] || (c < at && light[c] == light[at])) {
        return false;
      }
    }
    return true;
  }

  /** Returns which share of a line is darker than the paper beside it. */
  private double whole(double start, double rise) {
    int darker = 0;
    int all = 0;
    for (int a = 0; a < length; a += 3) {
      int middle = (int) Math.round(start + rise * a);
      if (middle < beside || middle >= breadth - beside) {
        return 0;
      }
      int least = 255;
      for (int c = middle - 1; c <= middle + 1; c++) {
        least = Math.min(least, at(a, c));
      }
      darker += least <= (1 - DARKER) * paper(a, middle) ? 1 : 0;
      all++;
    }
    return (double) darker / all;
  }

  /** Returns the lightest of the pixels a little away from a line. */
  private int paper(int a, int middle) {
    int most = 1;
    for (int off = reach; off < beside; off++) {
      most = Math.max(most, Math.max(at(a, middle - off), at(a, middle + off)));
    }
    return most;
  }

  private void even(Fold fold) {
    double[] light = profile(fold);
    int from = 0;
    while (from < light.length && light[from] > BLACK) {
      from++;
    }
    int to = light.length;
    while (to > from && light[to - 1] > BLACK) {
      to--;
    }
    for (int a = 0; a < length; a++) {
      double place = fold.at(a);
      int middle = (int) Math.round(place);
      // What is black as ink has taken the print with it: what goes on on both sides, crosses it.
      int above = middle - reach + from - 1;
      int below = middle - reach + to;
      int crossing = from < to ? Math.max(at(a, above), at(a, below)) : 0;
      for (int c = middle - reach; c <= middle + reach; c++) {
        int at = a * along + c * across;
        if (c > above && c < below) {
          pixels[at] = (byte) crossing;
          continue;
        }
        double share = between(light, c - place + reach);
        if (share < 1) {
          pixels[at] = (byte) Math.min(255, Math.round((pixels[at] & 0xFF) / share));
        }
      }
    }
  }

  /** Returns how light a fold is next to its paper at each distance from its middle. */
  private double[] profile(Fold fold) {
    double[] light = new double[2 * reach + 1];
    int margin = (int) (MARGIN_TO * length);
    int[] levels = new int[2 * margin];
    for (int i = 0; i < light.length; i++) {
      for (int k = 0; k < margin; k++) {
        levels[k] = level(fold, k, i - reach);
        levels[margin + k] = level(fold, length - 1 - k, i - reach);
      }
      Arrays.sort(levels);
      double share = levels[margin] / 1000.0;
      light[i] = share > 0.97 ? 1 : share;
    }
    return light;
  }

  private int level(Fold fold, int a, int off) {
    int middle = (int) Math.round(fold.at(a));
    return 1000 * at(a, middle + off) / paper(a, middle);
  }

  private static double between(double[] values, double at) {
    int low = (int) Math.floor(at);
    if (low < 0 || low + 1 >= values.length) {
      return 1;
    }
    double share = at - low;
    return (1 - share) * values[low] + share * values[low + 1];
  }
}
