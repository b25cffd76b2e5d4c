package io.kaibiao.correction.application;

import io.kaibiao.correction.CellAddress;
import io.kaibiao.correction.Correction;
import io.kaibiao.report.place.Box;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the cells that corrections are about: by table, row and column where the same characters
 * were read there, else by the place on the page, as another version may name rows otherwise.
 */
final class CellFinder {

  /** Maximum distance, in points, between edges of one printed cell. Set by hand. */
  private static final double NEAR = 1;

  private final List<Table> tables;

  /** Makes a finder for tables as they were read. */
  CellFinder(List<Table> tables) {
    this.tables = tables;
  }

  /** Returns the place that a correction is about; empty if it no longer fits. */
  Optional<TablePlace> find(Correction correction) {
    Optional<TablePlace> named = named(correction);
    return named.isPresent() || correction.raw().isEmpty() ? named : printed(correction);
  }

  private Optional<TablePlace> named(Correction correction) {
    CellAddress address = correction.address();
    for (int t = 0; t < tables.size(); t++) {
      Table table = tables.get(t);
      int occurrence = 0;
      for (int r = 0; table.id().equals(address.table()) && r < table.rows().size(); r++) {
        Row row = table.rows().get(r);
        boolean same =
            row.key().equals(address.row())
                && CellAddresses.form(table, row).equals(address.form());
        if (same && occurrence++ == address.occurrence()) {
          return fits(table, row, correction)
              ? Optional.of(new TablePlace(t, r, address.column()))
              : Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  private static boolean fits(Table table, Row row, Correction correction) {
    String column = correction.address().column();
    Cell cell = row.cells().get(column);
    if (cell == null) {
      return correction.raw().isEmpty() && hasColumn(table, column);
    }
    return cell.raw().equals(correction.raw()) && cell.page() == correction.address().page();
  }

  private static boolean hasColumn(Table table, String column) {
    return table.header().stream().anyMatch(head -> head.column().equals(column))
        || table.rows().stream().anyMatch(row -> row.cells().containsKey(column));
  }

  /** Returns the only cell with these characters at that place of the page. */
  private Optional<TablePlace> printed(Correction correction) {
    List<TablePlace> found = new ArrayList<>();
    for (int t = 0; t < tables.size(); t++) {
      for (int r = 0; r < tables.get(t).rows().size(); r++) {
        int table = t;
        int row = r;
        tables
            .get(t)
            .rows()
            .get(r)
            .cells()
            .forEach(
                (column, cell) -> {
                  if (isPrintedAs(cell, correction)) {
                    found.add(new TablePlace(table, row, column));
                  }
                });
      }
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static boolean isPrintedAs(Cell cell, Correction correction) {
    return cell.page() == correction.address().page()
        && cell.raw().equals(correction.raw())
        && isNear(cell.box(), correction.address().box());
  }

  /** Tells whether two boxes are those of one printed cell. */
  static boolean isNear(Box a, Box b) {
    return Math.abs(a.x0() - b.x0()) <= NEAR
        && Math.abs(a.y0() - b.y0()) <= NEAR
        && Math.abs(a.x1() - b.x1()) <= NEAR
        && Math.abs(a.y1() - b.y1()) <= NEAR;
  }
}
