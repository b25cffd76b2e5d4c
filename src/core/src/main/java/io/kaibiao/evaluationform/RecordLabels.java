package io.kaibiao.evaluationform;

import io.kaibiao.evaluationform.catalogue.LabelText;
import io.kaibiao.evaluationform.catalogue.Meanings;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.GridCell;
import java.util.List;

/**
 * Tells which cells of a record are labels.
 *
 * @param meanings the labels of its form
 * @param funds the labels of its funds
 */
record RecordLabels(Meanings meanings, FundsPairs funds) {

  /** Most cells of a row without a label: a label that is not known, and its value. */
  private static final int PAIR = 2;

  /** Tells whether a cell is a label of the form. */
  boolean isLabel(GridCell cell) {
    String plain = LabelText.plain(cell.text());
    return isOwn(plain) || meanings.catalogue().isSection(plain);
  }

  private boolean isOwn(String plain) {
    return meanings.form().fields().exact(plain).isPresent()
        || funds.isLabel(plain)
        || meanings.catalogue().isTarget(plain)
        || meanings.catalogue().isAnalysis(plain);
  }

  /** Tells whether a cell is a label of the form, or has the colon of one. */
  boolean leads(GridCell cell) {
    return isLabel(cell) || cell.text().indexOf('：') > 0 || cell.text().indexOf(':') > 0;
  }

  /**
   * Tells whether a row that was read from pixels has more texts than a label with its value, and
   * no label that is known, beside that of its section: its texts were torn.
   */
  boolean areLost(List<GridCell> cells) {
    long texts =
        cells.stream()
            .filter(cell -> !meanings.catalogue().isSection(LabelText.plain(cell.text())))
            .count();
    return texts > PAIR
        && cells.stream().allMatch(RecordLabels::isRead)
        && cells.stream().noneMatch(cell -> isOwn(LabelText.plain(cell.text())));
  }

  /** Tells whether a cell was read from pixels, here or by the program that made the source. */
  static boolean isRead(GridCell cell) {
    return cell.origin() == Origin.PIXELS;
  }

  /**
   * Tells whether a text that looks like a label is one: it has a colon, or follows a blank value.
   */
  static boolean parts(GridCell label, GridCell cell) {
    String text = cell.text().strip();
    boolean gap = label.column() + label.columnSpan() < cell.column();
    return gap || text.endsWith("：") || text.endsWith(":");
  }
}
