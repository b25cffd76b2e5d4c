package io.kaibiao.page;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells where two amounts stand a blank apart on a line: they are in two columns, as running text
 * does not set amounts one after the other.
 */
final class NeighbouringAmounts {

  private static final PageTolerances.Lines LIMITS = PageTolerances.STANDARD.lines();

  /** A whole amount with separators. Without them it may be a group of digits of a longer one. */
  private static final Pattern AMOUNT =
      Pattern.compile("[-(]?[$€£¥￥]?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?\\)?");

  private NeighbouringAmounts() {}

  /**
   * Tells whether two amounts meet before a glyph.
   *
   * @param line the glyphs of a line from left to right
   * @param from the first glyph of the text before
   * @param at the glyph
   */
  static boolean meet(List<Glyph> line, int from, int at) {
    if (!begins(line.get(at)) || !isBlankBefore(line, at)) {
      return false;
    }
    int start = at - 1;
    while (start > from && !isBlankBefore(line, start)) {
      start--;
    }
    int end = at + 1;
    while (end < line.size() && !isBlankBefore(line, end)) {
      end++;
    }
    return isAmount(line.subList(start, at)) && isAmount(line.subList(at, end));
  }

  private static boolean begins(Glyph glyph) {
    char c = glyph.text().charAt(0);
    return (c >= '0' && c <= '9') || "-($€£¥￥".indexOf(c) >= 0;
  }

  private static boolean isBlankBefore(List<Glyph> line, int at) {
    Glyph glyph = line.get(at);
    Glyph before = line.get(at - 1);
    return glyph.x0() - before.x1() > LIMITS.blankGap() * Math.max(glyph.size(), before.size());
  }

  private static boolean isAmount(List<Glyph> glyphs) {
    StringBuilder text = new StringBuilder();
    glyphs.forEach(g -> text.append(g.text()));
    return AMOUNT.matcher(text).matches();
  }
}
