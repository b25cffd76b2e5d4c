package io.kaibiao.table.sheet;

import io.kaibiao.table.Lexicon;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the lists of indicators of a grid and has each put its rows below its headers where the
 * source lost cells before them. Indicators have levels (产出指标, 数量指标) whose names are known; a list
 * whose levels are mostly others is left as it is.
 */
final class LevelRows {

  /** Least number of values in a row that is no label with its value below a list. */
  private static final int LEAST_VALUES = 3;

  /** What values begin with and labels don't. */
  private static final Pattern SIGN = Pattern.compile("[=≥≤><≧≦%\\d]");

  private final CellTexts texts;
  private final Lexicon lexicon;
  private final Mending mending;
  private final BitSet lists = new BitSet();

  LevelRows(CellTexts texts, Lexicon lexicon) {
    this.texts = texts;
    this.lexicon = lexicon;
    this.mending = new Mending(texts);
  }

  /** Returns the texts with the rows of lists below their headers. */
  CellTexts settled() {
    int row = 0;
    while (row < texts.rows()) {
      List<Integer> levels = heads(row);
      int end = row + 1;
      while (levels.size() > 1 && end < texts.rows() && heads(end).size() < 2 && !isEnd(end)) {
        end++;
      }
      if (levels.size() > 1 && isOfKnownLevels(row, end, levels)) {
        lists.set(row, end);
        int by = headShift(row, levels);
        List<Integer> columns = levels.stream().map(c -> c + by).toList();
        new LevelList(texts, lexicon, columns, row + 1, end).settle(mending);
      }
      row = end;
    }
    return mending.done();
  }

  /** Returns the rows of the lists that were put below their headers. */
  BitSet lists() {
    return (BitSet) lists.clone();
  }

  /** Tells whether a row heads two levels of indicators. */
  static boolean isHeader(CellTexts texts, int row, Lexicon lexicon) {
    return texts.texts(row).stream().filter(lexicon::isLevelHead).count() > 1;
  }

  /** Returns the columns that a row heads as levels, those of names (三级指标) left out. */
  private List<Integer> heads(int row) {
    List<Integer> heads = new ArrayList<>();
    String second = "";
    for (int c = 0; c < texts.columns(); c++) {
      String text = texts.text(row, c);
      if (lexicon.isLevelHead(text) && (heads.size() < 2 || text.equals(second))) {
        second = heads.size() == 1 ? text : second;
        heads.add(c);
      }
    }
    return heads;
  }

  /** Tells whether a row begins with a label, but says no level: the list ends above it. */
  private boolean isEnd(int row) {
    String first = texts.text(row, 0);
    boolean label = !first.isEmpty() && !SIGN.matcher(first).lookingAt();
    return label
        && texts.texts(row).stream().noneMatch(lexicon::isLevel)
        && texts.texts(row).stream().filter(t -> SIGN.matcher(t).lookingAt()).count()
            < LEAST_VALUES;
  }

  /**
   * Tells whether a list has at least half as many known levels as other texts in their columns.
   */
  private boolean isOfKnownLevels(int header, int end, List<Integer> levels) {
    int known = 0;
    int other = 0;
    for (int row = header + 1; row < end; row++) {
      for (int c = 0; c < texts.columns(); c++) {
        boolean level = !texts.isBlank(row, c) && lexicon.isLevel(texts.text(row, c));
        known += level ? 1 : 0;
        other += !level && levels.contains(c) && !texts.isBlank(row, c) ? 1 : 0;
      }
    }
    return 2 * known >= other && known > 0;
  }

  /**
   * Moves a header by one column where the list begins with the label at its side and the levels
   * behind it: the header lost the cell of that label.
   *
   * @return by how many columns it was moved
   */
  private int headShift(int header, List<Integer> levels) {
    int body = header + 1;
    int outer = levels.get(0);
    boolean aside =
        body < texts.rows()
            && outer == 0
            && texts.isBlank(header, texts.columns() - 1)
            && !texts.isBlank(body, 0)
            && !lexicon.isLevel(texts.text(body, 0))
            && lexicon.isLevel(texts.text(body, 1))
            && lexicon.isLevel(texts.text(body, 2));
    for (int c = texts.columns() - 2; aside && c >= 0; c--) {
      mending.move(header, c, c + 1);
    }
    return aside ? 1 : 0;
  }
}
