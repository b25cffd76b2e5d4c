package io.kaibiao.page.writing;

import io.kaibiao.page.Frame.Turn;
import io.kaibiao.page.Glyph;
import io.kaibiao.page.script.Script;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds vertical writing whose characters are placed one by one, without a font for vertical
 * writing: columns of characters that are painted from top to bottom, next to one another and
 * closer within than between them. A single column is left alone, because characters of a table may
 * stand below one another.
 */
public final class UprightColumns {

  /** Minimum number of characters of the longest of some columns. */
  private static final int FEWEST = 4;

  /** Minimum number of characters of the others; the last one of a paragraph may be short. */
  private static final int SHORTEST = 2;

  /** Maximum distance between the middles of a column's characters, as a share of the type size. */
  private static final double ASIDE = 0.1;

  /** Minimum and maximum distance of characters in a column, as a share of the type size. */
  private static final double LEAST_STEP = 0.8;

  private static final double MOST_STEP = 1.35;

  /** Maximum distance between columns, as a share of the type size. */
  private static final double BETWEEN = 3.5;

  private final List<Glyph> glyphs;
  private final List<Column> columns = new ArrayList<>();

  private UprightColumns(List<Glyph> glyphs) {
    this.glyphs = glyphs;
  }

  /**
   * A column.
   *
   * @param from the index of its first character
   * @param to the index after its last one
   */
  private record Column(int from, int to) {}

  /**
   * Returns the glyphs of a page, those of vertical writing with the turn that makes their columns
   * lines: text that runs from top to bottom, its lines from right to left.
   *
   * @param glyphs the glyphs in painting order
   */
  public static List<Glyph> marked(List<Glyph> glyphs) {
    UprightColumns found = new UprightColumns(glyphs);
    found.find();
    return found.columns.size() < 2 ? glyphs : found.marked();
  }

  private void find() {
    int from = 0;
    for (int i = 1; i <= glyphs.size(); i++) {
      if (i == glyphs.size() || !isBelow(glyphs.get(i - 1), glyphs.get(i))) {
        if (i - from >= SHORTEST) {
          columns.add(new Column(from, i));
        }
        from = i;
      }
    }
  }

  private static boolean isBelow(Glyph above, Glyph glyph) {
    double step = glyph.baseline() - above.baseline();
    return step >= LEAST_STEP * glyph.size()
        && step <= MOST_STEP * glyph.size()
        && Math.abs(above.centerX() - glyph.centerX()) <= ASIDE * glyph.size()
        && Math.abs(above.size() - glyph.size()) <= ASIDE * glyph.size()
        && above.turn() == Turn.NONE
        && glyph.turn() == Turn.NONE
        && (Script.isWide(glyph.text().codePointAt(0))
            || Script.isWide(above.text().codePointAt(0)));
  }

  private List<Glyph> marked() {
    List<Glyph> marked = new ArrayList<>(glyphs);
    int first = 0;
    int longest = 0;
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      longest = Math.max(longest, column.to() - column.from());
      if (i + 1 == columns.size() || !isNext(column, columns.get(i + 1))) {
        if (i > first && longest >= FEWEST) {
          for (int g = columns.get(first).from(); g < column.to(); g++) {
            marked.set(g, sideways(glyphs.get(g)));
          }
        }
        first = i + 1;
        longest = 0;
      }
    }
    return marked;
  }

  /** Tells whether a column is painted right after another one and stands on its left. */
  private boolean isNext(Column right, Column left) {
    Glyph first = glyphs.get(right.from());
    Glyph next = glyphs.get(left.from());
    double step = glyphs.get(right.from() + 1).baseline() - first.baseline();
    double between = first.centerX() - next.centerX();
    return right.to() == left.from()
        && between > step
        && between <= BETWEEN * first.size()
        && next.baseline() < glyphs.get(right.to() - 1).baseline();
  }

  private static Glyph sideways(Glyph g) {
    return new Glyph(
        g.text(),
        g.x0(),
        g.y0(),
        g.x1(),
        g.y1(),
        g.baseline(),
        g.size(),
        g.run(),
        Turn.CLOCKWISE,
        g.drawing(),
        g.spaced());
  }
}
