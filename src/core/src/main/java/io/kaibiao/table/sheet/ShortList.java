package io.kaibiao.table.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * A list inside a record whose rows are too few to show what its columns hold. Where a row has a
 * text in a column without a header, or its label in one of the headers' columns, but as many
 * values as there are headers, each belongs to the header of its number in the row. Where a word
 * stands in one row and a number in another, none of the rows is certain.
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
      List<Integer> values = values(row);
      List<Integer> own = columns(first, row, row + 1);
      if (!aside && heads.containsAll(own)) {
        continue;
      }
      List<Integer> places = places(row, values, first, body);
      if (places.isEmpty()) {
        shift(row, values, heads, mending);
      } else if (!places.equals(values)) {
        place(row, values, places, mending);
      }
      mending.doubt(row);
    }
  }

  /**
   * Shifts a row of which more than the blank cells was lost, so that its values begin at the first
   * header at least, or its label stands before it.
   */
  private void shift(int row, List<Integer> values, List<Integer> heads, Mending mending) {
    if (values.isEmpty()) {
      return;
    }
    int right = heads.get(0) - values.get(0);
    boolean free = true;
    for (int c = texts.columns() - Math.max(0, right); c < texts.columns(); c++) {
      free &= texts.isBlank(row, c);
    }
    int label = label(row, values);
    if (right > 0 && free) {
      mending.arrange(row, c -> c < values.get(0) ? 0 : right);
    } else if (label > 0 && label == heads.get(0) && texts.isBlank(row, 0)) {
      mending.arrange(row, c -> c == 0 ? 0 : -1);
    }
  }

  /** Returns the column of the text before the values of a row, -1 if there is none. */
  private int label(int row, List<Integer> values) {
    int label = values.get(0) - 1;
    while (label >= 0 && texts.isBlank(row, label)) {
      label--;
    }
    return label;
  }

  /** Returns the columns of a row's values: of its first number and of all behind it. */
  private List<Integer> values(int row) {
    int number = 1;
    while (number < texts.columns() && !isNumber(row, number)) {
      number++;
    }
    return columns(number, row, row + 1);
  }

  /**
   * Returns the headers' columns for the values of a row: as many as there are values. A row that
   * does not end in a word, as others do, leaves the last header free. Empty if none fit.
   */
  private List<Integer> places(int row, List<Integer> values, int first, int body) {
    boolean words = false;
    for (int r = body; r < end; r++) {
      words |= endsInWord(r);
    }
    int free = words && !endsInWord(row) ? 1 : 0;
    if (values.isEmpty()) {
      return List.of();
    }
    List<Integer> heads = columns(first, header, body);
    List<Integer> wider = columns(first - 1, header, body);
    if (heads.size() - free == values.size()) {
      return heads.subList(0, values.size());
    }
    boolean under = first > 1 && label(row, values) == first - 1;
    return under && wider.size() - free == values.size()
        ? wider.subList(0, values.size())
        : List.of();
  }

  private boolean endsInWord(int row) {
    List<String> own = texts.texts(row);
    return !own.isEmpty() && isWord(own.get(own.size() - 1));
  }

  private static boolean isWord(String text) {
    return text.codePoints().anyMatch(Character::isIdeographic);
  }

  private boolean isNumber(int row, int column) {
    return !texts.isBlank(row, column) && ColumnKinds.isNumber(texts.text(row, column));
  }

  /** Moves the values of a row to their places, and the labels before them out of these. */
  private void place(int row, List<Integer> values, List<Integer> places, Mending mending) {
    int[] by = new int[texts.columns()];
    for (int i = 0; i < values.size(); i++) {
      by[values.get(i)] = places.get(i) - values.get(i);
    }
    int label = label(row, values);
    int back = places.get(0) - 1 - label;
    for (int c = 0; label >= 0 && back < 0 && c <= label; c++) {
      if (!texts.isBlank(row, c) && c + back < 0) {
        return;
      }
      by[c] = back;
    }
    mending.arrange(row, c -> by[c]);
  }

  /** Tells whether a row has a word where another one has a number. */
  private boolean isAside(int body, int first) {
    for (int column = first; column < texts.columns(); column++) {
      boolean word = false;
      boolean number = false;
      for (int row = body; row < end; row++) {
        word |= isWord(texts.text(row, column));
        number |= isNumber(row, column);
      }
      if (word && number) {
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
