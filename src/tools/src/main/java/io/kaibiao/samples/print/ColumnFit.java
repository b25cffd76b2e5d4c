package io.kaibiao.samples.print;

import io.kaibiao.samples.forms.GridDraft;
import io.kaibiao.samples.forms.Layout;
import java.util.ArrayList;
import java.util.List;

/** Chooses the font size and the column widths with which a grid fits a page. */
record ColumnFit(double font, List<Double> edges) {
  private static final double PADDING = 6;
  private static final double SMALLEST = 4.5;

  ColumnFit {
    edges = List.copyOf(edges);
  }

  static ColumnFit of(GridDraft grid, Layout layout, Metrics metrics, double left, double room) {
    double font = layout.page().font();
    while (true) {
      double[] widths = widths(grid, layout, metrics, font, room);
      if (widths.length > 0 || font <= SMALLEST) {
        return new ColumnFit(font, edges(widths, left));
      }
      font -= 0.5;
    }
  }

  /** Returns the distance between lines of a cell, in points. */
  double leading() {
    return font * 1.22;
  }

  double left(GridDraft.Cell cell) {
    return edges.get(cell.column());
  }

  double right(GridDraft.Cell cell) {
    return edges.get(cell.column() + cell.columnSpan());
  }

  private static List<Double> edges(double[] widths, double left) {
    if (widths.length == 0) {
      throw new IllegalStateException("the table is too wide for the page");
    }
    List<Double> edges = new ArrayList<>();
    double edge = left;
    edges.add(edge);
    for (double width : widths) {
      edge += width;
      edges.add(edge);
    }
    return edges;
  }

  /** Returns no widths if the labels would have too little space. */
  private static double[] widths(
      GridDraft grid, Layout layout, Metrics metrics, double font, double room) {
    int count = grid.columns().size();
    double[] widths = new double[count];
    boolean upright = layout.words().uprightHeads();
    int labels = 0;
    double used = 0;
    for (int c = 0; c < count; c++) {
      GridDraft.Kind kind = grid.columns().get(c);
      if (kind == GridDraft.Kind.LABEL) {
        labels++;
        continue;
      }
      double least =
          switch (kind) {
            case AMOUNT -> (upright ? 1.2 : 3.1) * font;
            case LINE -> 2 * font;
            case CODE, LABEL -> (leafHead(grid, c).length() > 2 ? 4.1 : 1.6) * font;
          };
      widths[c] = Math.max(least, widest(grid, metrics, font, c)) + PADDING;
      used += widths[c];
    }
    double left = room - used;
    double wanted = layout.page().narrowLabels() ? 7.2 * font : 10 * font;
    if ((labels > 0 && left < labels * wanted) || (labels == 0 && left < 0)) {
      return new double[0];
    }
    double label = labels == 0 ? 0 : left / labels;
    if (layout.page().narrowLabels() && labels > 0) {
      label = Math.min(label, 8.5 * font);
    }
    double spare = (left - label * labels) / Math.max(1, amounts(grid));
    for (int c = 0; c < count; c++) {
      switch (grid.columns().get(c)) {
        case LABEL -> widths[c] = label;
        case AMOUNT -> widths[c] += Math.max(0, spare);
        case CODE, LINE -> {
          // As wide as it needs.
        }
      }
    }
    if (labels > 0 && !layout.page().narrowLabels()) {
      even(grid, widths, label, font);
    }
    return widths;
  }

  /** Moves width that columns of long labels do not need to columns of amounts. */
  private static void even(GridDraft grid, double[] widths, double label, double font) {
    int labels = (int) grid.columns().stream().filter(k -> k == GridDraft.Kind.LABEL).count();
    int amounts = amounts(grid);
    double most = 17 * font;
    if (label > most && amounts > 0) {
      double share = (label - most) * labels / amounts;
      for (int c = 0; c < widths.length; c++) {
        switch (grid.columns().get(c)) {
          case LABEL -> widths[c] = most;
          case AMOUNT -> widths[c] += share;
          case CODE, LINE -> {
            // As wide as it needs.
          }
        }
      }
    }
  }

  private static int amounts(GridDraft grid) {
    return (int) grid.columns().stream().filter(k -> k == GridDraft.Kind.AMOUNT).count();
  }

  /** Returns the text of the lowest header over a column. */
  private static String leafHead(GridDraft grid, int column) {
    return grid.cells().stream()
        .filter(c -> c.head() && c.column() == column && c.columnSpan() == 1)
        .map(GridDraft.Cell::text)
        .findFirst()
        .orElse("");
  }

  private static double widest(GridDraft grid, Metrics metrics, double font, int column) {
    return grid.cells().stream()
        .filter(c -> c.column() == column && c.columnSpan() == 1 && !c.head())
        .mapToDouble(c -> metrics.width(c.text(), font))
        .max()
        .orElse(0);
  }
}
