package io.kaibiao.table.unruled;

import io.kaibiao.page.Ruling;
import io.kaibiao.page.TextLine;
import io.kaibiao.report.place.Box;
import io.kaibiao.table.BodyItem;
import io.kaibiao.table.HeaderCell;
import io.kaibiao.table.HorizontalOverlap;
import io.kaibiao.table.TableTolerances;
import io.kaibiao.table.UnruledTolerances;
import io.kaibiao.table.region.UnruledRegion;
import java.util.ArrayList;
import java.util.List;

/** Determines the rows of a table without a grid: its lines, or the bands between its rules. */
final class ImpliedRows {

  private static final UnruledTolerances.Headers HEADERS =
      TableTolerances.STANDARD.unruled().headers();
  private static final UnruledTolerances.Rows ROWS = TableTolerances.STANDARD.unruled().rows();

  private ImpliedRows() {}

  /**
   * Returns the rows of the header from top to bottom.
   *
   * @param pieces the header texts of each of its lines
   */
  static List<ImpliedRow> heads(UnruledRegion region, List<List<HeaderCell>> pieces) {
    List<ImpliedRow> lines = new ArrayList<>();
    for (List<HeaderCell> line : pieces) {
      lines.add(new ImpliedRow(true, false, line.stream().map(HeaderCell::box).toList()));
    }
    return region.rules().isEmpty() ? withWholeHeads(lines) : inBands(lines, region);
  }

  /**
   * Returns the rows of the body from top to bottom.
   *
   * @param items the pieces of text on its lines
   * @param xs the boundaries of its columns
   */
  static List<ImpliedRow> body(UnruledRegion region, List<BodyItem> items, double[] xs) {
    List<ImpliedRow> rows = new ArrayList<>();
    List<BodyItem> left = new ArrayList<>(items);
    List<Ruling> rules = region.rules();
    boolean apart = bands(items, rules) > ROWS.fewBands();
    for (int i = 0; i + 1 < rules.size(); i++) {
      double top = rules.get(i).position();
      double bottom = rules.get(i + 1).position();
      List<BodyItem> band =
          left.stream().filter(b -> b.middle() > top && b.middle() <= bottom).toList();
      left.removeAll(band);
      rows.addAll(apart ? RowBlocks.between(band, xs) : RowBlocks.of(band, xs));
    }
    rows.addAll(RowBlocks.of(left, xs));
    return rows;
  }

  /**
   * Returns the number of bands between two rules that the body has, including blank ones below its
   * text.
   */
  private static int bands(List<BodyItem> items, List<Ruling> rules) {
    int bands = 0;
    for (int i = 0; i + 1 < rules.size(); i++) {
      double top = rules.get(i).position();
      double bottom = rules.get(i + 1).position();
      boolean filled = items.stream().anyMatch(b -> b.middle() > top && b.middle() <= bottom);
      bands += filled || (bands > 0 && bottom - top > ROWS.lowest()) ? 1 : 0;
    }
    return bands;
  }

  /** Joins header lines that are close below each other to one row. */
  private static List<ImpliedRow> withWholeHeads(List<ImpliedRow> rows) {
    List<ImpliedRow> whole = new ArrayList<>();
    for (ImpliedRow row : rows) {
      ImpliedRow above = whole.isEmpty() ? null : whole.get(whole.size() - 1);
      if (above != null && isOneHead(above, row)) {
        whole.set(whole.size() - 1, above.with(row));
      } else {
        whole.add(row);
      }
    }
    return whole;
  }

  private static boolean isOneHead(ImpliedRow above, ImpliedRow below) {
    Box first = below.texts().get(0);
    return below.bottom() - above.bottom() <= HEADERS.leading() * (first.y1() - first.y0())
        && !standsOverSeveral(above, below);
  }

  private static boolean standsOverSeveral(ImpliedRow above, ImpliedRow below) {
    return above.texts().stream()
        .anyMatch(
            a ->
                below.texts().stream()
                        .filter(b -> HorizontalOverlap.overlap(a, b) > HorizontalOverlap.OVER)
                        .count()
                    > 1);
  }

  /**
   * Joins the header lines between two rules to one row, except ordinals and headers below a wide
   * header.
   */
  private static List<ImpliedRow> inBands(List<ImpliedRow> rows, UnruledRegion region) {
    List<Ruling> rules = region.rules();
    boolean everyRow = rules.size() * 2 > region.lines().size();
    List<ImpliedRow> out = new ArrayList<>();
    for (int i = 0; i + 1 < rules.size(); i++) {
      double top = rules.get(i).position();
      double bottom = rules.get(i + 1).position();
      ImpliedRow whole = null;
      for (ImpliedRow row : rows) {
        if (row.middle() <= top || row.middle() > bottom) {
          continue;
        }
        if (whole != null && !everyRow && isOverOthers(whole, row, region)) {
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

  private static boolean isOverOthers(ImpliedRow above, ImpliedRow below, UnruledRegion region) {
    TextLine last = region.head().get(region.head().size() - 1);
    boolean ordinals =
        region.hasOrdinals() && below.bottom() >= last.box().y1() - HorizontalOverlap.OVER;
    return ordinals || standsOverSeveral(above, below);
  }
}
