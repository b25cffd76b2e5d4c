package io.kaibiao.page;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Computes the horizontal positions by which glyphs are assigned to columns. The position of a
 * glyph is its centre. All glyphs of a complete amount with two decimals have the centre of the
 * amount.
 */
final class FigureAnchors {

  private static final PageTolerances.Lines LIMITS = PageTolerances.STANDARD.lines();

  private FigureAnchors() {}

  /** Returns the horizontal anchors of glyphs, in points, in the order of the glyphs. */
  static double[] of(Glyph[] glyphs) {
    double[] anchors = new double[glyphs.length];
    Integer[] figures = new Integer[glyphs.length];
    int count = 0;
    for (int i = 0; i < glyphs.length; i++) {
      anchors[i] = glyphs[i].centerX();
      if (isPart(glyphs[i])) {
        figures[count++] = i;
      }
    }
    Arrays.sort(
        figures,
        0,
        count,
        Comparator.comparingDouble((Integer i) -> Math.rint(glyphs[i].baseline() * 2))
            .thenComparingDouble(i -> glyphs[i].x0()));
    int from = 0;
    for (int i = 1; i <= count; i++) {
      if (i == count || !isTogether(glyphs[figures[i - 1]], glyphs[figures[i]])) {
        anchor(glyphs, anchors, figures, from, i);
        from = i;
      }
    }
    return anchors;
  }

  private static boolean isPart(Glyph glyph) {
    char c = glyph.text().charAt(0);
    return glyph.text().length() == 1 && ((c >= '0' && c <= '9') || c == ',' || c == '.');
  }

  private static boolean isTogether(Glyph a, Glyph b) {
    return Math.abs(a.baseline() - b.baseline()) < LIMITS.sameBaseline()
        && b.x0() - a.x1() < LIMITS.together() * a.size()
        && b.x0() > a.x0();
  }

  /**
   * Gives every amount in a run its own anchor, if the run consists of amounts only, because
   * numbers of neighbouring cells may touch.
   */
  private static void anchor(
      Glyph[] glyphs, double[] anchors, Integer[] figures, int from, int to) {
    if (to - from < 4) {
      return;
    }
    int[] ends = new int[to - from];
    int amounts = 0;
    for (int i = from; i < to; ) {
      int end = amountEnd(glyphs, figures, i, to);
      if (end < 0) {
        return;
      }
      ends[amounts++] = end;
      i = end;
    }
    int start = from;
    for (int a = 0; a < amounts; a++) {
      double middle = (glyphs[figures[start]].x0() + glyphs[figures[ends[a] - 1]].x1()) / 2;
      for (int i = start; i < ends[a]; i++) {
        anchors[figures[i]] = middle;
      }
      start = ends[a];
    }
  }

  /** Returns the end of the amount that begins at {@code from}, or -1 if none begins there. */
  private static int amountEnd(Glyph[] glyphs, Integer[] figures, int from, int to) {
    int i = from;
    int digits = 0;
    boolean grouped = false;
    while (i < to) {
      char c = glyphs[figures[i]].text().charAt(0);
      if (c == ',') {
        if (digits == 0 || digits > 3 || (grouped && digits != 3)) {
          return -1;
        }
        grouped = true;
        digits = 0;
      } else if (c == '.') {
        boolean whole = digits > 0 && (!grouped || digits == 3);
        boolean cents =
            i + 2 < to
                && glyphs[figures[i + 1]].text().charAt(0) >= '0'
                && glyphs[figures[i + 2]].text().charAt(0) >= '0';
        return whole && cents ? i + 3 : -1;
      } else {
        digits++;
      }
      i++;
    }
    return -1;
  }
}
