package io.kaibiao.table;

import io.kaibiao.page.Ruling;
import io.kaibiao.page.TextLine;
import io.kaibiao.report.Box;
import io.kaibiao.table.StreamText.StreamCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rows of a table without a grid: its lines, or what stands between its rules. */
final class ImpliedRows {

  /** Lines of one head stand no further apart than this many times their size. */
  private static final double HEAD_LEADING = 1.5;

  private ImpliedRows() {}

  /**
   * Returns the rows from top to bottom.
   *
   * @param cells the cells of the body
   */
  static List<ImpliedRow> of(OpenRegion region, List<StreamCell> cells) {
    List<ImpliedRow> rows = new ArrayList<>();
    for (TextLine line : region.head()) {
      rows.add(
          new ImpliedRow(
              true, false, line.segments().stream().map(TextLine.Segment::box).toList()));
    }
    Map<Integer, List<StreamCell>> byRow = new TreeMap<>();
    cells.forEach(c -> byRow.computeIfAbsent(c.row(), k -> new ArrayList<>()).add(c));
    for (List<StreamCell> own : byRow.values()) {
      boolean figures = own.stream().skip(1).anyMatch(c -> Figures.isFigure(c.text()));
      rows.add(new ImpliedRow(false, figures, own.stream().map(StreamCell::box).toList()));
    }
    return region.rules().isEmpty() ? withWholeHeads(rows) : inBands(rows, region);
  }

  /** Heads set in several lines close below each other are one row. */
  private static List<ImpliedRow> withWholeHeads(List<ImpliedRow> rows) {
    List<ImpliedRow> whole = new ArrayList<>();
    for (ImpliedRow row : rows) {
      ImpliedRow above = whole.isEmpty() ? null : whole.get(whole.size() - 1);
      if (above != null && above.head() && row.head() && isOneHead(above, row)) {
        whole.set(whole.size() - 1, above.with(row));
      } else {
        whole.add(row);
      }
    }
    return whole;
  }

  private static boolean isOneHead(ImpliedRow above, ImpliedRow below) {
    Box first = below.texts().get(0);
    return below.bottom() - above.bottom() <= HEAD_LEADING * (first.y1() - first.y0())
        && !standsOverSeveral(above, below);
  }

  private static boolean standsOverSeveral(ImpliedRow above, ImpliedRow below) {
    return above.texts().stream()
        .anyMatch(
            a ->
                below.texts().stream().filter(b -> Across.overlap(a, b) > Across.OVER).count() > 1);
  }

  /** Between two rules stands one row, unless there are several lines with figures. */
  private static List<ImpliedRow> inBands(List<ImpliedRow> rows, OpenRegion region) {
    List<Ruling> rules = region.rules();
    boolean everyRow = rules.size() * 2 > rows.size();
    List<ImpliedRow> out = new ArrayList<>();
    for (int i = 0; i + 1 < rules.size(); i++) {
      double top = rules.get(i).position();
      double bottom = rules.get(i + 1).position();
      List<ImpliedRow> band =
          rows.stream().filter(r -> r.middle() > top && r.middle() <= bottom).toList();
      long lines = band.stream().filter(ImpliedRow::figures).count();
      ImpliedRow whole = null;
      for (ImpliedRow row : band) {
        boolean separate =
            whole != null
                && (lines > 1
                    || whole.head() != row.head()
                    || (!everyRow && row.head() && isOverOthers(whole, row, region)));
        if (whole != null && separate) {
          out.add(whole);
          whole = row;
        } else {
          whole = whole == null ? row : whole.with(row);
        }
      }
      if (whole != null) {
        out.add(whole);
      }
    }
    return out;
  }

  /** Ordinals are a row of their own, and so are heads below a wide one. */
  private static boolean isOverOthers(ImpliedRow above, ImpliedRow below, OpenRegion region) {
    TextLine last = region.head().get(region.head().size() - 1);
    boolean ordinals = region.hasOrdinals() && below.bottom() >= last.box().y1() - Across.OVER;
    return ordinals || standsOverSeveral(above, below);
  }
}
