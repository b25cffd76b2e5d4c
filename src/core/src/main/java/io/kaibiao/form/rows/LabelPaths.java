package io.kaibiao.form.rows;

import io.kaibiao.form.catalogue.HeaderWords;
import io.kaibiao.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Nests the labels of one block's rows: by columns (a label on the left holds for the rows below
 * that are blank there and have one further right) and by ordinals (一、 over （一） over 1. over (1)).
 * A total holds nothing. Asked from top to bottom; belongs to one table.
 */
final class LabelPaths {

  /** The kinds of ordinals, outermost first, as folding leaves them. */
  private static final List<String> LEVELS =
      List.of(
          "第?[一二三四五六七八九十百]{1,4}[,.:].*",
          "\\([一二三四五六七八九十百]{1,4}\\).*",
          "\\d{1,2}[.,](?!\\d).*",
          "\\(\\d{1,2}\\).*|\\d{1,2}\\).*");

  /** What stands before the first part of a row. */
  private static final String PART = "其中";

  /** Labels that are no part of the row above, though they have no ordinal. */
  private static final Pattern ENDS_PARTS = Pattern.compile(".*(计|结转|结余|上年|下年).*");

  private final HeaderWords words;
  private final List<List<Held>> columns = new ArrayList<>();

  LabelPaths(HeaderWords words) {
    this.words = words;
  }

  /** A label that may hold for rows below. */
  private record Held(String text, int level, boolean part) {}

  /**
   * Returns the path of the next row, outermost label first; empty for a row without labels.
   *
   * @param labels the texts of the columns of labels, blank ones empty, as many for every row
   */
  List<String> next(List<String> labels) {
    while (columns.size() < labels.size()) {
      columns.add(new ArrayList<>());
    }
    int last = labels.size() - 1;
    while (last >= 0 && labels.get(last).isEmpty()) {
      last--;
    }
    List<String> path = new ArrayList<>();
    for (int c = 0; c <= last; c++) {
      boolean own = !labels.get(c).isEmpty();
      if (own) {
        hold(c, labels.get(c));
      }
      for (Held held : columns.get(c)) {
        if (own || !isTotal(held.text())) {
          path.add(held.text());
        }
      }
    }
    return path;
  }

  private void hold(int column, String text) {
    List<Held> held = columns.get(column);
    boolean same = !held.isEmpty() && held.get(held.size() - 1).text().equals(text);
    if (same) {
      return;
    }
    String folded = Folding.fold(text);
    Held next = new Held(text, level(folded), isPart(held, folded));
    while (!held.isEmpty() && !mayHold(held.get(held.size() - 1), next)) {
      held.remove(held.size() - 1);
    }
    held.add(next);
    for (int c = column + 1; c < columns.size(); c++) {
      columns.get(c).clear();
    }
  }

  /**
   * Tells whether a label names a part of one above: behind 其中, and each one without an ordinal
   * that follows such a part and is no sum or balance.
   */
  private boolean isPart(List<Held> held, String folded) {
    if (held.isEmpty()) {
      return false;
    }
    boolean follows = held.get(held.size() - 1).part() && level(folded) == 0;
    return folded.startsWith(PART) || (follows && !ENDS_PARTS.matcher(folded).matches());
  }

  private boolean mayHold(Held upper, Held lower) {
    if (lower.part()) {
      return !upper.part();
    }
    return lower.level() > 0
        && upper.level() > 0
        && upper.level() < lower.level()
        && !isTotal(upper.text());
  }

  private boolean isTotal(String text) {
    String label = Folding.label(text);
    return words.isTotal(label) || words.isSum(label) || label.endsWith("计");
  }

  private static int level(String folded) {
    for (int i = 0; i < LEVELS.size(); i++) {
      if (folded.matches(LEVELS.get(i))) {
        return i + 1;
      }
    }
    return 0;
  }
}
