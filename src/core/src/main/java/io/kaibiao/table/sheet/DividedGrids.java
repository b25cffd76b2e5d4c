package io.kaibiao.table.sheet;

import io.kaibiao.report.table.GridCell;
import io.kaibiao.sheet.SheetBlock;
import io.kaibiao.sheet.SheetGrid;
import io.kaibiao.sheet.SheetGrid.Merging;
import io.kaibiao.sheet.SheetLine;
import io.kaibiao.table.Lexicon;
import io.kaibiao.table.LineKind;
import io.kaibiao.text.Folding;
import io.kaibiao.text.Similarity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Joins the parts of tables that the page breaks of an earlier form divided: grids with nothing but
 * a page number between them, or the table's title again, as wide as each other, of which the later
 * one has no header or repeats that of the earlier one.
 */
final class DividedGrids {

  /** Fewest characters of a title. Set by eye on made reports. */
  private static final int SHORTEST_TITLE = 4;

  /** Least similarity of a title with the one above it, as either may be misread. Set by eye. */
  private static final double SAME_TITLE = 0.8;

  private final Lexicon lexicon;

  DividedGrids(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns the blocks of a sheet with the parts of each table joined. */
  List<SheetBlock> joined(List<SheetBlock> blocks) {
    List<SheetBlock> joined = new ArrayList<>();
    int open = -1;
    String title = "";
    int repeated = -1;
    String last = "";
    for (SheetBlock block : blocks) {
      if (block instanceof SheetLine line) {
        String text = String.join(" ", line.pieces());
        if (open >= 0 && repeated < 0 && isTitle(text, title)) {
          repeated = joined.size();
        } else if (lexicon.kindOf(text) != LineKind.PAGE_NUMBER) {
          open = -1;
          repeated = -1;
        }
        last = text;
        joined.add(block);
        continue;
      }
      SheetGrid grid = (SheetGrid) block;
      SheetGrid whole = open < 0 ? null : whole((SheetGrid) joined.get(open), grid);
      if (whole == null) {
        open = joined.size();
        title = last;
        joined.add(grid);
      } else {
        joined.set(open, whole);
        if (repeated >= 0) {
          joined.remove(repeated);
        }
      }
      repeated = -1;
    }
    return joined;
  }

  /** Tells whether a line is the title of a table again, as a header repeats it on each page. */
  private static boolean isTitle(String text, String title) {
    return title.length() >= SHORTEST_TITLE
        && Similarity.of(Folding.fold(text), Folding.fold(title)) >= SAME_TITLE;
  }

  /** Returns two grids as one, or null if they are two tables. */
  private @Nullable SheetGrid whole(SheetGrid upper, SheetGrid lower) {
    if (upper.merging() == Merging.KNOWN || lower.merging() == Merging.KNOWN) {
      return null;
    }
    CellTexts above = new CellTexts(upper);
    CellTexts below = new CellTexts(lower);
    HeadRows head = HeadRows.of(below, lexicon);
    if (RecordShape.isRecord(above, lexicon)) {
      boolean other = RecordShape.isRecord(below, lexicon);
      return other ? null : joined(widened(upper, lower), widened(lower, upper), 0);
    }
    if (head.end() > 0) {
      HeadRows first = HeadRows.of(above, lexicon);
      boolean repeated = upper.columns() == lower.columns() && repeats(above, below, first, head);
      return repeated ? joined(withHead(above, below, first), lower, first.end()) : null;
    }
    return new ColumnKinds(above, HeadRows.of(above, lexicon).end()).fit(below)
        ? joined(widened(upper, lower), widened(lower, upper), 0)
        : null;
  }

  /** Returns a table with the words of a repeated header where these are better known. */
  private SheetGrid withHead(CellTexts above, CellTexts below, HeadRows head) {
    if (known(below, head.words()) <= known(above, head.words())) {
      return above.grid();
    }
    List<GridCell> cells = new ArrayList<>();
    for (GridCell cell : above.grid().cells()) {
      cells.add(
          cell.row() < head.words()
              ? cell.as(below.text(cell.row(), cell.column()), cell.confidence(), cell.origin())
              : cell);
    }
    SheetGrid grid = above.grid();
    return new SheetGrid(grid.columns(), grid.merging(), grid.sourceRows(), cells);
  }

  /** Returns how many cells of the first rows are header words. */
  private long known(CellTexts texts, int rows) {
    long known = 0;
    for (int row = 0; row < rows; row++) {
      known += texts.texts(row).stream().filter(lexicon::isHeader).count();
    }
    return known;
  }

  /** Returns a grid as wide as another one, blank on the right. */
  private static SheetGrid widened(SheetGrid grid, SheetGrid other) {
    if (grid.columns() >= other.columns()) {
      return grid;
    }
    CellTexts texts = new CellTexts(grid);
    List<GridCell> cells = new ArrayList<>();
    for (int row = 0; row < grid.rows(); row++) {
      GridCell last = texts.cell(row, grid.columns() - 1);
      for (int column = 0; column < other.columns(); column++) {
        cells.add(
            column < grid.columns() ? texts.cell(row, column) : CellTexts.blank(last, row, column));
      }
    }
    return new SheetGrid(other.columns(), grid.merging(), grid.sourceRows(), cells);
  }

  /**
   * Tells whether most cells of a header are the same as those of an earlier one. Words below it
   * may be the end of a label that the page break divides.
   */
  private static boolean repeats(CellTexts above, CellTexts below, HeadRows first, HeadRows head) {
    if (first.end() == 0 || first.end() > head.end()) {
      return false;
    }
    int same = 0;
    int texts = 0;
    for (int row = 0; row < first.end(); row++) {
      for (int column = 0; column < below.columns(); column++) {
        if (!below.isBlank(row, column)) {
          texts++;
          same += below.same(row, column, row, column, above) ? 1 : 0;
        }
      }
    }
    return same * 2 > texts;
  }

  private static SheetGrid joined(SheetGrid upper, SheetGrid lower, int skipped) {
    if (skipped == lower.rows()) {
      return upper;
    }
    List<Integer> rows = new ArrayList<>(upper.sourceRows());
    rows.addAll(lower.sourceRows().subList(skipped, lower.rows()));
    List<GridCell> cells = new ArrayList<>(upper.cells());
    for (GridCell cell : lower.cells()) {
      if (cell.row() >= skipped) {
        cells.add(moved(cell, upper.rows() - skipped));
      }
    }
    return new SheetGrid(upper.columns(), Merging.LOST, rows, cells);
  }

  private static GridCell moved(GridCell cell, int down) {
    return new GridCell(
        cell.row() + down,
        cell.column(),
        cell.rowSpan(),
        cell.columnSpan(),
        cell.text(),
        cell.box(),
        cell.page(),
        cell.confidence(),
        cell.alternatives(),
        cell.origin());
  }
}
