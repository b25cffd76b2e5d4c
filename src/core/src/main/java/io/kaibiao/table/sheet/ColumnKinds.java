package io.kaibiao.table.sheet;

import java.util.regex.Pattern;

/** What the columns of a table's body hold: numbers or words. Immutable. */
final class ColumnKinds {

  /** Least share of the cells of a part that must be of their column's kind. */
  private static final double AGREEING = 0.9;

  /** What stands for nothing in a column of figures. */
  private static final Pattern DASH = Pattern.compile("[-–—－]+");

  private final int[] numbers;
  private final int[] words;

  /**
   * Takes in the body of a table.
   *
   * @param from its first row
   */
  ColumnKinds(CellTexts texts, int from) {
    numbers = new int[texts.columns()];
    words = new int[texts.columns()];
    for (int row = from; row < texts.rows(); row++) {
      for (int column = 0; column < texts.columns(); column++) {
        String text = texts.text(row, column);
        if (!text.isEmpty() && !DASH.matcher(text).matches()) {
          count(column, text);
        }
      }
    }
  }

  private void count(int column, String text) {
    if (isNumber(text)) {
      numbers[column]++;
    } else {
      words[column]++;
    }
  }

  /**
   * Tells whether the body of a table without a header can go on with the rows of another grid. A
   * total's word may stand in the column of codes.
   */
  boolean fit(CellTexts other) {
    int agreeing = 0;
    int all = 0;
    for (int row = 0; row < other.rows(); row++) {
      for (int column = 0; column < other.columns(); column++) {
        boolean total = column == 0 && isNumeric(0) && !isNumber(other.text(row, 0));
        boolean dash = DASH.matcher(other.text(row, column)).matches();
        if (!other.isBlank(row, column) && !total && !dash) {
          all++;
          agreeing += column < numbers.length && fits(column, other.text(row, column)) ? 1 : 0;
        }
      }
    }
    return all > 0 && agreeing >= AGREEING * all;
  }

  private boolean fits(int column, String text) {
    boolean unknown = numbers[column] + words[column] == 0;
    return unknown || (isNumber(text) ? numbers[column] > 0 : words[column] > 0);
  }

  /** Tells whether most texts of a column are numbers. */
  boolean isNumeric(int column) {
    return numbers[column] > words[column];
  }

  /** Tells whether most texts of a column are words. */
  boolean isOfWords(int column) {
    return words[column] > numbers[column];
  }

  static boolean isNumber(String text) {
    return HeadRows.isFigure(text) || text.chars().allMatch(Character::isDigit);
  }
}
