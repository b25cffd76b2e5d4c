package io.kaibiao.table.assembly;

import io.kaibiao.page.TextLine;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.Grid;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.table.CellMatrix;
import io.kaibiao.table.GridTable;
import io.kaibiao.table.Lexicon;
import io.kaibiao.table.PageTable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The parts found so far of a table that may continue on the next page. */
final class PendingTable {

  private final CellMatrix firstCells;
  private Header header;
  private final List<TextLine> above;
  private final List<Part> parts = new ArrayList<>();
  private List<TextLine> below;

  /**
   * One page of the table.
   *
   * @param skipped how many of its first rows repeat the header
   */
  private record Part(PageTable table, int skipped) {}

  PendingTable(
      PageTable table,
      CellMatrix cells,
      Header header,
      List<TextLine> above,
      List<TextLine> below) {
    this.firstCells = cells;
    this.header = header;
    this.above = above;
    this.below = below;
    parts.add(new Part(table, 0));
  }

  PageTable first() {
    return parts.get(0).table();
  }

  PageTable last() {
    return parts.get(parts.size() - 1).table();
  }

  CellMatrix firstCells() {
    return firstCells;
  }

  Header header() {
    return header;
  }

  List<TextLine> above() {
    return above;
  }

  List<TextLine> below() {
    return below;
  }

  /** Tells whether nothing but header rows was found yet: the rest may stand overleaf. */
  boolean isOnlyHeader() {
    return parts.size() == 1 && startsWithHeader();
  }

  void append(PageTable table, int repeatedRows, List<TextLine> linesBelow) {
    parts.add(new Part(table, repeatedRows));
    below = linesBelow;
  }

  /** Returns how many tables its cells hold. */
  int innerTables() {
    return parts.stream().mapToInt(part -> part.table().inner().size()).sum();
  }

  /**
   * Returns the table, followed by those in its cells.
   *
   * @param number its number among the tables of its document, 0-based
   */
  List<GridTable> finish(Lexicon lexicon, int number) {
    List<GridTable> inner = new ArrayList<>();
    List<Double> xs = unitedColumns();
    List<GridCell> cells = new ArrayList<>();
    List<Integer> breaks = new ArrayList<>();
    Set<Integer> pages = new LinkedHashSet<>();
    int rows = 0;
    for (Part part : parts) {
      if (rows > 0) {
        breaks.add(rows);
      }
      PageTable table = part.table();
      pages.add(table.page());
      int shift = rows - part.skipped();
      int[] places = places(table, xs);
      cells.addAll(moved(part, shift, places));
      for (PageTable.Inner nested : table.inner()) {
        Grid.Within within = new Grid.Within(number, nested.row() + shift, places[nested.column()]);
        inner.add(alone(nested.table(), within, lexicon));
      }
      rows += table.rows() - part.skipped();
    }
    Grid grid = new Grid(rows, xs.size() - 1, cells);
    if (parts.size() > 1 && startsWithHeader()) {
      header = Header.find(new CellMatrix(grid.rows(), grid.columns(), cells), lexicon);
    }
    List<GridTable> finished = new ArrayList<>();
    finished.add(
        new GridTable(
            grid,
            header.captionRows(),
            header.headerRows(),
            header.sharedRows(),
            header.columns(new CellMatrix(grid.rows(), grid.columns(), cells), lexicon),
            breaks,
            above,
            List.copyOf(pages)));
    finished.addAll(inner);
    return finished;
  }

  /** Tells whether the first part holds nothing but header rows. */
  private boolean startsWithHeader() {
    return header.headerRows() > 0
        && header.sharedRows() == 0
        && header.captionRows() + header.headerRows() == firstCells.rows();
  }

  /** Returns the cells of a part, without a repeated header, at their places in the whole table. */
  private static List<GridCell> moved(Part part, int shift, int[] places) {
    List<GridCell> cells = new ArrayList<>();
    for (GridCell cell : part.table().cells()) {
      if (cell.row() >= part.skipped()) {
        int from = places[cell.column()];
        int to = places[cell.column() + cell.columnSpan()];
        cells.add(cell.movedTo(cell.row() + shift, from, to - from));
      }
    }
    return cells;
  }

  /** Returns which of the whole table's column boundaries each boundary of a part is. */
  private int[] places(PageTable part, List<Double> xs) {
    ColumnAlignment alignment = ColumnAlignment.of(part.xs(), first().xs());
    return part.xs().stream().mapToInt(x -> index(xs, alignment.moved(x))).toArray();
  }

  /** Returns a nested table, which has no lines around it. */
  private static GridTable alone(PageTable table, Grid.Within within, Lexicon lexicon) {
    CellMatrix cells = new CellMatrix(table.rows(), table.columns(), table.cells());
    Header header = Header.find(cells, lexicon);
    return new GridTable(
        new Grid(table.rows(), table.columns(), table.cells(), within),
        header.captionRows(),
        header.headerRows(),
        header.sharedRows(),
        header.columns(cells, lexicon),
        List.of(),
        List.of(),
        List.of(table.page()));
  }

  /**
   * Returns the column boundaries of all parts together: a part whose cells are merged all the way
   * down shows fewer of them.
   */
  private List<Double> unitedColumns() {
    List<Double> united = new ArrayList<>(first().xs());
    for (Part part : parts) {
      if (part.table().xs().size() == first().xs().size()) {
        continue;
      }
      ColumnAlignment alignment = ColumnAlignment.of(part.table().xs(), first().xs());
      double near =
          ColumnAlignment.near(part.table().xs(), first().xs(), isFromPixels(part.table()));
      for (double x : part.table().xs()) {
        double moved = alignment.moved(x);
        if (united.stream().noneMatch(u -> Math.abs(u - moved) <= near)) {
          united.add(moved);
        }
      }
    }
    united.sort(null);
    return united;
  }

  private static boolean isFromPixels(PageTable table) {
    return table.cells().stream().anyMatch(cell -> cell.origin() == Origin.PIXELS);
  }

  private static int index(List<Double> xs, double x) {
    int best = 0;
    for (int i = 1; i < xs.size(); i++) {
      if (Math.abs(xs.get(i) - x) < Math.abs(xs.get(best) - x)) {
        best = i;
      }
    }
    return best;
  }
}
