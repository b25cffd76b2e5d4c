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

  private static final WritingTolerances.Upright LIMITS = WritingTolerances.STANDARD.upright();

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
        if (i - from >= LIMITS.shortest()) {
          columns.add(new Column(from, i));
        }
        from = i;
      }
    }
  }

  private static boolean isBelow(Glyph above, Glyph glyph) {
    double step = glyph.baseline() - above.baseline();
    return step >= LIMITS.leastStep() * glyph.size()
        && step <= LIMITS.mostStep() * glyph.size()
        && Math.abs(above.centerX() - glyph.centerX()) <= LIMITS.aside() * glyph.size()
        && Math.abs(above.size() - glyph.size()) <= LIMITS.aside() * glyph.size()
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
        if (i > first && longest >= LIMITS.fewest()) {
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
        && between <= LIMITS.between() * first.size()
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
        g.spaced(),
        g.bold(),
        g.certainty());
  }
}
