package io.kaibiao.table.sheet;

import io.kaibiao.report.table.GridCell;
import io.kaibiao.sheet.SheetGrid;
import io.kaibiao.table.Lexicon;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the headers below which further forms stand in a grid without titles of their own, as in
 * worksheets. A header that only repeats the first one begins no form, unless the first row below
 * it has the label that the first row of the form above has. Only for grids that say which cells
 * are merged: in others, headers of printed pages repeat.
 */
final class StackedHeads {

  /** Least number of words of a header. */
  private static final int LEAST_HEADS = 3;

  private final SheetGrid grid;
  private final List<List<GridCell>> rows;
  private final Lexicon lexicon;

  /**
   * Takes in a grid.
   *
   * @param rows its cells by row
   */
  StackedHeads(SheetGrid grid, List<List<GridCell>> rows, Lexicon lexicon) {
    this.grid = grid;
    this.rows = rows;
    this.lexicon = lexicon;
  }

  /** Returns the rows at which further forms begin. */
  BitSet begins() {
    BitSet begins = new BitSet();
    if (grid.merging() == SheetGrid.Merging.LOST || rows.isEmpty() || isRecord()) {
      return begins;
    }
    int[] figures = figures();
    int first = figures[0];
    Set<List<String>> heads = heads(0, first);
    int row = first + 1;
    while (row < rows.size() && figures[row] < rows.size()) {
      int body = figures[row];
      if (isHeader(row)
          && (!heads.contains(texts(rows.get(row))) || label(body).equals(label(first)))) {
        int top = top(row, first);
        begins.set(top);
        heads = heads(top, body);
        first = body;
        row = body;
      }
      row++;
    }
    return begins;
  }

  /** Returns for each row the first one from it on that has figures; behind the last if none. */
  private int[] figures() {
    int[] figures = new int[rows.size()];
    int next = rows.size();
    for (int row = rows.size() - 1; row >= 0; row--) {
      boolean own = texts(rows.get(row)).stream().anyMatch(HeadRows::isFigure) && !isHeader(row);
      next = own ? row : next;
      figures[row] = next;
    }
    return figures;
  }

  /** Returns what the rows of a form's header say. */
  private Set<List<String>> heads(int from, int to) {
    return rows.subList(from, to).stream().map(StackedHeads::texts).collect(Collectors.toSet());
  }

  private boolean isRecord() {
    return rows.stream()
        .map(StackedHeads::texts)
        .anyMatch(
            texts ->
                texts.stream().filter(lexicon::isLevelHead).count() > 1
                    || (!texts.isEmpty() && lexicon.opensRecord(texts.get(0))));
  }

  private static List<String> texts(List<GridCell> row) {
    return row.stream().map(GridCell::text).filter(text -> !text.isEmpty()).toList();
  }

  private boolean isHeader(int row) {
    List<String> texts = texts(rows.get(row));
    return texts.size() >= LEAST_HEADS && texts.stream().allMatch(lexicon::isHeader);
  }

  private String label(int row) {
    List<String> texts = texts(rows.get(row));
    return texts.isEmpty() ? "" : texts.get(0);
  }

  /** Returns the top row of a header: those above that hold header words alone are of it. */
  private int top(int row, int above) {
    int top = row;
    while (top - 1 > above
        && !texts(rows.get(top - 1)).isEmpty()
        && texts(rows.get(top - 1)).stream().allMatch(lexicon::isHeader)) {
      top--;
    }
    return top;
  }
}
