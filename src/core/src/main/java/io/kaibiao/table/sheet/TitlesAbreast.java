package io.kaibiao.table.sheet;

import io.kaibiao.report.table.GridCell;
import io.kaibiao.sheet.SheetGrid;
import io.kaibiao.table.Lexicon;
import io.kaibiao.table.LineKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Doubts what stands below another title than the first one of a grid: two tables that a worksheet
 * has side by side are read as one, so that figures of the second stand in rows of the first.
 */
final class TitlesAbreast {

  private final Lexicon lexicon;

  TitlesAbreast(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns a grid in which all cells below other titles than the first are uncertain. */
  SheetGrid doubted(SheetGrid grid) {
    List<GridCell> titles = new ArrayList<>();
    for (GridCell cell : grid.cells()) {
      if (cell.row() > 0) {
        break;
      }
      if (!cell.text().isEmpty()) {
        titles.add(cell);
      }
    }
    if (titles.size() < 2 || !titles.stream().allMatch(this::isTitle)) {
      return grid;
    }
    int from = titles.get(1).column();
    List<GridCell> cells =
        grid.cells().stream()
            .map(
                cell ->
                    cell.row() > 0 && cell.column() >= from
                        ? cell.as(cell.text(), Mending.UNCERTAIN, cell.origin())
                        : cell)
            .toList();
    return new SheetGrid(grid.columns(), grid.merging(), grid.sourceRows(), cells);
  }

  private boolean isTitle(GridCell cell) {
    return cell.columnSpan() > 1
        && cell.text().length() <= CaptionRows.LONGEST_CAPTION
        && lexicon.kindOf(cell.text()) == LineKind.TITLE
        && !lexicon.isHeader(cell.text());
  }
}
