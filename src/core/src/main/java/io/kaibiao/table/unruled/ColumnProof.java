package io.kaibiao.table.unruled;

import io.kaibiao.page.Glyph;
import io.kaibiao.report.place.Box;
import io.kaibiao.table.BodyItem;
import io.kaibiao.table.HeaderCell;
import io.kaibiao.table.HorizontalOverlap;
import io.kaibiao.table.KnownColumns;
import io.kaibiao.table.RuledGrid;
import io.kaibiao.table.RuledGrid.Span;
import io.kaibiao.table.TableTolerances;
import io.kaibiao.table.UnruledTolerances;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether the column boundaries of a table without column rulings are certain. Rules give
 * the outer edges, and header cells are centred in their columns: starting from the left edge, each
 * header gives the right edge of its column, and the last one must end at the right edge of the
 * table. A missing, split or joined header breaks this chain. Numbers confirm it: they are equally
 * far from the right edges of their columns, or centred. Immutable.
 */
public final class ColumnProof {

  private static final UnruledTolerances.Columns COLUMNS =
      TableTolerances.STANDARD.unruled().columns();

  private final double[] xs;
  private final List<BodyItem> items;

  private ColumnProof(double[] xs, List<BodyItem> items) {
    this.xs = xs;
    this.items = items;
  }

  /**
   * The header of a grid as printed.
   *
   * @param leaves the header cells that stand over one column each
   * @param glyphs its glyphs
   * @param rows how many first rows of the grid it has, ordinals left out
   */
  record Head(List<HeaderCell> leaves, List<Glyph> glyphs, int rows) {}

  /**
   * Tells whether the column boundaries of a grid are certain.
   *
   * @param items the text of its body
   * @param known the columns of the table on the previous page that it continues, or null
   */
  static boolean of(RuledGrid grid, Head head, List<BodyItem> items, @Nullable KnownColumns known) {
    double[] xs = grid.xs().stream().mapToDouble(Double::doubleValue).toArray();
    ColumnProof proof = new ColumnProof(xs, items);
    boolean heads =
        head.rows() == 0
            ? known != null && known.proved() && known.xs().equals(grid.xs())
            : head.leaves().size() == xs.length - 1
                && proof.isClosed(head.leaves())
                && proof.areCentered(grid, head.glyphs(), head.rows());
    return heads && proof.isUncut() && proof.areAligned();
  }

  /**
   * Tells whether the chain of header centres, followed from the left edge, ends at the right edge.
   */
  private boolean isClosed(List<HeaderCell> leaves) {
    double x = xs[0];
    for (HeaderCell leaf : leaves) {
      x = 2 * leaf.middle() - x;
    }
    return Math.abs(x - xs[xs.length - 1]) <= COLUMNS.closed();
  }

  private boolean areCentered(RuledGrid grid, List<Glyph> glyphs, int headRows) {
    for (Span span : grid.spans()) {
      if (span.row() >= headRows) {
        continue;
      }
      Box cell = grid.box(span);
      Box text = null;
      for (Glyph glyph : glyphs) {
        if (cell.contains(glyph.centerX(), glyph.centerY())) {
          Box own = new Box(glyph.x0(), glyph.y0(), glyph.x1(), glyph.y1());
          text = text == null ? own : text.union(own);
        }
      }
      if (text == null) {
        continue;
      }
      double off = Math.abs(HorizontalOverlap.middle(text) - HorizontalOverlap.middle(cell));
      if (off > (span.columnSpan() > 1 ? COLUMNS.centeredWide() : COLUMNS.centered())) {
        return false;
      }
    }
    return true;
  }

  /**
   * Tells whether no boundary cuts a text of the body. Exempt are the labels of totals and labels
   * that extend over the next column where that column has a number on the same line.
   */
  private boolean isUncut() {
    for (BodyItem item : items) {
      for (int i = 1; i + 1 < xs.length && !item.total(); i++) {
        if (item.box().x0() < xs[i] - HorizontalOverlap.OVER / 2
            && item.box().x1() > xs[i] + HorizontalOverlap.OVER / 2
            && (item.figure() || !liesOverAFigure(item, i))) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * Tells whether a label extends over a boundary into a column that has a number on the same line.
   */
  private boolean liesOverAFigure(BodyItem label, int boundary) {
    return label.box().x0() >= xs[boundary - 1]
        && items.stream()
            .anyMatch(
                f ->
                    f.figure()
                        && f.box().x0() > xs[boundary]
                        && f.box().x1() < xs[boundary + 1]
                        && f.box().y0() < label.box().y1()
                        && f.box().y1() > label.box().y0());
  }

  private boolean areAligned() {
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (int c = 0; c + 1 < xs.length; c++) {
      double from = xs[c];
      double to = xs[c + 1];
      List<BodyItem> texts =
          items.stream()
              .filter(i -> !i.total())
              .filter(
                  i ->
                      HorizontalOverlap.middle(i.box()) > from
                          && HorizontalOverlap.middle(i.box()) < to)
              .toList();
      double middle = (from + to) / 2;
      List<Box> own =
          texts.stream()
              .filter(BodyItem::figure)
              .map(BodyItem::box)
              .filter(b -> Math.abs(HorizontalOverlap.middle(b) - middle) > COLUMNS.centered())
              .toList();
      double end = own.stream().mapToDouble(Box::x1).max().orElse(Double.NaN);
      double start = own.stream().mapToDouble(Box::x0).min().orElse(Double.NaN);
      if (own.isEmpty() || own.stream().allMatch(b -> b.x0() - start <= COLUMNS.aligned())) {
        continue;
      }
      if (own.stream().anyMatch(b -> end - b.x1() > COLUMNS.aligned())) {
        return false;
      }
      least = Math.min(least, to - end);
      most = Math.max(most, to - end);
    }
    return !(most - least > COLUMNS.aligned());
  }
}
