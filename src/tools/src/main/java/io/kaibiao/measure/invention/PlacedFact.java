package io.kaibiao.measure.invention;

import io.kaibiao.report.Report;
import io.kaibiao.report.place.Box;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.ForeignName;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Status;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.table.Value;
import io.kaibiao.report.table.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A number of a report with its name and position.
 *
 * @param table the number of its table
 * @param form the form's id, or {@code x:} and the title
 * @param row the row's key
 * @param column the column's id
 * @param value its value
 * @param doubtful whether it is marked as not proved
 * @param verdict what the identities of its table say of it
 * @param page the 1-based page
 * @param box the box of its cell
 */
record PlacedFact(
    String table,
    String form,
    String row,
    String column,
    String value,
    boolean doubtful,
    Verdict verdict,
    int page,
    Box box) {

  /** Maximum overlap of neighbouring cells, in points. */
  private static final double OVERLAP = 1;

  /** Returns the numbers of a report, in their order. */
  static List<PlacedFact> of(Report report) {
    List<PlacedFact> facts = new ArrayList<>();
    for (Table table : report.tables()) {
      for (Row row : table.rows()) {
        for (Map.Entry<String, Cell> entry : row.cells().entrySet()) {
          Cell cell = entry.getValue();
          if (!(cell.value() instanceof Value.Text)) {
            facts.add(
                new PlacedFact(
                    table.id(),
                    table.form() == null ? ForeignName.of("") : table.form(),
                    row.key(),
                    entry.getKey(),
                    cell.value().canonical(),
                    cell.status() == Status.DOUBTFUL,
                    cell.evidence().verdict(),
                    cell.page(),
                    cell.box()));
          }
        }
      }
    }
    return facts;
  }

  /**
   * Tells whether it is at the same position as another one. A cell without rulings may be wider.
   */
  boolean isAt(PlacedFact other) {
    return page == other.page
        && Math.min(box.x1(), other.box.x1()) - Math.max(box.x0(), other.box.x0()) > OVERLAP
        && Math.min(box.y1(), other.box.y1()) - Math.max(box.y0(), other.box.y0()) > OVERLAP;
  }

  /**
   * Tells whether it has the same value. Whether it is a percentage may be stated by its header
   * alone.
   */
  boolean saysTheSame(PlacedFact other) {
    return value.replace("%", "").equals(other.value.replace("%", ""));
  }

  /**
   * Tells whether it names a form, row or column of the catalogue other than that of the truth. If
   * no form is named, the code of the subject in a row's label is not another name.
   */
  boolean contradicts(PlacedFact truth) {
    boolean codeOfLabel =
        ForeignName.isForeign(form) && isCode(row) && !isCode(truth.row) && !isTotal(truth.row);
    return isOther(form, truth.form)
        || (isOther(row, truth.row) && !codeOfLabel)
        || isOther(column, truth.column);
  }

  private static boolean isCode(String row) {
    return row.matches("[0-9]+");
  }

  private static boolean isTotal(String row) {
    return row.equals(Row.TOTAL);
  }

  private static boolean isOther(String name, String truth) {
    return !ForeignName.isForeign(name) && !name.equals(truth);
  }

  /** Tells whether its form, row and column are all named by the catalogue. */
  boolean isNamed() {
    return !ForeignName.isForeign(form)
        && !ForeignName.isForeign(row)
        && !ForeignName.isForeign(column);
  }

  String name() {
    return form + "/" + row + "/" + column;
  }

  @Override
  public String toString() {
    return "p"
        + page
        + " table "
        + table
        + " "
        + name()
        + " "
        + value
        + (doubtful ? " doubtful" : "");
  }
}
