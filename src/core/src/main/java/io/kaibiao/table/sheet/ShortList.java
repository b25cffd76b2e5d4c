package io.kaibiao.table.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * A list inside a record whose rows are too few to show what its columns hold. Where a row has a
 * text in a column without a header, but as many texts as there are headers, each belongs to the
 * header of its number in the row. Where a word stands in one row and a number in another, none of
 * the rows is certain.
 */
final class ShortList {

  private final CellTexts texts;
  private final int header;
  private final int end;

  /**
   * Takes in a list.
   *
   * @param header the row of its header
   * @param end the row behind it
   */
  ShortList(CellTexts texts, int header, int end) {
    this.texts = texts;
    this.header = header;
    this.end = end;
  }

  /** Puts its rows below their headers, and doubts them where they stood elsewhere. */
  void settle(Mending mending) {
    int body = header + 1;
    while (body < end && isWords(body)) {
      body++;
    }
    int first = firstNumber(body);
    if (first < 0) {
      return;
    }
    List<Integer> heads = columns(first, header, body);
    boolean aside = isAside(body, first);
    for (int row = body; row < end; row++) {
      if (aside) {
        mending.doubt(row);
      }
      List<Integer> own = columns(first, row, row + 1);
      if (!heads.containsAll(own)) {
        if (own.size() == heads.size()) {
          assign(row, own, heads, mending);
        }
        mending.doubt(row);
      }
    }
  }

  /** Moves the texts of a row below the headers, those on the right first. */
  private void assign(int row, List<Integer> own, List<Integer> heads, Mending mending) {
    boolean right = true;
    for (int i = 0; i < own.size(); i++) {
      right &= own.get(i) <= heads.get(i);
    }
    for (int i = own.size() - 1; right && i >= 0; i--) {
      if (!own.get(i).equals(heads.get(i))) {
        mending.move(row, own.get(i), heads.get(i));
      }
    }
  }

  /** Tells whether a row has a word where another one has its first number. */
  private boolean isAside(int body, int first) {
    for (int row = body; row < end; row++) {
      if (texts.text(row, first).codePoints().anyMatch(Character::isIdeographic)) {
        return true;
      }
    }
    return false;
  }

  private boolean isWords(int row) {
    return texts.texts(row).stream().noneMatch(ColumnKinds::isNumber);
  }

  private int firstNumber(int body) {
    for (int column = 1; column < texts.columns(); column++) {
      for (int row = body; row < end; row++) {
        if (!texts.isBlank(row, column) && ColumnKinds.isNumber(texts.text(row, column))) {
          return column;
        }
      }
    }
    return -1;
  }

  /** Returns the columns in which any of some rows has a text. */
  private List<Integer> columns(int first, int from, int to) {
    List<Integer> columns = new ArrayList<>();
    for (int column = first; column < texts.columns(); column++) {
      boolean text = false;
      for (int row = from; row < to; row++) {
        text |= !texts.isBlank(row, column);
      }
      if (text) {
        columns.add(column);
      }
    }
    return columns;
  }
}
