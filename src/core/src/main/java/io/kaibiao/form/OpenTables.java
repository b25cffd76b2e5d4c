package io.kaibiao.form;

import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.Form;
import io.kaibiao.form.columns.ColumnMapping;
import io.kaibiao.form.columns.LabelColumns;
import io.kaibiao.form.correction.Corrections;

/**
 * Reads tables that are no form of the catalogue: every figure under the names that are printed,
 * rows under the code of a subject where they have one. Immutable.
 */
final class OpenTables {

  private final Catalogue catalogue;
  private final Corrections corrections;

  OpenTables(Catalogue catalogue, Corrections corrections) {
    this.catalogue = catalogue;
    this.corrections = corrections;
  }

  /** Returns the rows of a table under printed names. */
  ReadRows read(PrintedTable table) {
    PrintedRows printed = table.by(LabelColumns.BY_CONTENT);
    Form form = Form.open(table.caption().title());
    ColumnMapping mapping = ColumnMapping.printed(printed.plan());
    ReadRows read =
        new RowReader(
                catalogue,
                corrections,
                printed.plan(),
                new Recogniser.Recognition(form, mapping),
                table.caption())
            .read(printed.rows(), table.breaks());
    return new ReadRows(
        read.rows().stream().filter(row -> !row.cells().isEmpty()).toList(), read.header());
  }
}
