package io.kaibiao.table.unruled;

import io.kaibiao.page.Glyph;
import io.kaibiao.report.place.Box;
import io.kaibiao.table.BodyItem;
import io.kaibiao.table.HorizontalOverlap;
import io.kaibiao.table.NumericTokens;
import io.kaibiao.table.TableWords;
import io.kaibiao.table.region.HeaderPieces;
import io.kaibiao.table.region.StreamColumns;
import io.kaibiao.table.region.StreamColumns.Column;
import io.kaibiao.table.region.StreamText;
import io.kaibiao.table.region.StreamText.StreamCell;
import io.kaibiao.table.region.UnruledRegion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The text of a table's body, and the columns that it implies. */
final class BodyText {

  private final List<Glyph> glyphs;
  private final List<List<BodyPiece>> lines;
  private final List<Glyph> inColumns;
  private final List<Box> totals;

  private BodyText(
      List<Glyph> glyphs, List<List<BodyPiece>> lines, List<Glyph> inColumns, List<Box> totals) {
    this.glyphs = glyphs;
    this.lines = lines;
    this.inColumns = inColumns;
    this.totals = totals;
  }

  /**
   * Returns the text of a region's body.
   *
   * @param glyphs the glyphs of the body
   */
  static BodyText of(UnruledRegion region, List<Glyph> glyphs) {
    List<Glyph> sorted = glyphs.stream().sorted(Comparator.comparingDouble(Glyph::x0)).toList();
    List<List<BodyPiece>> lines =
        region.body().stream()
            .map(l -> BodyPiece.of(sorted.stream().filter(g -> HeaderPieces.isOn(l, g)).toList()))
            .toList();
    List<Box> totals = totals(lines);
    return new BodyText(glyphs, lines, columnGlyphs(glyphs, totals), totals);
  }

  /**
   * Returns the boxes of the labels of totals. Such a label may span columns, so it is not used to
   * find them.
   */
  private static List<Box> totals(List<List<BodyPiece>> lines) {
    List<Box> totals = new ArrayList<>();
    for (List<BodyPiece> line : lines) {
      String label = "";
      Box place = null;
      for (BodyPiece piece : line) {
        if (NumericTokens.isFigure(piece.text()) || TableWords.isTotal(label)) {
          label = "";
          place = null;
        }
        if (!NumericTokens.isFigure(piece.text())) {
          label += piece.text();
          place = place == null ? piece.box() : place.union(piece.box());
          if (TableWords.isTotal(label)) {
            totals.add(place);
          }
        }
      }
    }
    return totals;
  }

  private static List<Glyph> columnGlyphs(List<Glyph> body, List<Box> totals) {
    List<Glyph> rest =
        body.stream()
            .filter(g -> totals.stream().noneMatch(b -> b.contains(g.centerX(), g.centerY())))
            .toList();
    return (rest.isEmpty() ? body : rest)
        .stream().sorted(Comparator.comparingDouble(Glyph::x0)).toList();
  }

  /**
   * Returns the columns that the text implies, without labels of totals.
   *
   * @param cells the cells of the whole body
   * @param box the box of the region
   */
  List<Column> columns(List<StreamCell> cells, Box box) {
    return StreamColumns.of(
        inColumns.size() == glyphs.size() ? cells : StreamText.read(inColumns, box));
  }

  /** Returns the pieces of text on all lines of the body. */
  List<BodyItem> items() {
    List<BodyItem> items = new ArrayList<>();
    for (List<BodyPiece> line : lines) {
      for (BodyPiece piece : line) {
        Box box = piece.box();
        double y = (box.y0() + box.y1()) / 2;
        boolean total = totals.stream().anyMatch(t -> t.contains(HorizontalOverlap.middle(box), y));
        items.add(new BodyItem(box, NumericTokens.isFigure(piece.text()), total));
      }
    }
    return items;
  }

  /**
   * Returns the start and end of the widest gap between glyphs of the body that begins after {@code
   * column} and ends between {@code left} and {@code right}; empty if there is none.
   */
  double[] gap(double column, double left, double right) {
    double[][] spans =
        inColumns.stream()
            .filter(g -> g.x1() > column && g.x0() < right)
            .sorted(Comparator.comparingDouble(Glyph::x0))
            .map(g -> new double[] {g.x0(), g.x1()})
            .toArray(double[][]::new);
    double end = column;
    double[] best = {};
    for (double[] span : spans) {
      boolean wider = best.length == 0 || span[0] - end > best[1] - best[0];
      if (span[0] - end > HorizontalOverlap.OVER && end > column && span[0] > left && wider) {
        best = new double[] {end, span[0]};
      }
      end = Math.max(end, span[1]);
    }
    return best;
  }

  /** Returns the boxes of the labels of totals in a row. */
  List<Box> totalsIn(ImpliedRow row) {
    return totals.stream()
        .filter(b -> b.y0() < row.bottom() && b.y1() > row.top())
        .filter(b -> b.y1() > row.middle() - b.height() && b.y0() < row.middle() + b.height())
        .toList();
  }

  /** Tells whether a number of a row lies completely between two x coordinates. */
  boolean hasFigure(ImpliedRow row, double from, double to) {
    return lines.stream()
        .flatMap(List::stream)
        .anyMatch(
            p ->
                p.box().x0() > from - HorizontalOverlap.OVER / 2
                    && p.box().x1() < to + HorizontalOverlap.OVER / 2
                    && p.box().y0() < row.bottom()
                    && p.box().y1() > row.top()
                    && NumericTokens.isFigure(p.text()));
  }

  /** Tells whether text of a row, or the label of a total, crosses a column boundary. */
  boolean crosses(ImpliedRow row, double at) {
    return glyphs.stream()
            .anyMatch(
                g ->
                    g.x0() < at - HorizontalOverlap.OVER / 2
                        && g.x1() > at + HorizontalOverlap.OVER / 2
                        && g.centerY() > row.top()
                        && g.centerY() < row.bottom())
        || totals.stream()
            .anyMatch(
                b -> b.x0() < at && b.x1() > at && b.y1() > row.middle() && b.y0() < row.middle());
  }
}
