package io.kaibiao.table.sheet;

import io.kaibiao.report.table.GridCell;
import io.kaibiao.sheet.SheetGrid;
import io.kaibiao.sheet.SheetGrid.Merging;
import io.kaibiao.table.Lexicon;
import io.kaibiao.table.Ordinals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Moves the headers of amounts over their columns where the source shifted them, as it happens
 * where a merged cell before them was dropped. Only what has one explanation is moved: as many
 * headers at the end of a row as columns of amounts, each beside its column by the same number of
 * places.
 */
final class HeadShift {

  private final CellTexts texts;
  private final HeadRows head;
  private final Lexicon lexicon;

  HeadShift(CellTexts texts, HeadRows head, Lexicon lexicon) {
    this.texts = texts;
    this.head = head;
    this.lexicon = lexicon;
  }

  /** Returns the texts with headers over their columns, or nothing if they stand there. */
  Optional<CellTexts> moved() {
    int last = lastAmounts();
    int lastHead = lastHead();
    int by = last - lastHead;
    if (last < 0 || by <= 0 || lastHead < 0) {
      return Optional.empty();
    }
    int from = firstAmounts() - by;
    return from < 1 ? Optional.empty() : Optional.of(new CellTexts(shifted(from, by)));
  }

  private SheetGrid shifted(int from, int by) {
    List<GridCell> cells = new ArrayList<>();
    for (GridCell cell : texts.grid().cells()) {
      if (cell.row() >= head.words()) {
        cells.add(cell);
        continue;
      }
      int source = cell.column() < from ? cell.column() : cell.column() - by;
      String text = source < from && cell.column() >= from ? "" : texts.text(cell.row(), source);
      cells.add(cell.as(text, cell.confidence(), cell.origin()));
    }
    return new SheetGrid(texts.columns(), Merging.LOST, texts.grid().sourceRows(), cells);
  }

  /** Returns the last column that holds amounts, or -1. */
  private int lastAmounts() {
    for (int column = texts.columns() - 1; column >= 0; column--) {
      if (isNumbered(column)) {
        return column;
      }
    }
    return -1;
  }

  private int firstAmounts() {
    int column = lastAmounts();
    while (column > 0 && isNumbered(column - 1)) {
      column--;
    }
    return column;
  }

  /** Returns the last column over which any row of the header has a word, or -1. */
  private int lastHead() {
    for (int column = texts.columns() - 1; column >= 0; column--) {
      for (int row = 0; row < head.words(); row++) {
        if (!texts.isBlank(row, column)) {
          return lexicon.isHeader(texts.text(row, column)) ? column : -1;
        }
      }
    }
    return -1;
  }

  /** Tells whether a row below the header's words numbers a column. */
  private boolean isNumbered(int column) {
    for (int row = head.words(); row < head.end(); row++) {
      if (Ordinals.isOrdinal(texts.text(row, column))) {
        return true;
      }
    }
    return false;
  }
}
