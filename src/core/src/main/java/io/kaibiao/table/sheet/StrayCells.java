package io.kaibiao.table.sheet;

/**
 * Puts single cells of a table's body back where they belong: figures in a column that has no
 * header beside one that has, and labels in a column of amounts whose own column is blank.
 */
final class StrayCells {

  private final CellTexts texts;
  private final HeadRows head;
  private final ColumnKinds kinds;

  StrayCells(CellTexts texts, HeadRows head) {
    this.texts = texts;
    this.head = head;
    this.kinds = new ColumnKinds(texts, head.end());
  }

  /** Returns the texts with stray cells moved. */
  CellTexts settled() {
    Mending mending = new Mending(texts);
    for (int column = texts.columns() - 1; column > 0; column--) {
      if (isWithoutHeader(column) && !isWithoutHeader(column - 1) && neverMeets(column)) {
        for (int row = head.end(); row < texts.rows(); row++) {
          if (!texts.isBlank(row, column)) {
            mending.move(row, column, column - 1);
          }
        }
      }
    }
    for (int row = head.end(); row < texts.rows(); row++) {
      settleLabels(row, mending);
    }
    return mending.done();
  }

  /** Moves a label that stands in a column of amounts to the free column of labels before it. */
  private void settleLabels(int row, Mending mending) {
    for (int column = 2; column < texts.columns(); column++) {
      boolean words =
          texts.text(row, column).codePoints().anyMatch(Character::isIdeographic)
              && kinds.isNumeric(column);
      if (words && kinds.isOfWords(column - 1) && texts.isBlank(row, column - 1)) {
        mending.move(row, column, column - 1);
      }
    }
  }

  /** Tells whether no row of the header, nor one that numbers the columns, has a text there. */
  private boolean isWithoutHeader(int column) {
    for (int row = 0; row < head.end(); row++) {
      if (!texts.isBlank(row, column)) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether no row has texts both in a column of numbers and in the one before it. */
  private boolean neverMeets(int column) {
    if (kinds.isOfWords(column)) {
      return false;
    }
    for (int row = head.end(); row < texts.rows(); row++) {
      if (!texts.isBlank(row, column) && !texts.isBlank(row, column - 1)) {
        return false;
      }
    }
    return true;
  }
}
