package io.kaibiao.form.rows;

import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.HeaderWords;
import io.kaibiao.form.catalogue.RowLabels;
import io.kaibiao.text.Folding;
import java.util.ArrayList;
import java.util.List;

/**
 * Nests the labels of one block's rows: by columns (a label on the left holds for the rows below
 * that are blank there and have one further right) and by ordinals (一、 over （一） over 1. over (1)).
 * A total holds nothing. Asked from top to bottom; belongs to one table.
 */
final class LabelPaths {

  private final HeaderWords heads;
  private final RowLabels words;
  private final List<List<Held>> columns = new ArrayList<>();

  LabelPaths(Catalogue catalogue) {
    this.heads = catalogue.heads();
    this.words = catalogue.rowLabels();
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
    Held next = new Held(text, words.ordinalLevel(folded), isPart(held, folded));
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
    boolean follows = held.get(held.size() - 1).part() && words.ordinalLevel(folded) == 0;
    return words.opensParts(folded) || (follows && !words.endsParts(folded));
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
    return heads.isTotal(label) || heads.isSum(label) || words.endsLikeTotal(label);
  }
}
