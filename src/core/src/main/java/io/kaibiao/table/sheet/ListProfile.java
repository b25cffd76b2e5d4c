package io.kaibiao.table.sheet;

import java.util.List;
import java.util.stream.IntStream;

/** What the columns of a list hold in most of its rows. Immutable. */
final class ListProfile {

  /** Least share of a column's texts that are of its kind. */
  private static final double MOST = 0.7;

  private enum Kind {
    NUMBERS,
    WORDS,
    BLANK,
    ANY
  }

  private final Kind[] kinds;
  private final boolean[] filled;
  private final int rows;

  /**
   * Takes in a list.
   *
   * @param header the row of its header
   * @param end the row behind it
   */
  ListProfile(CellTexts texts, int header, int end) {
    this(texts.columns(), IntStream.range(header + 1, end).mapToObj(texts::row).toList());
  }

  /**
   * Takes in the rows of a list.
   *
   * @param columns how many columns each has
   */
  ListProfile(int columns, List<String[]> list) {
    kinds = new Kind[columns];
    filled = new boolean[columns];
    rows = list.size();
    for (int c = 0; c < kinds.length; c++) {
      int numbers = 0;
      int words = 0;
      for (String[] row : list) {
        numbers += !row[c].isEmpty() && ColumnKinds.isNumber(row[c]) ? 1 : 0;
        words += !row[c].isEmpty() && !ColumnKinds.isNumber(row[c]) ? 1 : 0;
      }
      kinds[c] = kind(numbers, words);
      filled[c] = numbers + words >= MOST * rows;
    }
  }

  /** Returns how many rows it was made of. */
  int rows() {
    return rows;
  }

  private static Kind kind(int numbers, int words) {
    if (numbers + words == 0) {
      return Kind.BLANK;
    }
    if (numbers >= MOST * (numbers + words)) {
      return Kind.NUMBERS;
    }
    return words >= MOST * (numbers + words) ? Kind.WORDS : Kind.ANY;
  }

  /** Returns how many cells of a row are not as their columns are. */
  int faults(String[] row) {
    int faults = 0;
    for (int c = 0; c < kinds.length; c++) {
      String text = row[c];
      if (text.isEmpty()) {
        faults += filled[c] && kinds[c] == Kind.NUMBERS ? 1 : 0;
      } else if (ColumnKinds.isNumber(text)) {
        faults += kinds[c] == Kind.WORDS || kinds[c] == Kind.BLANK ? 1 : 0;
      } else {
        faults += kinds[c] == Kind.NUMBERS || kinds[c] == Kind.BLANK ? 1 : 0;
      }
    }
    return faults;
  }
}
