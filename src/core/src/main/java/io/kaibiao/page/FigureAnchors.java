package io.kaibiao.page;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Computes the horizontal positions by which glyphs are assigned to columns. The position of a
 * glyph is its centre. All glyphs of a complete amount with two decimals have the centre of the
 * amount, and all letters of a Latin word that of the word: no column ends within a word.
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
    anchorWords(glyphs, anchors);
    return anchors;
  }

  /** Gives the letters of each word of letters its centre as anchor. A capital begins a word. */
  private static void anchorWords(Glyph[] glyphs, double[] anchors) {
    Integer[] letters =
        IntStream.range(0, glyphs.length)
            .filter(i -> isLatin(glyphs[i]))
            .boxed()
            .sorted(
                Comparator.comparingDouble((Integer i) -> Math.rint(glyphs[i].baseline() * 2))
                    .thenComparingInt(i -> glyphs[i].run())
                    .thenComparingDouble(i -> glyphs[i].x0()))
            .toArray(Integer[]::new);
    int from = 0;
    for (int i = 1; i <= letters.length; i++) {
      if (i < letters.length && goesOn(glyphs[letters[i - 1]], glyphs[letters[i]])) {
        continue;
      }
      double middle = (glyphs[letters[from]].x0() + glyphs[letters[i - 1]].x1()) / 2;
      for (int at = from; at < i && i - from > 1; at++) {
        anchors[letters[at]] = middle;
      }
      from = i;
    }
  }

  private static boolean isLatin(Glyph glyph) {
    int c = glyph.text().codePointAt(0);
    return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }

  /** Tells whether a letter goes on with the word of the one before it. */
  private static boolean goesOn(Glyph a, Glyph b) {
    return Character.isLowerCase(b.text().codePointAt(0))
        && !b.spaced()
        && Math.abs(a.baseline() - b.baseline()) < LIMITS.sameBaseline()
        && Math.abs(b.x0() - a.x1()) < LIMITS.oneWord() * a.size();
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
