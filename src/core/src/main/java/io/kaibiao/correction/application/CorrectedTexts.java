package io.kaibiao.correction.application;

import io.kaibiao.correction.Correction;
import io.kaibiao.correction.Decision;
import io.kaibiao.report.place.Box;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Grid;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.table.UnprovedText;
import io.kaibiao.report.table.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts corrected figures into the printed grids, where their cell holds nothing else. */
final class CorrectedTexts {

  /** Maximum difference, in points, of the boxes of one cell: what files round them by. */
  private static final double ROUNDING = 0.02;

  private final List<UnprovedText> replaced = new ArrayList<>();
  private final List<Table> tables;

  /**
   * Corrects texts.
   *
   * @param tables the corrected tables, their grids as read
   * @param read the tables as they were read
   * @param placed the corrections by their places
   */
  CorrectedTexts(List<Table> tables, List<Table> read, Map<TablePlace, Correction> placed) {
    this.tables = new ArrayList<>(tables);
    placed.forEach(
        (place, correction) -> {
          Table table = read.get(place.table());
          Cell cell = table.rows().get(place.row()).cells().get(place.column());
          int index = index(table, cell, correction);
          if (index >= 0) {
            correct(place.table(), index, correction);
          }
        });
    replaced.sort(
        Comparator.comparingInt(UnprovedText::table).thenComparingInt(UnprovedText::cell));
  }

  /** Returns the tables with the texts. */
  List<Table> tables() {
    return tables;
  }

  /** Returns the printed cells as they were, in the order of tables and cells. */
  List<UnprovedText> replaced() {
    return replaced;
  }

  /** Returns the index of the printed cell that holds a figure alone, or -1. */
  private static int index(Table table, @Nullable Cell cell, Correction correction) {
    int page = cell == null ? correction.address().page() : cell.page();
    Box box = cell == null ? correction.address().box() : cell.box();
    String text = cell == null ? "" : cell.raw();
    List<GridCell> cells = table.grid().cells();
    for (int i = 0; i < cells.size(); i++) {
      GridCell printed = cells.get(i);
      if (printed.page() == page && isSame(printed.box(), box) && printed.text().equals(text)) {
        return isShared(table, page, box, cell != null) ? -1 : i;
      }
    }
    return -1;
  }

  private static boolean isShared(Table table, int page, Box box, boolean counted) {
    long others =
        table.rows().stream()
            .map(Row::cells)
            .flatMap(c -> c.values().stream())
            .filter(c -> c.page() == page && isSame(c.box(), box))
            .count();
    return others > (counted ? 1 : 0);
  }

  private static boolean isSame(Box a, Box b) {
    return Math.abs(a.x0() - b.x0()) <= ROUNDING
        && Math.abs(a.y0() - b.y0()) <= ROUNDING
        && Math.abs(a.x1() - b.x1()) <= ROUNDING
        && Math.abs(a.y1() - b.y1()) <= ROUNDING;
  }

  private void correct(int index, int cell, Correction correction) {
    Table table = tables.get(index);
    Grid grid = table.grid();
    GridCell before = grid.cells().get(cell);
    List<GridCell> cells = new ArrayList<>(grid.cells());
    cells.set(cell, before.as(text(before, correction), 1, Origin.PERSON));
    tables.set(index, table.withGrid(new Grid(grid.rows(), grid.columns(), cells, grid.within())));
    replaced.add(new UnprovedText(index, cell, before));
  }

  /** Returns what is printed; as it was read where that says the same. */
  private static String text(GridCell before, Correction correction) {
    if (correction.decision() == Decision.BLANK) {
      return "";
    }
    boolean same = Value.parse(before.text()).equals(Value.parse(correction.value()));
    return same ? before.text() : correction.value().strip();
  }
}
