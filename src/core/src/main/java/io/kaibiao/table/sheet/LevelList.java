package io.kaibiao.table.sheet;

import io.kaibiao.table.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A list of indicators whose source lost cells: a row whose levels or values stand in no place for
 * them is moved by the least shift that puts most of them right, of its labels, of its values or of
 * both, and is always uncertain. A level that stands beside one that it does not belong to is
 * uncertain too, and so are the rows that it goes on to.
 */
final class LevelList {

  /** Furthest shift, in columns: a section's label and both levels. */
  private static final int FURTHEST = 3;

  /** Most columns of a list that is searched for shifts. Set by eye on dumps of reports. */
  private static final int MOST_COLUMNS = 32;

  /** Most rows that are searched for shifts; further ones are uncertain as they are. */
  private static final int MOST_ROWS = 200;

  /** Least number of sound rows that show what columns hold. */
  private static final int LEAST_SOUND = 3;

  /** What an indicator's value looks like, and never its name. */
  private static final Pattern VALUE =
      Pattern.compile("[=≥≤><≧≦].*|\\s*[\\d.,]+\\s*(?:%|\\S)?", Pattern.DOTALL);

  private final CellTexts texts;
  private final Lexicon lexicon;
  private final List<Integer> levels;
  private final int first;
  private final int end;
  private final ListProfile profile;
  private int searched;

  /**
   * Takes in a list.
   *
   * @param levels the columns of its levels, outer ones first
   * @param first the row below its header
   * @param end the row behind it
   */
  LevelList(CellTexts texts, Lexicon lexicon, List<Integer> levels, int first, int end) {
    this.texts = texts;
    this.lexicon = lexicon;
    this.levels = levels;
    this.first = first;
    this.end = end;
    List<String[]> sound = new ArrayList<>();
    for (int row = first; row < end; row++) {
      String[] own = texts.row(row);
      if (faults(own) == 0) {
        sound.add(own);
      }
    }
    this.profile = new ListProfile(texts.columns(), sound);
  }

  /** A shift of the texts before a column, and of those from it on. */
  private record Shift(int from, int labels, int values) {

    /** Returns how far it moves; away from each other is farther than together. */
    int size() {
      int apart = labels * values < 0 ? 1 : 0;
      return isWhole() ? Math.abs(values) : Math.abs(labels) + Math.abs(values) + apart;
    }

    /** Tells whether all texts move together. */
    boolean isWhole() {
      return from == 0 || labels == values;
    }

    int by(int column) {
      return column < from ? labels : values;
    }
  }

  /** Puts its rows below their headers, and doubts them where they stood elsewhere. */
  void settle(Mending mending) {
    boolean outOfStep = false;
    for (int row = first; row < end; row++) {
      String[] own = texts.row(row);
      if (texts.texts(row).stream().allMatch(lexicon::isHeader)) {
        continue;
      }
      int misplaced = faults(own);
      int strange = strangers(own);
      Shift shift = misplaced == 0 && all(own) < 2 ? null : best(own);
      if (shift != null) {
        mending.arrange(row, shift::by);
        doubtAbove(row, moved(own, shift), mending);
      }
      if (shift != null || misplaced > strange || all(own) > 1 + strange) {
        mending.doubt(row);
      } else if (areApart(own)) {
        doubtLevels(row, mending);
      }
      boolean whole = shift != null && shift.isWhole();
      outOfStep |= !whole && (strange > 0 || areApart(own));
    }
    for (int row = first; outOfStep && row + 1 < end; row++) {
      doubtCarried(row, mending);
    }
  }

  /** Tells whether the levels of a row do not belong to each other. */
  private boolean areApart(String[] own) {
    String outer = own[levels.get(0)];
    String inner = own[levels.get(1)];
    if (outer.isEmpty() || !lexicon.isLevel(outer)) {
      return false;
    }
    return inner.isEmpty() || !lexicon.mayHold(outer, inner) || lexicon.isInnerLevel(outer);
  }

  private void doubtLevels(int row, Mending mending) {
    mending.doubt(row, levels.get(0));
    mending.doubt(row, levels.get(1));
  }

  /**
   * Doubts the inner level that blank cells carry on to the row above a row that was moved: the
   * level that begins in the moved row may have begun above it.
   */
  private void doubtAbove(int row, String[] moved, Mending mending) {
    int inner = levels.get(1);
    if (moved[inner].isEmpty() || row == first || !texts.isBlank(row - 1, inner)) {
      return;
    }
    int above = row - 1;
    while (above > first && texts.isBlank(above, inner)) {
      above--;
    }
    mending.doubt(above, inner);
  }

  /** Doubts the levels of a row that blank cells below carry on, as they may end elsewhere. */
  private void doubtCarried(int row, Mending mending) {
    for (int level : levels) {
      if (texts.isBlank(row + 1, level)) {
        mending.doubt(row, level);
      }
    }
  }

  private @Nullable Shift best(String[] own) {
    searched++;
    if (own.length > MOST_COLUMNS || searched > MOST_ROWS) {
      return null;
    }
    Shift best = null;
    int least = weight(own);
    for (int from = 0; from < own.length; from++) {
      for (int labels = from == 0 ? 0 : -FURTHEST; labels <= (from == 0 ? 0 : FURTHEST); labels++) {
        for (int values = -FURTHEST; values <= FURTHEST; values++) {
          Shift shift = new Shift(from, labels, values);
          String[] moved = moved(own, shift);
          int faults = moved.length == 0 ? Integer.MAX_VALUE : weight(moved);
          boolean nearer = best != null && faults == least && shift.size() < best.size();
          if (faults < least || nearer) {
            best = shift;
            least = faults;
          }
        }
      }
    }
    return best;
  }

  /** Returns a row with its texts moved; empty if one has no place. */
  private static String[] moved(String[] own, Shift shift) {
    String[] moved = new String[own.length];
    int last = -1;
    for (int c = 0; c < own.length; c++) {
      if (!own[c].isEmpty()) {
        int to = c + shift.by(c);
        if (to <= last || to >= own.length) {
          return new String[0];
        }
        moved[to] = own[c];
        last = to;
      }
    }
    for (int c = 0; c < moved.length; c++) {
      moved[c] = moved[c] == null ? "" : moved[c];
    }
    return moved;
  }

  /**
   * Returns what speaks against a row: twice its faults, and an outer level in an inner one's
   * place.
   */
  private int weight(String[] row) {
    return 2 * all(row) + (lexicon.isOutermostLevel(row[levels.get(1)]) ? 1 : 0);
  }

  private int all(String[] row) {
    return faults(row) + (profile.rows() < LEAST_SOUND ? 0 : profile.faults(row)) + nameless(row);
  }

  /** Returns how many texts of a row are in no place for them. */
  private int faults(String[] row) {
    int lowest = levels.get(1);
    int faults = strangers(row);
    for (int c = 0; c < row.length; c++) {
      boolean level = !row[c].isEmpty() && lexicon.isLevel(row[c]);
      if (levels.contains(c)) {
        faults += row[c].isEmpty() || level ? 0 : 1;
      } else if (levels.contains(c - 1) && c > lowest) {
        // An indicator may have the name of its level.
        String above = row[c - 1];
        boolean own = !above.isEmpty() && (above.contains(row[c]) || row[c].contains(above));
        faults += (level && !own) || VALUE.matcher(row[c]).matches() ? 1 : 0;
      } else {
        faults += level ? 1 : 0;
      }
    }
    return faults;
  }

  /** Returns how many inner levels stand in the column of outer ones. */
  private int strangers(String[] row) {
    String outer = row[levels.get(0)];
    return !outer.isEmpty() && lexicon.isLevel(outer) && lexicon.isInnerLevel(outer) ? 1 : 0;
  }

  /** Returns 1 if a row has values but no name, else 0. */
  private int nameless(String[] row) {
    int name = levels.get(1) + 1;
    int values = 0;
    for (int c = name + 1; c < row.length; c++) {
      values += row[c].isEmpty() ? 0 : 1;
    }
    return name < row.length && row[name].isEmpty() && values > 2 ? 1 : 0;
  }
}
