package io.kaibiao.scan.cleaning;

import io.kaibiao.scan.FoldTolerances;
import io.kaibiao.scan.Lengthwise;
import io.kaibiao.scan.ScanTolerances;
import java.util.Arrays;

/**
 * Makes a fold as light as the paper beside it. The darkness at each distance from its middle is
 * measured at its ends in the page's margins, where nothing is printed. The whole fold is lightened
 * by that amount, so that rulings and letters under it are kept.
 */
final class FoldEraser {

  private static final FoldTolerances.Erasing FOLD_ERASING =
      ScanTolerances.STANDARD.cleaning().folds().erasing();
  private static final FoldTolerances.Finding FOLD_FINDING =
      ScanTolerances.STANDARD.cleaning().folds().finding();

  private final Lengthwise page;
  private final int reach;
  private final int beside;

  FoldEraser(Lengthwise page, double dpi) {
    this.page = page;
    this.reach = reach(dpi);
    this.beside = beside(dpi);
  }

  /** Returns how far a fold reaches to both sides, in pixels. */
  static int reach(double dpi) {
    return (int) Math.ceil(FOLD_ERASING.reach() * dpi / 72);
  }

  /**
   * Returns how far away the paper beside a fold is looked for, in pixels: beyond all that is
   * changed, however few pixels an image has.
   */
  static int beside(double dpi) {
    return Math.max(reach(dpi) + 2, (int) Math.ceil(FOLD_ERASING.beside() * dpi / 72));
  }

  void erase(Fold fold) {
    double[] light = profile(fold);
    int from = 0;
    while (from < light.length && light[from] > FOLD_ERASING.black()) {
      from++;
    }
    int to = light.length;
    while (to > from && light[to - 1] > FOLD_ERASING.black()) {
      to--;
    }
    for (int a = 0; a < page.length(); a++) {
      double place = fold.at(a);
      int middle = (int) Math.round(place);
      // A fold as black as ink hides the print under it, so marks that continue on both sides are
      // drawn across it.
      int above = middle - reach + from - 1;
      int below = middle - reach + to;
      int crossing = from < to ? Math.max(page.at(a, above), page.at(a, below)) : 0;
      for (int c = middle - reach; c <= middle + reach; c++) {
        if (c > above && c < below) {
          page.set(a, c, crossing);
          continue;
        }
        double share = between(light, c - place + reach);
        if (share < 1) {
          page.set(a, c, (int) Math.min(255, Math.round(page.at(a, c) / share)));
        }
      }
    }
  }

  /**
   * Returns the lightness of a fold relative to its paper (0–1) at each distance from its middle.
   */
  private double[] profile(Fold fold) {
    double[] light = new double[2 * reach + 1];
    int margin = (int) (FOLD_FINDING.marginTo() * page.length());
    int[] levels = new int[2 * margin];
    for (int i = 0; i < light.length; i++) {
      for (int k = 0; k < margin; k++) {
        levels[k] = level(fold, k, i - reach);
        levels[margin + k] = level(fold, page.length() - 1 - k, i - reach);
      }
      Arrays.sort(levels);
      double share = levels[margin] / 1000.0;
      light[i] = share > FOLD_ERASING.paper() ? 1 : share;
    }
    return light;
  }

  private int level(Fold fold, int a, int off) {
    int middle = (int) Math.round(fold.at(a));
    return 1000 * page.at(a, middle + off) / page.paper(a, middle, reach, beside);
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
