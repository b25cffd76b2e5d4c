package io.kaibiao.table.unruled;

import io.kaibiao.report.place.Box;
import io.kaibiao.table.HorizontalOverlap;
import io.kaibiao.table.region.StreamColumns.Column;
import io.kaibiao.table.region.UnruledRegion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Determines the columns of a table without a grid from its body's text, split and widened by the
 * headers.
 */
final class ImpliedColumns {

  private final UnruledRegion region;
  private final BodyText body;
  private final List<ImpliedRow> heads;
  private List<Column> columns;

  private ImpliedColumns(
      UnruledRegion region, BodyText body, List<ImpliedRow> heads, List<Column> columns) {
    this.region = region;
    this.body = body;
    this.heads = heads;
    this.columns = columns;
  }

  /**
   * Returns the columns from left to right.
   *
   * @param heads the rows of the header from top to bottom
   * @param shown the columns that the text of the body implies
   */
  static List<Column> of(
      UnruledRegion region, BodyText body, List<ImpliedRow> heads, List<Column> shown) {
    ImpliedColumns columns = new ImpliedColumns(region, body, heads, shown);
    columns.splitByHeads();
    columns.widenByHeads();
    return columns.columns;
  }

  /**
   * Returns the headers directly above the body, one for each column: the ordinals if there are
   * any, else the leaf headers.
   */
  private List<Box> leaves() {
    if (heads.isEmpty()) {
      return List.of();
    }
    ImpliedRow lowest = heads.get(heads.size() - 1);
    List<Box> leaves = new ArrayList<>(lowest.texts());
    if (region.hasOrdinals()) {
      return leaves;
    }
    double bottom = lowest.bottom();
    for (ImpliedRow row : heads.subList(0, heads.size() - 1)) {
      for (Box text : row.texts()) {
        boolean ruled =
            region.rules().stream()
                .anyMatch(
                    r ->
                        r.position() > text.y1() - HorizontalOverlap.OVER
                            && r.position() < bottom
                            && r.start() < HorizontalOverlap.middle(text)
                            && r.end() > HorizontalOverlap.middle(text));
        boolean headsBelow =
            lowest.texts().stream().anyMatch(b -> HorizontalOverlap.overlap(b, text) > 0);
        if (!region.rules().isEmpty() && !ruled && !headsBelow) {
          leaves.add(text);
        }
      }
    }
    leaves.sort(Comparator.comparingDouble(Box::x0));
    return leaves;
  }

  /** Splits a column that has two headers over it, for example a code printed close to a name. */
  private void splitByHeads() {
    for (ImpliedRow row : heads) {
      List<Column> split = new ArrayList<>();
      for (Column column : columns) {
        List<Box> over =
            row.texts().stream()
                .filter(b -> overlap(column, b) > HorizontalOverlap.OVER)
                .sorted(Comparator.comparingDouble(Box::x0))
                .toList();
        double from = column.x0();
        for (int i = 0; i + 1 < over.size(); i++) {
          if (HorizontalOverlap.overlap(over.get(i), over.get(i + 1)) < 0) {
            double[] gap =
                body.gap(
                    from,
                    HorizontalOverlap.middle(over.get(i)),
                    HorizontalOverlap.middle(over.get(i + 1)));
            if (gap.length > 0) {
              split.add(new Column(from, gap[0], List.of()));
              from = gap[1];
            }
          }
        }
        split.add(from == column.x0() ? column : new Column(from, column.x1(), List.of()));
      }
      columns = split;
    }
  }

  /**
   * Widens each column to the header over it. A header over no column extends the next column on
   * its right, whose numbers are aligned right, if that column has no header of its own; else it
   * makes an empty column.
   */
  private void widenByHeads() {
    List<Box> leaves = leaves();
    for (Box leaf : leaves) {
      widen(leaf);
    }
    for (Box leaf : leaves) {
      if (columns.stream().anyMatch(c -> overlap(c, leaf) > 0)) {
        continue;
      }
      Column right = null;
      for (Column column : columns) {
        right = right == null && column.x0() > leaf.x1() ? column : right;
      }
      Column next = right;
      boolean free =
          next != null
              && leaves.stream()
                  .noneMatch(l -> !l.equals(leaf) && l.x0() > leaf.x1() && l.x0() < next.x1());
      if (next != null && free) {
        replace(next, new Column(leaf.x0(), next.x1(), next.cells()));
      } else {
        List<Column> more = new ArrayList<>(columns);
        more.add(new Column(leaf.x0(), leaf.x1(), List.of()));
        more.sort(Comparator.comparingDouble(Column::x0));
        columns = more;
      }
    }
    for (int r = heads.size() - 1; r >= 0; r--) {
      heads.get(r).texts().forEach(this::widen);
    }
  }

  private void widen(Box text) {
    List<Column> below = columns.stream().filter(c -> overlap(c, text) > 0).toList();
    if (below.size() == 1) {
      Column column = below.get(0);
      replace(
          column,
          new Column(
              Math.min(column.x0(), text.x0()), Math.max(column.x1(), text.x1()), column.cells()));
    }
  }

  private void replace(Column old, Column wider) {
    for (Column other : columns) {
      if (!other.equals(old) && other.x0() < wider.x1() + 1 && other.x1() > wider.x0() - 1) {
        return;
      }
    }
    List<Column> more = new ArrayList<>(columns);
    more.set(more.indexOf(old), wider);
    columns = more;
  }

  private static double overlap(Column column, Box b) {
    return Math.min(column.x1(), b.x1()) - Math.max(column.x0(), b.x0());
  }
}
