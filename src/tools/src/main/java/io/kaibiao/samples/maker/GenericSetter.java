package io.kaibiao.samples.maker;

import io.kaibiao.evaluate.structure.CellGrid;
import io.kaibiao.samples.maker.GenericKind.Rules;
import io.kaibiao.samples.maker.GenericTable.Align;
import io.kaibiao.samples.maker.GenericTable.Nested;
import io.kaibiao.samples.print.Metrics;
import io.kaibiao.samples.print.OpenSheets;
import io.kaibiao.samples.print.PlacedCell;
import io.kaibiao.samples.print.PrintStyle;
import io.kaibiao.samples.print.Rect;
import io.kaibiao.samples.print.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Typesets one generic table, and the tables in its cells. One instance per table. */
final class GenericSetter {

  private static final double LINE = 1.3;

  /** Space around a table in a cell, in points. */
  private static final double ROOM = 5;

  private final GenericTable table;
  private final Metrics metrics = new Metrics(PrintStyle.plain());
  private final PDFont latin = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
  private final double size;
  private final double gap;
  private final double[] xs;
  private final double[] ys;
  private final List<Inner> inners = new ArrayList<>();
  private final List<PlacedCell> placed = new ArrayList<>();
  private final List<Text> texts = new ArrayList<>();
  private double height;

  private record Inner(Nested place, GenericSetter setter) {}

  /**
   * Computes its columns.
   *
   * @param size the type size
   * @param gap the space in a column
   * @param room the area for its columns, which begin at its left edge or further right and are
   *     centred in it if possible
   * @param widestLabel width above which a label is wrapped
   */
  GenericSetter(GenericTable table, double size, double gap, Rect room, double widestLabel) {
    this.table = table;
    this.size = size;
    this.gap = gap;
    for (Nested nested : table.nested()) {
      GenericSetter inner =
          new GenericSetter(nested.table(), size - 1, gap, new Rect(0, 0, 0, 0), widestLabel);
      inner.set(0, ROOM);
      inners.add(new Inner(nested, inner));
    }
    this.xs = columns(room.left(), (room.left() + room.right()) / 2, widestLabel);
    this.ys = new double[table.grid().rows() + 1];
  }

  /**
   * Typesets it.
   *
   * @param top its upper edge
   * @param padding difference between the heights of its rows and of their text
   */
  void set(double top, double padding) {
    ys[0] = top;
    rows(padding);
    table.grid().cells().forEach(this::set);
    rules();
    for (Inner inner : inners) {
      GenericSetter own = inner.setter();
      double left = xs[inner.place().column()] + ROOM;
      double bottom = ys[inner.place().row() + 1] + ROOM;
      own.placed.forEach(c -> placed.add(moved(c, left - own.xs[0], bottom + own.height)));
    }
  }

  private static PlacedCell moved(PlacedCell cell, double x, double y) {
    Rect box = cell.box();
    return new PlacedCell(
        2,
        new Rect(box.left() + x, box.bottom() + y, box.right() + x, box.top() + y),
        cell.lines().stream()
            .map(t -> new Text(t.value(), t.x() + x, t.y() + y, t.size(), t.bold()))
            .toList(),
        cell.clipped());
  }

  List<PlacedCell> placed() {
    return placed;
  }

  List<Text> texts() {
    return texts;
  }

  double width() {
    return xs[xs.length - 1] - xs[0];
  }

  Rect region() {
    return new Rect(xs[0], ys[ys.length - 1], xs[xs.length - 1], ys[0]);
  }

  /**
   * Returns the column edges. Columns are as wide as their widest word. The width of a wide header
   * is divided among its columns.
   */
  private double[] columns(double least, double middle, double widestLabel) {
    int columns = table.columns().size();
    double[] widths = new double[columns];
    for (Inner inner : inners) {
      double needed = inner.setter().width() + 2 * ROOM - gap;
      widths[inner.place().column()] = Math.max(widths[inner.place().column()], needed);
    }
    for (CellGrid.Cell cell : table.grid().cells()) {
      if (cell.columnSpan() == 1) {
        double needed = Math.min(width(cell.text(), size), widestLabel);
        widths[cell.column()] = Math.max(widths[cell.column()], needed);
      }
    }
    for (CellGrid.Cell cell : table.grid().cells()) {
      double has = gap * (cell.columnSpan() - 1);
      for (int c = cell.column(); c < cell.column() + cell.columnSpan(); c++) {
        has += widths[c];
      }
      double lacking = width(cell.text(), size) - has;
      for (int c = cell.column(); c < cell.column() + cell.columnSpan(); c++) {
        widths[c] += cell.columnSpan() > 1 ? Math.max(0, lacking / cell.columnSpan()) : 0;
      }
    }
    double whole = gap * columns;
    for (double width : widths) {
      whole += width;
    }
    double[] edges = new double[columns + 1];
    edges[0] = Math.max(least, middle - whole / 2);
    for (int c = 0; c < columns; c++) {
      edges[c + 1] = edges[c] + widths[c] + gap;
    }
    return edges;
  }

  private void rows(double padding) {
    for (int row = 0; row + 1 < ys.length; row++) {
      int lines = 1;
      for (CellGrid.Cell cell : table.grid().cells()) {
        if (cell.row() == row && cell.rowSpan() == 1) {
          lines = Math.max(lines, lines(cell).size());
        }
      }
      double height = (lines - 1) * size * LINE + size + padding;
      for (Inner inner : inners) {
        boolean here = inner.place().row() == row;
        height = here ? Math.max(height, inner.setter().height + size * LINE + 3 * ROOM) : height;
      }
      ys[row + 1] = ys[row] - height;
    }
    height = ys[0] - ys[ys.length - 1];
  }

  private Rect box(CellGrid.Cell cell) {
    return new Rect(
        xs[cell.column()],
        ys[cell.row() + cell.rowSpan()],
        xs[cell.column() + cell.columnSpan()],
        ys[cell.row()]);
  }

  private void set(CellGrid.Cell cell) {
    Rect box = box(cell);
    List<String> lines = lines(cell);
    List<Text> set = new ArrayList<>();
    double middle = (box.top() + box.bottom()) / 2;
    double y = middle + (lines.size() - 1) * size * LINE / 2 - size * 0.36;
    if (inners.stream().anyMatch(i -> i.place().isAt(cell))) {
      y = box.top() - ROOM - size;
    }
    for (String line : lines) {
      set.add(new Text(line, x(cell, box, line), y, size, false));
      y -= size * LINE;
    }
    if (table.kind().rules().closed()) {
      placed.add(new PlacedCell(1, box, set, false));
    } else {
      texts.addAll(set);
    }
  }

  private double x(CellGrid.Cell cell, Rect box, String line) {
    double width = width(line, size);
    boolean head = cell.row() < table.headRows();
    Align align = table.columns().get(cell.column());
    if (head && (cell.columnSpan() > 1 || table.kind().rules().closed())) {
      align = Align.CENTER;
    }
    return switch (align) {
      case LEFT -> box.left() + gap / 2;
      case CENTER -> (box.left() + box.right() - width) / 2;
      case RIGHT -> box.right() - gap / 2 - width;
    };
  }

  private List<String> lines(CellGrid.Cell cell) {
    return lines(
        cell.text(), size, xs[cell.column() + cell.columnSpan()] - xs[cell.column()] - gap);
  }

  /** Wraps a text into lines of a width. */
  List<String> lines(String text, double fontSize, double width) {
    double room = width + 0.01;
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String piece : pieces(text)) {
      if (line.length() > 0 && width(line + piece.stripTrailing(), fontSize) > room) {
        lines.add(line.toString().strip());
        line.setLength(0);
      }
      line.append(piece);
    }
    if (line.length() > 0) {
      lines.add(line.toString().strip());
    }
    return lines;
  }

  /**
   * Returns the parts between which a line may be wrapped: after any Chinese character, after the
   * blanks of a Latin text.
   */
  private List<String> pieces(String text) {
    return List.of(
        text.split(table.kind().script() == GenericKind.Script.LATIN ? "(?<= )" : "", -1));
  }

  private void rules() {
    Rules rules = table.kind().rules();
    double left = xs[0];
    double right = xs[xs.length - 1];
    if (rules == Rules.HORIZONTAL) {
      for (int row = 0; row < ys.length; row++) {
        for (int c = 0; c + 1 < xs.length; c++) {
          if (!isInside(row, c)) {
            placed.add(OpenSheets.rule(xs[c], xs[c + 1], ys[row]));
          }
        }
      }
    } else if (rules == Rules.THREE) {
      placed.add(OpenSheets.rule(left, right, ys[0]));
      placed.add(OpenSheets.rule(left, right, ys[table.headRows()]));
      placed.add(OpenSheets.rule(left, right, ys[ys.length - 1]));
      for (CellGrid.Cell cell : table.grid().cells()) {
        if (cell.row() + 1 < table.headRows() && cell.columnSpan() > 1) {
          Rect box = box(cell);
          placed.add(OpenSheets.rule(box.left() + 4, box.right() - 4, box.bottom()));
        }
      }
    }
  }

  /** Tells whether the edge above a row is inside a merged cell at a column. */
  private boolean isInside(int row, int column) {
    return table.grid().cells().stream()
        .anyMatch(
            c ->
                c.row() < row
                    && row < c.row() + c.rowSpan()
                    && c.column() <= column
                    && column < c.column() + c.columnSpan());
  }

  double width(String text, double fontSize) {
    if (table.kind().script() == GenericKind.Script.CHINESE) {
      return metrics.width(text, fontSize);
    }
    try {
      return latin.getStringWidth(text) / 1000 * fontSize;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
