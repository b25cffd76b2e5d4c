package io.kaibiao.form;

import io.kaibiao.form.catalogue.FormColumn;
import io.kaibiao.form.columns.ColumnPlan.DataColumn;
import io.kaibiao.form.columns.ColumnUnit;
import io.kaibiao.form.naming.CellReader;
import io.kaibiao.form.naming.RowName;
import io.kaibiao.form.rows.Fragment.DataCell;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Value;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the cells of one table in the units that its caption and its headers declare. */
final class FormCells {

  private final CellReader cells = new CellReader();
  private final String unit;
  private final Map<DataColumn, ColumnUnit> units = new HashMap<>();

  /**
   * Makes a reader.
   *
   * @param unit the unit that the table declares, empty where it declares none
   */
  FormCells(String unit) {
    this.unit = unit;
  }

  /** Returns a cell, or nothing if the printed one is blank. */
  Optional<Cell> read(DataCell data, FormColumn.Content content, RowName name) {
    return read(data, content, name, unit);
  }

  /**
   * Returns a cell, or nothing if the printed one is blank.
   *
   * @param ofRow the unit that the row declares in place of the table's
   */
  Optional<Cell> read(DataCell data, FormColumn.Content content, RowName name, String ofRow) {
    ColumnUnit own = units.computeIfAbsent(data.column(), c -> ColumnUnit.of(c.path()));
    return cells
        .read(data.cell(), own.or(ofRow), content, name)
        .map(
            cell -> {
              Value meant = own.meant(cell.value());
              return meant.equals(cell.value()) ? cell : cell.meaning(meant, "");
            });
  }
}
