package io.kaibiao.measure.rows;

import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Grid;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.table.Value;
import io.kaibiao.table.GridTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * Simulates recognition of printed tables in which a share of the rows is lost completely, in part,
 * or merged with the next row. Deterministic for a seed.
 */
final class RowDamage {

  /** The kinds of damage to a printed row. */
  enum Kind {
    /** The whole row was not found. */
    ROW,
    /** Its code and name were not found. */
    NAME,
    /** Its numbers were read as blanks. */
    FIGURES,
    /** The ruling below it was not found, so that two rows became one. */
    MERGED
  }

  /** A damaged row of a table's grid. */
  record Damage(int table, int row, Kind kind) {}

  record Damaged(List<GridTable> grids, List<Damage> damages) {}

  private static final double SURE = 0.99;

  private final Random random;
  private final double rate;

  RowDamage(long seed, double rate) {
    this.random = new Random(seed);
    this.rate = rate;
  }

  /**
   * Damages a report.
   *
   * @param exact its undamaged tables, in the order of the grids
   */
  Damaged damage(List<GridTable> grids, List<Table> exact) {
    List<GridTable> read = new ArrayList<>();
    List<Damage> damages = new ArrayList<>();
    for (int t = 0; t < grids.size(); t++) {
      GridTable table = grids.get(t);
      Map<Integer, Kind> kinds = kinds(table, exact.get(t));
      int index = t;
      kinds.forEach((row, kind) -> damages.add(new Damage(index, row, kind)));
      List<GridCell> cells = cells(table.grid().cells(), kinds, figures(exact.get(t)));
      read.add(
          new GridTable(
              new Grid(table.grid().rows(), table.grid().columns(), cells),
              table.captionRows(),
              table.headerRows(),
              table.sharedRows(),
              table.columns(),
              table.breaks(),
              table.above(),
              table.pages()));
    }
    return new Damaged(read, damages);
  }

  /** Tells whether a table is not measured. Only forms of accounts are, as with misread numbers. */
  static boolean isOutside(Table table) {
    String form = table.form();
    return form == null || !table.isRecognised() || form.startsWith("PF");
  }

  static String place(int page, Object box) {
    return page + " " + box;
  }

  private static Set<String> figures(Table exact) {
    Set<String> figures = new HashSet<>();
    for (Row row : exact.rows()) {
      for (Cell cell : row.cells().values()) {
        if (cell.value() instanceof Value.Amount) {
          figures.add(place(cell.page(), cell.box()));
        }
      }
    }
    return figures;
  }

  private Map<Integer, Kind> kinds(GridTable table, Table exact) {
    Map<Integer, Kind> kinds = new TreeMap<>();
    if (isOutside(exact)) {
      return kinds;
    }
    Set<String> figures = figures(exact);
    Set<Integer> filled = new HashSet<>();
    Set<Integer> spanned = new HashSet<>();
    for (GridCell cell : table.grid().cells()) {
      if (figures.contains(place(cell.page(), cell.box()))) {
        filled.add(cell.row());
      }
      for (int r = cell.row(); cell.rowSpan() > 1 && r < cell.row() + cell.rowSpan(); r++) {
        spanned.add(r);
      }
    }
    for (int row = table.firstBodyRow(); row < table.grid().rows(); row++) {
      boolean whole = filled.contains(row) && !spanned.contains(row);
      if (whole && random.nextDouble() < rate) {
        Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
        boolean next = filled.contains(row + 1) && !spanned.contains(row + 1);
        if (kind != Kind.MERGED || next) {
          kinds.put(row, kind);
          row += kind == Kind.MERGED ? 1 : 0;
        }
      }
    }
    return kinds;
  }

  private static List<GridCell> cells(
      List<GridCell> printed, Map<Integer, Kind> kinds, Set<String> figures) {
    Map<List<Integer>, String> next = new HashMap<>();
    for (GridCell cell : printed) {
      if (kinds.get(cell.row() - 1) == Kind.MERGED) {
        next.put(List.of(cell.row() - 1, cell.column()), cell.text());
      }
    }
    List<GridCell> cells = new ArrayList<>();
    for (GridCell cell : printed) {
      boolean figure = figures.contains(place(cell.page(), cell.box()));
      Kind kind = kinds.get(cell.row());
      boolean merged = kinds.get(cell.row() - 1) == Kind.MERGED;
      boolean lost =
          merged
              || kind == Kind.ROW
              || (kind == Kind.NAME && !figure)
              || (kind == Kind.FIGURES && figure);
      String more = kind == Kind.MERGED ? next.get(List.of(cell.row(), cell.column())) : null;
      // Lines of numbers in one cell are kept separate. Other lines are joined.
      String text = more == null ? cell.text() : cell.text() + (figure ? " " : "") + more;
      cells.add(read(cell, lost ? "" : text.strip()));
    }
    return cells;
  }

  private static GridCell read(GridCell cell, String text) {
    return new GridCell(
        cell.row(),
        cell.column(),
        cell.rowSpan(),
        cell.columnSpan(),
        text,
        cell.box(),
        cell.page(),
        SURE,
        List.of(),
        Origin.PIXELS);
  }
}
