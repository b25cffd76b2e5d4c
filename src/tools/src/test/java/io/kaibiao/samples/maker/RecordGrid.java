package io.kaibiao.samples.maker;

import io.kaibiao.report.table.GridCell;
import io.kaibiao.samples.print.Metrics;
import io.kaibiao.testing.GridSketch;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sketched grid as wide as its page: where its columns stand, how its texts are wrapped. */
final class RecordGrid {

  static final double SIZE = 9;
  static final double LEADING = 11.5;
  static final double PADDING = 6;
  private static final Pattern TOKEN = Pattern.compile("[0-9.,%]+|.", Pattern.DOTALL);

  private final GridSketch sketch;
  private final Metrics metrics;
  private final double[] edges;
  private final List<List<String>> lines = new ArrayList<>();
  private final double[] heights;

  /**
   * Lays a grid out.
   *
   * @param widths the share of each column in the width
   * @param left the left edge, in points
   */
  RecordGrid(GridSketch sketch, List<Double> widths, double left, double width, Metrics metrics) {
    this.sketch = sketch;
    this.metrics = metrics;
    edges = new double[sketch.columns() + 1];
    double sum = widths.stream().mapToDouble(Double::doubleValue).sum();
    edges[0] = left;
    for (int c = 0; c < sketch.columns(); c++) {
      edges[c + 1] = edges[c] + widths.get(c) / sum * width;
    }
    sketch.cells().forEach(cell -> lines.add(wrap(cell)));
    heights = heights();
  }

  List<GridCell> cells() {
    return sketch.cells();
  }

  int rows() {
    return sketch.rows();
  }

  /** Returns the lines of a cell's text, by the cell's number. */
  List<String> lines(int cell) {
    return lines.get(cell);
  }

  double left(GridCell cell) {
    return edges[cell.column()];
  }

  double right(GridCell cell) {
    return edges[cell.column() + cell.columnSpan()];
  }

  double height(int row) {
    return heights[row];
  }

  /** Returns how far below the top a row begins if nothing breaks. */
  double depth(int row) {
    double depth = 0;
    for (int r = 0; r < row; r++) {
      depth += heights[r];
    }
    return depth;
  }

  /** Returns how many lines the fullest cell of a row has. */
  int mostLines(int row) {
    int most = 1;
    for (int i = 0; i < lines.size(); i++) {
      GridCell cell = cells().get(i);
      if (cell.row() == row && cell.rowSpan() == 1) {
        most = Math.max(most, lines.get(i).size());
      }
    }
    return most;
  }

  /** Figures are not broken. */
  private List<String> wrap(GridCell cell) {
    double most = right(cell) - left(cell) - 4;
    List<String> wrapped = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    Matcher tokens = TOKEN.matcher(cell.text());
    while (tokens.find()) {
      String token = tokens.group();
      if (line.length() > 0 && metrics.width(line + token, SIZE) > most) {
        wrapped.add(line.toString());
        line.setLength(0);
      }
      line.append(token);
    }
    if (line.length() > 0) {
      wrapped.add(line.toString());
    }
    return wrapped;
  }

  private double[] heights() {
    double[] needed = new double[sketch.rows()];
    for (int i = 0; i < sketch.cells().size(); i++) {
      GridCell cell = sketch.cells().get(i);
      int last = cell.row() + cell.rowSpan() - 1;
      double has = 0;
      for (int r = cell.row(); r < last; r++) {
        has += Math.max(needed[r], LEADING + PADDING);
      }
      double own = Math.max(1, lines.get(i).size()) * LEADING + PADDING;
      needed[last] = Math.max(needed[last], Math.max(own - has, LEADING + PADDING));
    }
    return needed;
  }
}
