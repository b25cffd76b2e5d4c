package io.kaibiao.proof.found;

import io.kaibiao.report.table.Row;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The outline of a table's rows as their labels show it: rows with the number of an inner item, or
 * with labels in more columns, may be parts of the row above that has neither. Mutable; takes rows
 * in order; belongs to one half of a table.
 */
final class RowOutline {

  private final SumWords words;
  private final Deque<Item> open = new ArrayDeque<>();

  /**
   * A row that others may be parts of.
   *
   * @param labels how many labels it has
   * @param depth how deep the number of its label stands
   */
  private record Item(int index, int labels, int depth) {

    boolean contains(Item other) {
      return labels < other.labels || (labels == other.labels && depth < other.depth);
    }
  }

  RowOutline(SumWords words) {
    this.words = words;
  }

  /**
   * Takes in the next row.
   *
   * @param index its index
   * @param total whether it is called a sum, which ends all items
   * @return the index of the row that it may be a part of, -1 for none
   */
  int above(Row row, int index, boolean total) {
    if (total) {
      open.clear();
      return -1;
    }
    Item item = new Item(index, row.path().size(), words.depth(row.label()));
    while (!open.isEmpty() && !open.peek().contains(item)) {
      open.pop();
    }
    int above = open.isEmpty() ? -1 : open.peek().index();
    open.push(item);
    return above;
  }
}
