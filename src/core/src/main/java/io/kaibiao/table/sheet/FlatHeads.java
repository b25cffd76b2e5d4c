package io.kaibiao.table.sheet;

import io.kaibiao.report.table.GridCell;
import io.kaibiao.sheet.SheetGrid;
import io.kaibiao.sheet.SheetGrid.Merging;
import io.kaibiao.table.Lexicon;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Makes the rows of a header again that the source wrote as one, the texts above each column
 * joined: {@code 收入 金额}, {@code 收入/金额}. Neighbours that begin with the same text show it.
 */
final class FlatHeads {

  /** What joins the texts of a flat header. */
  private static final String JOINTS = "[ /_>]+|(?<=\\p{IsIdeographic})-+(?=\\p{IsIdeographic})";

  private final SheetGrid grid;
  private final CellTexts texts;
  private final Lexicon lexicon;

  FlatHeads(SheetGrid grid, Lexicon lexicon) {
    this.grid = grid;
    this.texts = new CellTexts(grid);
    this.lexicon = lexicon;
  }

  /** Returns the grid with a header of as many rows as texts were joined. */
  SheetGrid parted() {
    List<List<String>> paths = new ArrayList<>();
    for (int c = 0; c < grid.columns(); c++) {
      paths.add(path(texts.text(0, c)));
    }
    joinTitle(paths);
    joinSingle(paths);
    int depth = paths.stream().mapToInt(List::size).max().orElse(0);
    boolean title = paths.stream().distinct().count() == 1;
    return depth > 1 && !title && isFlat(paths) ? parted(paths, depth) : grid;
  }

  /** Joins the parts that all columns begin with: the table's title, which blanks may divide. */
  private void joinTitle(List<List<String>> paths) {
    List<String> first = paths.get(0);
    int shared = 0;
    while (shared < first.size() && isShared(paths, shared, first.get(shared))) {
      shared++;
    }
    String title = String.join("", first.subList(0, shared));
    if (paths.size() > 2 && shared > 1 && !lexicon.isHeader(title)) {
      for (List<String> path : paths) {
        path.subList(1, shared).clear();
        path.set(0, title);
      }
    }
  }

  /** Joins the parts of a known header that no neighbour begins with: a blank divides its words. */
  private void joinSingle(List<List<String>> paths) {
    for (int c = 0; c < paths.size(); c++) {
      String whole = String.join("", paths.get(c));
      boolean shared = begins(paths, c - 1, paths.get(c)) || begins(paths, c + 1, paths.get(c));
      if (paths.get(c).size() > 1 && !shared && lexicon.isHeader(whole)) {
        paths.set(c, new ArrayList<>(List.of(whole)));
      }
    }
  }

  private static boolean begins(List<List<String>> paths, int at, List<String> path) {
    return at >= 0 && at < paths.size() && paths.get(at).get(0).equals(path.get(0));
  }

  private static boolean isShared(List<List<String>> paths, int at, String part) {
    return paths.stream().allMatch(path -> at + 1 < path.size() && path.get(at).equals(part));
  }

  private List<String> path(String text) {
    List<String> parts = new ArrayList<>(Arrays.asList(text.split(JOINTS)));
    int at = 0;
    while (at + 1 < parts.size()) {
      String both = parts.get(at) + parts.get(at + 1);
      boolean torn = parts.get(at).length() == 1 || !lexicon.isHeader(parts.get(at + 1));
      if ((torn || !lexicon.isHeader(parts.get(at))) && lexicon.isHeader(both)) {
        parts.set(at, both);
        parts.remove(at + 1);
      } else {
        at++;
      }
    }
    return parts;
  }

  /**
   * Tells whether neighbours share what they begin with, not all they say, and no text is a figure.
   */
  private boolean isFlat(List<List<String>> paths) {
    boolean shared = false;
    for (int c = 0; c < paths.size(); c++) {
      if (HeadRows.isFigure(texts.text(0, c))) {
        return false;
      }
      shared |=
          c > 0
              && paths.get(c).size() > 1
              && paths.get(c - 1).size() > 1
              && !paths.get(c).equals(paths.get(c - 1))
              && paths.get(c).get(0).equals(paths.get(c - 1).get(0));
    }
    return shared;
  }

  private SheetGrid parted(List<List<String>> paths, int depth) {
    List<GridCell> cells = new ArrayList<>();
    List<Integer> rows = new ArrayList<>();
    for (int r = 0; r < depth; r++) {
      rows.add(grid.sourceRows().get(0));
      for (int c = 0; c < grid.columns(); c++) {
        String text = r < paths.get(c).size() ? paths.get(c).get(r) : "";
        cells.add(moved(texts.cell(0, c), r, text));
      }
    }
    for (GridCell cell : grid.cells()) {
      if (cell.row() > 0) {
        cells.add(moved(cell, cell.row() + depth - 1, cell.text()));
      }
    }
    rows.addAll(grid.sourceRows().subList(1, grid.rows()));
    return new SheetGrid(grid.columns(), Merging.LOST, rows, cells);
  }

  private static GridCell moved(GridCell cell, int row, String text) {
    return new GridCell(
        row,
        cell.column(),
        1,
        1,
        text,
        cell.box(),
        cell.page(),
        cell.confidence(),
        cell.alternatives(),
        cell.origin());
  }
}
