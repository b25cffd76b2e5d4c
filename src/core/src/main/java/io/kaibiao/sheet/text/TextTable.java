package io.kaibiao.sheet.text;

import io.kaibiao.report.place.Box;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.sheet.SheetGrid;
import io.kaibiao.sheet.SheetGrid.Merging;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A table as lines of text, without columns on the right that are blank throughout.
 *
 * @param texts the texts of its rows; all rows have the same number of cells
 * @param lines the 0-based line of each row
 * @param cut the rows that have fewer cells than nearly all others: one before the last may be lost
 */
record TextTable(List<List<String>> texts, List<Integer> lines, Set<Integer> cut) {

  /** What divides the cells of a row. */
  enum Division {
    TABS,
    PIPES,
    COMMAS
  }

  /**
   * Confidence of the texts of a row that may have lost a cell: doubtful unless identities prove
   * it. Set by hand, below what any reader of pixels calls certain.
   */
  private static final double UNCERTAIN = 0.8;

  /** What readers of pixels take rulings for. */
  private static final Pattern STROKES = Pattern.compile("[1lI|!'\"/\\\\_ ]{0,3}");

  private static final Pattern NO_DIGIT = Pattern.compile("[lI|!'\"/\\\\_ ]+|1(?: 1)+");

  /** Least share of rows that must be as wide as the table for others to be cut. Set by hand. */
  private static final double MOST = 0.8;

  static TextTable of(List<String> printed, int first, Division division) {
    List<List<String>> texts = new ArrayList<>();
    List<Integer> lines = new ArrayList<>();
    int width = 0;
    for (int i = 0; i < printed.size(); i++) {
      String line = printed.get(i);
      if (division == Division.PIPES && TextRows.isSeparator(line)) {
        continue;
      }
      List<String> row =
          switch (division) {
            case PIPES -> TextRows.piped(line);
            case TABS -> TextRows.tabbed(line);
            case COMMAS -> CommaRows.cells(line);
          };
      if (isRuling(row)) {
        row.replaceAll(text -> "");
      }
      width = Math.max(width, filled(row));
      texts.add(row);
      lines.add(first + i);
    }
    List<List<String>> even = new ArrayList<>();
    for (List<String> row : texts) {
      List<String> cells = new ArrayList<>(row.subList(0, Math.min(width, row.size())));
      while (cells.size() < width) {
        cells.add("");
      }
      even.add(cells);
    }
    return new TextTable(even, lines, cut(texts));
  }

  private static Set<Integer> cut(List<List<String>> texts) {
    Map<Integer, Integer> sizes = new HashMap<>();
    texts.forEach(row -> sizes.merge(row.size(), 1, Integer::sum));
    Set<Integer> cut = new HashSet<>();
    sizes.forEach(
        (size, rows) -> {
          for (int r = 0; rows >= MOST * texts.size() && r < texts.size(); r++) {
            if (texts.get(r).size() < size) {
              cut.add(r);
            }
          }
        });
    return cut;
  }

  /** Tells whether all that a row holds are strokes that its reader took rulings for. */
  private static boolean isRuling(List<String> row) {
    boolean strokes = row.stream().allMatch(text -> STROKES.matcher(text).matches());
    return strokes && row.stream().anyMatch(text -> NO_DIGIT.matcher(text).matches());
  }

  /** Returns how many cells a row has up to the last one that is not blank. */
  private static int filled(List<String> row) {
    int filled = row.size();
    while (filled > 0 && row.get(filled - 1).isEmpty()) {
      filled--;
    }
    return filled;
  }

  int columns() {
    return texts.isEmpty() ? 0 : texts.get(0).size();
  }

  int rows() {
    return texts.size();
  }

  /**
   * Returns it as a grid of a sheet, each cell at its line and its number in the line. What another
   * program wrote may have been read from pixels, and be another text than was printed.
   */
  SheetGrid grid(int sheet) {
    List<GridCell> cells = new ArrayList<>();
    for (int r = 0; r < texts.size(); r++) {
      int line = lines.get(r);
      for (int c = 0; c < columns(); c++) {
        Box place = new Box(c, line, c + 1.0, line + 1.0);
        cells.add(
            new GridCell(
                r,
                c,
                1,
                1,
                texts.get(r).get(c),
                place,
                sheet,
                cut.contains(r) ? UNCERTAIN : GridCell.TEXT_LAYER_CONFIDENCE,
                List.of(),
                Origin.PIXELS));
      }
    }
    return new SheetGrid(columns(), Merging.LOST, lines, cells);
  }
}
