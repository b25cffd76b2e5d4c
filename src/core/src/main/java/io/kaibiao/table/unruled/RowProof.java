package io.kaibiao.table.unruled;

import io.kaibiao.page.Ruling;
import io.kaibiao.report.place.Box;
import io.kaibiao.table.BodyItem;
import io.kaibiao.table.HorizontalOverlap;
import io.kaibiao.table.RuledGrid;
import io.kaibiao.table.TableTolerances;
import io.kaibiao.table.UnruledTolerances;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides which rows of a table without a grid are certain: those between two rules over the whole
 * width, and those whose numbers are on one line at the middle of their labels and that do not
 * overlap the rows above and below. Immutable.
 */
final class RowProof {

  private static final UnruledTolerances.Rows ROWS = TableTolerances.STANDARD.unruled().rows();

  private final RuledGrid grid;
  private final List<ImpliedRow> rows;
  private final List<BodyItem> items;
  private final List<Ruling> rules;

  private RowProof(
      RuledGrid grid, List<ImpliedRow> rows, List<BodyItem> items, List<Ruling> rules) {
    this.grid = grid;
    this.rows = rows;
    this.items = items;
    this.rules = rules;
  }

  /**
   * Returns the indices of the rows of a grid that are certain.
   *
   * @param rows the rows found from its text, header rows included
   * @param items the text of its body
   * @param rules its rules
   */
  static Set<Integer> of(
      RuledGrid grid, List<ImpliedRow> rows, List<BodyItem> items, List<Ruling> rules) {
    RowProof proof = new RowProof(grid, rows, items, rules);
    Set<Integer> settled = new HashSet<>();
    for (int y = 0; y < grid.rows(); y++) {
      if (proof.isSettled(y)) {
        settled.add(y);
      }
    }
    return settled;
  }

  private boolean isSettled(int y) {
    double top = grid.ys().get(y);
    double bottom = grid.ys().get(y + 1);
    List<ImpliedRow> shown =
        rows.stream().filter(r -> r.middle() > top && r.middle() <= bottom).toList();
    if (shown.size() != 1) {
      return false;
    }
    ImpliedRow row = shown.get(0);
    if (row.head()) {
      return true;
    }
    List<BodyItem> own =
        items.stream().filter(i -> i.middle() > top && i.middle() <= bottom).toList();
    Map<Integer, Box> figures = new HashMap<>();
    Map<Integer, Box> labels = new HashMap<>();
    for (BodyItem item : own) {
      int column = column(item.box());
      if (item.figure() && figures.put(column, item.box()) != null) {
        return false;
      }
      if (!item.figure()) {
        labels.merge(column, item.box(), Box::union);
      }
    }
    return (isRuled(top) && isRuled(bottom)) || (isClear(row) && areLevel(figures, labels));
  }

  private int column(Box box) {
    int column = 0;
    while (column + 1 < grid.columns()
        && grid.xs().get(column + 1) <= HorizontalOverlap.middle(box)) {
      column++;
    }
    return column;
  }

  private boolean isRuled(double y) {
    return rules.stream()
        .anyMatch(
            r ->
                Math.abs(r.position() - y) <= ROWS.onRule()
                    && r.start() <= grid.xs().get(0) + ROWS.whole()
                    && r.end() >= grid.xs().get(grid.columns()) - ROWS.whole());
  }

  private boolean isClear(ImpliedRow row) {
    return rows.stream()
        .noneMatch(r -> !r.equals(row) && r.top() < row.bottom() && r.bottom() > row.top());
  }

  private static boolean areLevel(Map<Integer, Box> figures, Map<Integer, Box> labels) {
    if (figures.isEmpty()) {
      return true;
    }
    double middle = middle(figures.values().iterator().next());
    return figures.values().stream().allMatch(b -> Math.abs(middle(b) - middle) <= ROWS.level())
        && labels.values().stream().allMatch(b -> Math.abs(middle(b) - middle) <= ROWS.level());
  }

  private static double middle(Box box) {
    return (box.y0() + box.y1()) / 2;
  }
}
