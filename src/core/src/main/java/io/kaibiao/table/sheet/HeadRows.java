package io.kaibiao.table.sheet;

import io.kaibiao.table.Lexicon;
import io.kaibiao.table.Ordinals;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which first rows of a grid without merged cells are its header.
 *
 * @param words how many rows hold header words
 * @param end the first row of the body: the rows between number the columns
 */
record HeadRows(int words, int end) {

  /** Most header rows, as in printed tables. */
  private static final int MOST = 7;

  /** A number that counts no columns: with decimals, thousands, or three digits at least. */
  private static final Pattern FIGURE =
      Pattern.compile(
          "[-－]?\\d[\\d,， ]*[.．] ?\\d[\\d ]*[%％]?|[-－]?\\d{1,3}(?:[,，] ?\\d{3})+|\\d{3,}"
              + "|[-－]?\\d+[%％]",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** A row's label that forms number. */
  private static final Pattern NUMBERED =
      Pattern.compile("^(?:[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十]{1,3}[)）]).*");

  /** Most characters of a number of a column with a stain beside it. Set by eye on made reports. */
  private static final int LONGEST_ORDINAL = 2;

  private static final Pattern LEVELS = Pattern.compile("[类款项]");

  static HeadRows of(CellTexts texts, Lexicon lexicon) {
    int limit = Math.min(texts.rows(), MOST);
    int row = 0;
    while (row < limit && isWords(texts, row, lexicon)) {
      row++;
    }
    int words = row;
    while (row < limit && isOrdinals(texts, row, lexicon)) {
      row++;
    }
    return new HeadRows(words, row);
  }

  /** Tells whether there is a header whose cells are worth a thought. */
  boolean isThere() {
    return words > 0;
  }

  private static boolean isWords(CellTexts texts, int row, Lexicon lexicon) {
    List<String> own = texts.texts(row);
    if (own.isEmpty() || isOrdinals(texts, row, lexicon)) {
      return false;
    }
    if (own.stream().anyMatch(t -> isFigure(t) || NUMBERED.matcher(t).matches())) {
      return false;
    }
    boolean onlyFirst = own.size() == 1 && !texts.isBlank(row, 0);
    boolean heads = own.stream().anyMatch(lexicon::isHeader) || isAboveHeads(texts, row, lexicon);
    return row == 0 ? heads && !onlyFirst : !onlyFirst;
  }

  /** Tells whether the row below is of header words: the words above may be misread. */
  private static boolean isAboveHeads(CellTexts texts, int row, Lexicon lexicon) {
    if (row + 1 >= texts.rows()) {
      return false;
    }
    List<String> below = texts.texts(row + 1);
    return below.stream().noneMatch(HeadRows::isFigure)
        && below.stream().filter(lexicon::isHeader).count() > 1;
  }

  static boolean isOrdinals(CellTexts texts, int row, Lexicon lexicon) {
    List<Integer> ordinals = new ArrayList<>();
    boolean mark = false;
    boolean ordinalMark = false;
    if (row > 0 && countsFromOne(texts, row)) {
      return true;
    }
    for (String text : texts.texts(row)) {
      if (lexicon.isOrdinalMark(text)) {
        mark = true;
        ordinalMark = true;
      } else if (LEVELS.matcher(text).matches()) {
        mark = true;
      } else if (Ordinals.isOrdinal(text)) {
        ordinals.add(Ordinals.value(text));
      } else {
        return false;
      }
    }
    boolean levelsAlone = ordinals.isEmpty() && !ordinalMark;
    return (mark || ordinals.size() > 2)
        && !levelsAlone
        && (ordinals.isEmpty() || Ordinals.isCount(ordinals));
  }

  /**
   * Tells whether short texts in all columns number them from 1: half of them at least, as others
   * may be misread.
   */
  private static boolean countsFromOne(CellTexts texts, int row) {
    int counted = 0;
    for (int column = 0; column < texts.columns(); column++) {
      String text = texts.text(row, column);
      if (text.isEmpty() || text.length() > LONGEST_ORDINAL) {
        return false;
      }
      counted += text.equals(String.valueOf(column + 1)) ? 1 : 0;
    }
    return counted > 2 && counted * 2 >= texts.columns();
  }

  static boolean isFigure(String text) {
    return FIGURE.matcher(text.strip()).matches();
  }
}
