package io.kaibiao.form;

import io.kaibiao.evaluationform.CellMaker;
import io.kaibiao.evaluationform.catalogue.Draft;
import io.kaibiao.evaluationform.catalogue.Kind;
import io.kaibiao.form.catalogue.FormColumn;
import io.kaibiao.form.naming.CellReader;
import io.kaibiao.form.naming.RowName;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.GridCell;
import java.util.List;
import java.util.Optional;

/**
 * Makes the cells of performance evaluation forms with the same number parser as other forms.
 * Immutable.
 */
final class PerformanceCells implements CellMaker {

  private final CellReader cells = new CellReader();
  private final String unit;

  /**
   * Makes a parser for the cells of a table.
   *
   * @param unit the unit of the table's amounts
   */
  PerformanceCells(String unit) {
    this.unit = unit;
  }

  @Override
  public Optional<Cell> make(Draft draft) {
    GridCell printed = draft.printed();
    boolean whole = draft.text().equals(printed.text());
    GridCell value = whole ? printed : part(printed, draft.text());
    FormColumn.Content content =
        draft.kind() == Kind.TEXT ? FormColumn.Content.TEXT : FormColumn.Content.AMOUNT;
    RowName name = new RowName("", draft.certainty(), draft.rules());
    return cells
        .read(value, draft.kind() == Kind.MONEY ? unit : "", content, name)
        .map(cell -> CellReader.printedAs(cell, printed.text()));
  }

  /**
   * Returns a cell with part of another's text; OCR alternatives of the whole do not apply to it.
   */
  private static GridCell part(GridCell printed, String text) {
    return new GridCell(
        printed.row(),
        printed.column(),
        printed.rowSpan(),
        printed.columnSpan(),
        text,
        printed.box(),
        printed.page(),
        printed.confidence(),
        List.of(),
        printed.origin());
  }
}
