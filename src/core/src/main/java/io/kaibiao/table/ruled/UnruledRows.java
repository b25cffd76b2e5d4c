package io.kaibiao.table.ruled;

import io.kaibiao.page.TextLine;
import io.kaibiao.page.TextSource;
import io.kaibiao.report.place.Box;
import io.kaibiao.table.RuledGrid;
import io.kaibiao.table.RuledGrid.Span;
import io.kaibiao.table.RuledTolerances;
import io.kaibiao.table.TableTolerances;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Splits rows of a grid that has lines between its columns but none between its rows. Such a body
 * is one tall row; several of its columns hold complete amounts below each other at equal heights,
 * or one of them does and others hold numbers beside these. An amount wrapped in a narrow cell is
 * complete on none of its lines.
 */
public final class UnruledRows {

  private static final RuledTolerances.Rows ROWS = TableTolerances.STANDARD.ruled().rows();

  private static final Pattern AMOUNT = Pattern.compile("[-(]?\\d{1,3}(?:,?\\d{3})*\\.\\d{2}\\)?");

  /** A whole number with separators. No piece of one that wraps looks like it beside the rest. */
  private static final Pattern GROUPED = Pattern.compile("[-(]?\\d{1,3}(?:,\\d{3})+\\)?");

  private static final Pattern WHOLE = Pattern.compile("[-(]?\\d{1,3}\\)?|[-—–]");

  /** A number that may be the piece of another one. */
  private static final Pattern NUMBER = Pattern.compile("[-(]?\\d+(?:\\.\\d+)?%?\\)?|[-—–]");

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
    int sure = 0;
    for (List<TextLine> lines : columns) {
      boolean amounts = areAmounts(lines);
      sure += amounts ? 1 : 0;
      if (amounts || (lines.size() >= ROWS.fewest() && lines.stream().allMatch(l -> is(KEY, l)))) {
        lines.forEach(l -> heights.add(middle(l)));
      }
    }
    if (sure == 0 || sure + beside(columns) < ROWS.fewest()) {
      return List.of();
    }
    List<Row> rows = rows(heights, columns);
    List<Double> between = new ArrayList<>();
    for (int i = 1; i < rows.size(); i++) {
      between.add((rows.get(i - 1).end() + rows.get(i).start()) / 2);
    }
    return between;
  }

  /**
   * Tells whether a cell holds several amounts, each complete on its line: with two decimals, or
   * whole ones of which one has separators.
   */
  private static boolean areAmounts(List<TextLine> lines) {
    boolean decimals = lines.stream().allMatch(l -> is(AMOUNT, l));
    boolean whole =
        lines.stream().allMatch(l -> is(GROUPED, l) || is(WHOLE, l))
            && lines.stream().anyMatch(l -> is(GROUPED, l));
    return lines.size() >= ROWS.fewest() && (decimals || whole);
  }

  /** Returns how many further cells hold numbers on the lines of one with amounts. */
  private static int beside(List<List<TextLine>> columns) {
    List<TextLine> amounts =
        columns.stream().filter(UnruledRows::areAmounts).flatMap(List::stream).toList();
    int beside = 0;
    for (List<TextLine> lines : columns) {
      boolean numbers =
          lines.size() >= ROWS.fewest()
              && !areAmounts(lines)
              && lines.stream().allMatch(l -> is(NUMBER, l) && isOnLine(l, amounts));
      beside += numbers ? 1 : 0;
    }
    return beside;
  }

  private static boolean isOnLine(TextLine line, List<TextLine> others) {
    return others.stream().anyMatch(o -> Math.abs(middle(o) - middle(line)) <= ROWS.sameMiddle());
  }

  /** A row by the middles of its first and its last line. */
  private record Row(double start, double end) {

    double distance(double y) {
      return Math.max(Math.max(start - y, y - end), 0);
    }

    Row with(double y) {
      return new Row(Math.min(start, y), Math.max(end, y));
    }
  }

  /** Returns the rows: those of figures, and those of texts far from any figure. */
  private static List<Row> rows(List<Double> heights, List<List<TextLine>> columns) {
    List<Row> rows = new ArrayList<>();
    heights.sort(null);
    double distance = Double.MAX_VALUE;
    for (double height : heights) {
      double last = rows.isEmpty() ? Double.NEGATIVE_INFINITY : rows.get(rows.size() - 1).end();
      if (height - last > ROWS.sameMiddle()) {
        distance = Math.min(distance, height - last);
        rows.add(new Row(height, height));
      }
    }
    double apart = ROWS.ownRow() * distance;
    for (List<TextLine> lines : columns) {
      for (int i = 0, next; i < lines.size(); i = next) {
        next = i + 1;
        while (next < lines.size() && goesOn(lines.get(i), lines.get(next), rows)) {
          next++;
        }
        add(lines.subList(i, next), apart, rows);
      }
    }
    rows.sort(Comparator.comparingDouble(Row::start));
    return rows;
  }

  /**
   * Tells whether a line goes on with a label that begins above it: with a small letter where the
   * label begins with a capital, and not both of them on lines of figures.
   */
  private static boolean goesOn(TextLine first, TextLine line, List<Row> rows) {
    return Character.isUpperCase(first.text().codePointAt(0))
        && Character.isLowerCase(line.text().codePointAt(0))
        && !(isOnRow(first, rows) && isOnRow(line, rows));
  }

  private static boolean isOnRow(TextLine line, List<Row> rows) {
    return rows.stream().anyMatch(r -> r.distance(middle(line)) <= ROWS.sameMiddle());
  }

  /** Adds one text: to the row of figures that it stands at, or as a row of its own. */
  private static void add(List<TextLine> text, double apart, List<Row> rows) {
    Row nearest = null;
    double least = apart;
    for (Row row : rows) {
      for (TextLine line : text) {
        double distance = row.distance(middle(line));
        if (distance <= least) {
          least = distance;
          nearest = row;
        }
      }
    }
    Row whole = nearest == null ? new Row(middle(text.get(0)), middle(text.get(0))) : nearest;
    if (text.size() > 1) {
      for (TextLine line : text) {
        whole = whole.with(middle(line));
      }
    }
    if (nearest != null) {
      rows.remove(nearest);
    }
    rows.add(whole);
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
    spans.sort(Comparator.comparingInt(Span::row).thenComparingInt(Span::column));
    return new RuledGrid(grid.xs(), ys, spans);
  }
}
