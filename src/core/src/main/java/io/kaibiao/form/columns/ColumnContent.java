package io.kaibiao.form.columns;

import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.table.CellMatrix;
import io.kaibiao.table.GridTable;
import io.kaibiao.text.NumberGrammar;
import io.kaibiao.text.NumberReading;
import io.kaibiao.text.SubjectCode;
import java.util.ArrayList;
import java.util.List;

/**
 * What the cells of one column's body hold, counted. A cell that is merged over several columns
 * counts in its first.
 *
 * @param filled how many are not blank
 * @param words how many hold Chinese characters
 * @param figures how many are a number
 * @param exact how many of these have a decimal or a separator of thousands, which codes and
 *     ordinals never have
 * @param knownCodes how many are the code of a known subject
 * @param counting how many are one more than the number above
 * @param rows how many rows the body has
 */
public record ColumnContent(
    int filled, int words, int figures, int exact, int knownCodes, int counting, int rows) {

  private static final NumberGrammar GRAMMAR = new NumberGrammar();

  private static final ColumnTolerances.Content LIMITS = ColumnTolerances.STANDARD.content();

  /** Stands for a text that is no whole number. */
  private static final long NO_NUMBER = Integer.MIN_VALUE;

  /** Returns the texts of the first filled cells of a column's body. */
  static List<String> first(GridTable table, CellMatrix cells, int column) {
    List<String> first = new ArrayList<>(LIMITS.few());
    for (int r = table.firstBodyRow(); r < cells.rows() && first.size() < LIMITS.few(); r++) {
      GridCell cell = cells.at(r, column);
      boolean own = cell != null && cell.row() == r && cell.column() == column;
      if (own && cell != null && !cell.text().isEmpty()) {
        first.add(cell.text());
      }
    }
    return first;
  }

  /** Tells whether a text holds Chinese characters. */
  static boolean isWord(String text) {
    return text.codePoints().anyMatch(Character::isIdeographic);
  }

  /** Tells whether a column's body holds words and no number. */
  public static boolean isWords(
      GridTable table, CellMatrix cells, Catalogue catalogue, int column) {
    return first(table, cells, column).stream().anyMatch(ColumnContent::isWord)
        && of(table, cells, catalogue, column).isWords();
  }

  /** Counts a column. */
  public static ColumnContent of(
      GridTable table, CellMatrix cells, Catalogue catalogue, int column) {
    int filled = 0;
    int words = 0;
    int figures = 0;
    int exact = 0;
    int codes = 0;
    int counting = 0;
    long before = NO_NUMBER;
    for (int r = table.firstBodyRow(); r < cells.rows(); r++) {
      GridCell cell = cells.at(r, column);
      if (cell == null || cell.row() != r || cell.column() != column || cell.text().isEmpty()) {
        continue;
      }
      String text = cell.text();
      if (isWord(text)) {
        filled++;
        words++;
        continue;
      }
      NumberReading reading = GRAMMAR.read(text);
      if (reading instanceof NumberReading.Blank) {
        continue;
      }
      filled++;
      if (reading instanceof NumberReading.Figure) {
        figures++;
        exact += text.chars().anyMatch(c -> ".,，．%％".indexOf(c) >= 0) ? 1 : 0;
        codes += SubjectCode.isCode(text) && catalogue.isSubject(text.strip()) ? 1 : 0;
        long number = whole(text);
        counting += number == before + 1 ? 1 : 0;
        before = number;
      }
    }
    return new ColumnContent(
        filled, words, figures, exact, codes, counting, cells.rows() - table.firstBodyRow());
  }

  /** Returns a whole number of few digits, or one that is next to none. */
  private static long whole(String text) {
    String digits = text.strip();
    boolean few = !digits.isEmpty() && digits.length() <= LIMITS.mostDigits();
    return few && digits.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Long.parseLong(digits)
        : NO_NUMBER;
  }

  /**
   * Tells whether nearly every filled cell is a number, and most are written as only amounts are.
   */
  public boolean isExactAmounts() {
    return figures > 0 && figures * 4 >= filled * 3 && exact * 2 >= figures;
  }

  /** Tells whether the cells are amounts, or numbers of which few are codes of subjects. */
  public boolean isAmounts() {
    return isExactAmounts() || (figures > 0 && figures == filled && knownCodes * 2 <= figures);
  }

  /** Tells whether the cells count the rows: one number more from each to the next. */
  public boolean isCount() {
    return counting >= LIMITS.fewestCounted() && counting == figures - 1 && exact == 0;
  }

  /** Tells whether nearly every filled cell is the code of a known subject. */
  public boolean isKnownCodes() {
    return knownCodes > 1 && knownCodes * 10 >= filled * LIMITS.mostCodes() && exact == 0;
  }

  /** Tells whether the filled cells are words and no number is among them. */
  public boolean isWords() {
    return words > 0 && figures == 0;
  }

  /** Tells whether words stand in most of the body's rows. */
  public boolean isMostlyWords() {
    return words * 2 >= rows && words * 4 >= filled * 3;
  }
}
