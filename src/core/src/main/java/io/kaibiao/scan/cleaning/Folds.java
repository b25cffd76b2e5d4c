package io.kaibiao.scan.cleaning;

import io.kaibiao.scan.FoldTolerances;
import io.kaibiao.scan.Lengthwise;
import io.kaibiao.scan.Raster;
import io.kaibiao.scan.ScanTolerances;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Removes the dark lines of folds from a page. They are straight, run from edge to edge of the
 * sheet and are seldom parallel to the rulings.
 */
final class Folds {

  private static final FoldTolerances.Finding FOLD_FINDING =
      ScanTolerances.STANDARD.cleaning().folds().finding();

  private final Lengthwise page;
  private final FoldEraser eraser;
  private final int reach;
  private final int beside;

  private Folds(Lengthwise page, double dpi) {
    this.page = page;
    this.eraser = new FoldEraser(page, dpi);
    this.reach = FoldEraser.reach(dpi);
    this.beside = FoldEraser.beside(dpi);
  }

  /** Removes folds in place. */
  static void even(Raster page, double dpi) {
    new Folds(Lengthwise.level(page), dpi).even();
    new Folds(Lengthwise.upright(page), dpi).even();
  }

  /**
   * Removes the darkest fold first, so that folds beside or across it are measured without it. If
   * there are more folds than possible on a sheet, the page is left as scanned.
   */
  private void even() {
    if (page.breadth() < 4 * beside || page.length() < 4 * beside) {
      return;
    }
    List<Fold> evened = new ArrayList<>();
    byte[] pixels = page.page().pixels();
    byte[] asScanned = pixels;
    for (Fold fold = darkest(evened); fold != null; fold = darkest(evened)) {
      if (evened.isEmpty()) {
        asScanned = pixels.clone();
      }
      if (evened.size() == FOLD_FINDING.most()) {
        System.arraycopy(asScanned, 0, pixels, 0, asScanned.length);
        return;
      }
      eraser.erase(fold);
      evened.add(fold);
    }
  }

  /**
   * Returns the darkest fold, or null. Folds that were removed and are still visible do not count.
   */
  private @Nullable Fold darkest(List<Fold> evened) {
    int from = (int) (FOLD_FINDING.marginFrom() * page.length());
    int to = (int) (FOLD_FINDING.marginTo() * page.length());
    List<Integer> firsts = dips(from, to);
    List<Integer> lasts =
        firsts.isEmpty() ? List.of() : dips(page.length() - to, page.length() - from);
    double span = page.length() - from - to;
    Fold darkest = null;
    for (int first : firsts) {
      for (int last : lasts) {
        double rise = (last - first) / span;
        if (Math.abs(rise) > FOLD_FINDING.steepest()) {
          continue;
        }
        Fold fold = fold(first - rise * (from + to) / 2.0, rise);
        boolean known = evened.stream().anyMatch(f -> f.same(fold, page.length()));
        if (!known && fold.dark() > 0 && (darkest == null || fold.dark() > darkest.dark())) {
          darkest = fold;
        }
      }
    }
    return darkest;
  }

  /** Returns the positions at which a margin of the sheet is darker than on both sides. */
  private List<Integer> dips(int from, int to) {
    double[] light = new double[page.breadth()];
    for (int c = 0; c < light.length; c++) {
      int sum = 0;
      for (int a = from; a < to; a++) {
        sum += page.at(a, c);
      }
      light[c] = (double) sum / (to - from);
    }
    List<Integer> dips = new ArrayList<>();
    for (int c = beside; c < light.length - beside; c++) {
      // Use the lightest pixel on each side, as another fold may be close by.
      double paper = Math.min(most(light, c - beside, c), most(light, c, c + beside));
      if (light[c] <= (1 - FOLD_FINDING.darker()) * paper && lowest(light, c)) {
        dips.add(c);
      }
    }
    return dips;
  }

  private static double most(double[] values, int from, int to) {
    double most = 0;
    for (int i = from; i < to; i++) {
      most = Math.max(most, values[i]);
    }
    return most;
  }

  private boolean lowest(double[] light, int at) {
    for (int c = at - reach / 8; c <= at + reach / 8; c++) {
      if (light[c] < light[at] || (c < at && light[c] == light[at])) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns a fold along a line with its darkness, which is 0 unless the line is darker than the
   * paper all along.
   */
  private Fold fold(double start, double rise) {
    Fold line = new Fold(start, rise, 0);
    int darker = 0;
    int all = 0;
    double dark = 0;
    for (int a = 0; a < page.length(); a += 3) {
      int middle = (int) Math.round(line.at(a));
      if (middle < beside || middle >= page.breadth() - beside) {
        return line;
      }
      int least = 255;
      for (int c = middle - 1; c <= middle + 1; c++) {
        least = Math.min(least, page.at(a, c));
      }
      double share = 1 - (double) least / page.paper(a, middle, reach, beside);
      darker += share >= FOLD_FINDING.darker() ? 1 : 0;
      dark += share;
      all++;
    }
    return darker >= FOLD_FINDING.whole() * all ? new Fold(start, rise, dark / all) : line;
  }
}
