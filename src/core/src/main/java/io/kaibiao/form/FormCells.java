package io.kaibiao.form;

import io.kaibiao.form.catalogue.FormColumn;
import io.kaibiao.form.catalogue.HeaderWords;
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
  private final HeaderWords words;
  private final Map<DataColumn, ColumnUnit> units = new HashMap<>();

  /**
   * Makes a reader.
   *
   * @param words by which headers declare units
   * @param unit the unit that the table declares, empty where it declares none
   */
  FormCells(HeaderWords words, String unit) {
    this.words = words;
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
    ColumnUnit own = units.computeIfAbsent(data.column(), c -> ColumnUnit.of(c.path(), words));
    return cells
        .read(data.cell(), own.or(ofRow), content, name)
        .map(
            cell -> {
              Value meant = own.meant(cell.value());
              return meant.equals(cell.value()) ? cell : cell.meaning(meant, "");
            });
  }
}
