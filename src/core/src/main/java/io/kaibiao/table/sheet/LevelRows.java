package io.kaibiao.table.sheet;

import io.kaibiao.table.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Sets the rows of a list of indicators below their headers where the source lost a cell of labels
 * before them. Indicators have levels (产出指标, 数量指标) whose names are known: where one stands in
 * another column, or another text in its column, the row is beside its headers. It is moved by the
 * one shift that puts all of them right, and is always uncertain.
 */
final class LevelRows {

  /** Furthest shift, in columns: a section's label and a level. */
  private static final int FURTHEST = 2;

  /** What an indicator's value looks like, and never its name. */
  private static final Pattern VALUE = Pattern.compile("[=≥≤><≧≦]?\\s*[\\d.,]+\\s*(?:%|\\S)?");

  /** What targets begin with and labels don't. */
  private static final Pattern SIGN = Pattern.compile("[=≥≤><≧≦%\\d]");

  private final CellTexts texts;
  private final Lexicon lexicon;
  private final Mending mending;

  LevelRows(CellTexts texts, Lexicon lexicon) {
    this.texts = texts;
    this.lexicon = lexicon;
    this.mending = new Mending(texts);
  }

  /** Returns the texts with the rows of lists below their headers. */
  CellTexts settled() {
    List<Integer> levels = List.of();
    for (int row = 0; row < texts.rows(); row++) {
      List<Integer> heads = heads(row);
      if (heads.size() > 1) {
        levels = heads;
      } else if (isEnd(row)) {
        levels = List.of();
      } else if (!levels.isEmpty()) {
        settle(row, levels);
      }
    }
    return mending.done();
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
    return label && texts.texts(row).stream().noneMatch(lexicon::isLevel);
  }

  private void settle(int row, List<Integer> levels) {
    String[] own = new String[texts.columns()];
    for (int c = 0; c < own.length; c++) {
      own[c] = texts.text(row, c);
    }
    if (faults(own, levels) == 0) {
      return;
    }
    int from = !own[0].isEmpty() && !lexicon.isLevel(own[0]) ? 1 : 0;
    int found = 0;
    for (int by = 1; by <= FURTHEST && found == 0; by++) {
      found = isFree(own, by) && faults(shifted(own, from, by), levels) == 0 ? by : 0;
    }
    for (int c = own.length - 1 - found; found > 0 && c >= from; c--) {
      mending.move(row, c, c + found);
    }
    mending.doubt(row);
  }

  private static boolean isFree(String[] row, int by) {
    for (int c = row.length - by; c < row.length; c++) {
      if (!row[c].isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static String[] shifted(String[] row, int from, int by) {
    String[] shifted = row.clone();
    for (int c = row.length - 1; c >= from; c--) {
      shifted[c] = c - by >= from ? row[c - by] : "";
    }
    return shifted;
  }

  /** Returns how many texts of a row are in no place for them. */
  private int faults(String[] row, List<Integer> levels) {
    int lowest = levels.get(1);
    int faults = 0;
    for (int c = 0; c < row.length; c++) {
      boolean level = !row[c].isEmpty() && lexicon.isLevel(row[c]);
      if (levels.contains(c)) {
        faults += row[c].isEmpty() || level ? 0 : 1;
      } else if (levels.contains(c - 1) && c > lowest) {
        // An indicator may have the name of its level.
        boolean below = !row[c - 1].isEmpty();
        faults += (level && !below) || VALUE.matcher(row[c]).matches() ? 1 : 0;
      } else {
        faults += level ? 1 : 0;
      }
    }
    return faults;
  }
}
