package io.kaibiao.table.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Sets the rows of the lists inside a record under their headers where the source shifted some of
 * them: most rows of a list show what each column holds, and a row that is otherwise fits after a
 * shift of its end. Rows that fit nowhere become uncertain.
 */
final class ShiftedRows {

  /** Least number of texts of the header of a list. */
  private static final int LEAST_HEADS = 5;

  /** What a header adds to its name, as a weight or a formula: {@code 得分（20分*执行率）}. */
  private static final Pattern BRACKETED = Pattern.compile("[(（][^()（）]*[)）]");

  /** Least number of rows that show what the columns of a list hold. */
  private static final int LEAST_ROWS = 4;

  /** Furthest shift, in columns. */
  private static final int FURTHEST = 2;

  private final CellTexts texts;
  private final BitSet known;
  private final Mending mending;

  /**
   * Takes in a record.
   *
   * @param known the rows of lists that stand below their headers already
   */
  ShiftedRows(CellTexts texts, BitSet known) {
    this.texts = texts;
    this.known = known;
    this.mending = new Mending(texts);
  }

  /** Returns the texts with the rows of lists under their headers. */
  CellTexts settled() {
    int row = 0;
    while (row < texts.rows()) {
      if (known.get(row) || !isHeader(row)) {
        row++;
        continue;
      }
      int end = numbersEnd(row);
      while (isLong(row, end) && end < texts.rows() && !isHeader(end) && !isEnd(end)) {
        end++;
      }
      settle(row, end);
      row = end;
    }
    return mending.done();
  }

  private boolean isHeader(int row) {
    List<String> own = texts.texts(row);
    return own.size() >= LEAST_HEADS
        && own.stream()
            .map(t -> BRACKETED.matcher(t).replaceAll(""))
            .noneMatch(t -> t.chars().anyMatch(Character::isDigit));
  }

  /** Returns the row behind the first rows with numbers below a header. */
  private int numbersEnd(int header) {
    int end = header + 1;
    while (end < texts.rows() && !isHeader(end) && !hasNumber(end)) {
      end++;
    }
    while (end < texts.rows() && !isHeader(end) && hasNumber(end)) {
      end++;
    }
    return end;
  }

  private static boolean isLong(int header, int end) {
    return end - header > LEAST_ROWS;
  }

  /** Tells whether a row is a label with its value, as below lists. */
  private boolean isEnd(int row) {
    return texts.texts(row).size() <= 2 && !texts.isBlank(row, 0) && hasNumber(row);
  }

  private boolean hasNumber(int row) {
    return texts.texts(row).stream().anyMatch(ColumnKinds::isNumber);
  }

  private void settle(int header, int end) {
    if (!isLong(header, end)) {
      new ShortList(texts, header, end).settle(mending);
      return;
    }
    ListProfile profile = new ListProfile(texts, header, end);
    for (int row = header + 1; row < end; row++) {
      String[] own = texts.row(row);
      int faults = profile.faults(own);
      if (faults > 1) {
        settle(row, own, faults, profile);
      }
    }
  }

  /** Shifts the end of a row where exactly one shift makes all of it fit, else doubts it. */
  private void settle(int row, String[] own, int faults, ListProfile profile) {
    List<int[]> best = new ArrayList<>();
    int least = faults;
    for (int by = -FURTHEST; by <= FURTHEST; by++) {
      for (int from = 1; by != 0 && from < own.length; from++) {
        String[] shifted = shifted(own, from, by);
        int left = shifted.length == 0 ? Integer.MAX_VALUE : profile.faults(shifted);
        if (left < least) {
          best.clear();
          least = left;
        }
        if (left == least && left < faults) {
          best.add(new int[] {from, by});
        }
      }
    }
    if (!best.isEmpty() && least <= faults - 2) {
      apply(row, best.get(0)[0], best.get(0)[1]);
    }
    mending.doubt(row);
  }

  private void apply(int row, int from, int by) {
    if (by > 0) {
      for (int c = texts.columns() - 1 - by; c >= from; c--) {
        mending.move(row, c, c + by);
      }
    } else {
      for (int c = from; c < texts.columns(); c++) {
        mending.move(row, c, c + by);
      }
    }
  }

  /** Returns a row with its end shifted over blank places; empty where texts are in the way. */
  private static String[] shifted(String[] row, int from, int by) {
    if (by > 0 && from + by > row.length) {
      return new String[0];
    }
    String[] shifted = row.clone();
    int lost = by > 0 ? row.length - by : from + by;
    for (int i = 0; i < Math.abs(by); i++) {
      int place = lost + i;
      if (place < 0 || place >= row.length || !row[place].isEmpty()) {
        return new String[0];
      }
    }
    for (int c = from; c < row.length; c++) {
      if (c + by < row.length) {
        shifted[c + by] = row[c];
      }
    }
    for (int i = 0; i < Math.abs(by); i++) {
      shifted[by > 0 ? from + i : row.length - 1 - i] = "";
    }
    return shifted;
  }
}
