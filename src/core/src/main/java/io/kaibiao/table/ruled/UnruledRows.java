package io.kaibiao.table.ruled;

import io.kaibiao.page.TextLine;
import io.kaibiao.page.TextSource;
import io.kaibiao.report.place.Box;
import io.kaibiao.table.RuledGrid;
import io.kaibiao.table.RuledGrid.Span;
import io.kaibiao.table.RuledTolerances;
import io.kaibiao.table.TableTolerances;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Splits rows of a grid that has lines between its columns but none between its rows. Such a body
 * is one tall row; several of its columns hold complete amounts below each other at equal heights.
 * An amount wrapped in a narrow cell is complete on none of its lines.
 */
public final class UnruledRows {

  private static final RuledTolerances.Rows ROWS = TableTolerances.STANDARD.ruled().rows();

  private static final Pattern AMOUNT = Pattern.compile("[-(]?\\d{1,3}(?:,?\\d{3})*\\.\\d{2}\\)?");
  private static final Pattern KEY = Pattern.compile("\\d{1,2}|\\d{3}|\\d{5}|\\d{7}");

  private UnruledRows() {}

  /** Returns the grid with the rows that the text shows; the grid itself where all are ruled. */
  public static RuledGrid parted(RuledGrid grid, TextSource text) {
    RuledGrid parted = grid;
    for (int row = grid.rows() - 1; row >= 0; row--) {
      List<Double> boundaries = boundaries(grid, row, text);
      if (!boundaries.isEmpty()) {
        parted = split(parted, row, boundaries);
      }
    }
    return parted;
  }

  private static List<Double> boundaries(RuledGrid grid, int row, TextSource text) {
    if (grid.ys().get(row + 1) - grid.ys().get(row) < ROWS.lowest()) {
      return List.of();
    }
    List<Box> cells =
        grid.spans().stream()
            .filter(span -> span.row() == row && span.rowSpan() == 1)
            .map(grid::box)
            .toList();
    long tall = cells.stream().filter(c -> text.countLines(c) >= ROWS.fewest()).count();
    if (tall < ROWS.fewest()) {
      return List.of();
    }
    List<List<TextLine>> columns = cells.stream().map(text::lines).toList();
    List<Double> heights = new ArrayList<>();
    int amounts = 0;
    for (List<TextLine> lines : columns) {
      boolean all = lines.size() >= ROWS.fewest() && lines.stream().allMatch(l -> is(AMOUNT, l));
      boolean keys = lines.size() >= ROWS.fewest() && lines.stream().allMatch(l -> is(KEY, l));
      amounts += all ? 1 : 0;
      if (all || keys) {
        lines.forEach(l -> heights.add(middle(l)));
      }
    }
    if (amounts < ROWS.fewest()) {
      return List.of();
    }
    List<Double> rows = rows(heights, columns);
    List<Double> between = new ArrayList<>();
    for (int i = 1; i < rows.size(); i++) {
      between.add((rows.get(i - 1) + rows.get(i)) / 2);
    }
    return between;
  }

  /** Returns the heights of the rows: those of figures, and those of texts far from any figure. */
  private static List<Double> rows(List<Double> heights, List<List<TextLine>> columns) {
    List<Double> rows = new ArrayList<>();
    heights.sort(null);
    double distance = Double.MAX_VALUE;
    for (double height : heights) {
      double last = rows.isEmpty() ? Double.NEGATIVE_INFINITY : rows.get(rows.size() - 1);
      if (height - last > 3) {
        distance = Math.min(distance, height - last);
        rows.add(height);
      }
    }
    double apart = ROWS.ownRow() * distance;
    for (List<TextLine> lines : columns) {
      for (TextLine line : lines) {
        double y = middle(line);
        if (rows.stream().allMatch(r -> Math.abs(r - y) > apart)) {
          rows.add(y);
        }
      }
    }
    rows.sort(null);
    return rows;
  }

  private static boolean is(Pattern pattern, TextLine line) {
    return pattern.matcher(line.text().replaceAll("\\s", "")).matches();
  }

  private static double middle(TextLine line) {
    Box box = line.box();
    return (box.y0() + box.y1()) / 2;
  }

  private static RuledGrid split(RuledGrid grid, int row, List<Double> boundaries) {
    List<Double> ys = new ArrayList<>(grid.ys());
    ys.addAll(row + 1, boundaries);
    int more = boundaries.size();
    List<Span> spans = new ArrayList<>();
    for (Span s : grid.spans()) {
      if (s.row() > row) {
        spans.add(new Span(s.row() + more, s.column(), s.rowSpan(), s.columnSpan()));
      } else if (s.row() + s.rowSpan() <= row) {
        spans.add(s);
      } else if (s.rowSpan() > 1) {
        spans.add(new Span(s.row(), s.column(), s.rowSpan() + more, s.columnSpan()));
      } else {
        for (int i = 0; i <= more; i++) {
          spans.add(new Span(row + i, s.column(), 1, s.columnSpan()));
        }
      }
    }
    spans.sort(java.util.Comparator.comparingInt(Span::row).thenComparingInt(Span::column));
    return new RuledGrid(grid.xs(), ys, spans);
  }
}
