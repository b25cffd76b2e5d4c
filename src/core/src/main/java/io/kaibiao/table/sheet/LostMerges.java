package io.kaibiao.table.sheet;

import io.kaibiao.report.table.GridCell;
import io.kaibiao.sheet.SheetGrid;
import io.kaibiao.sheet.SheetGrid.Merging;
import io.kaibiao.table.Lexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Restores the merged header cells of a grid whose source lost them: blank places beside and below
 * a header belong to it where that alone explains the headers below.
 */
final class LostMerges {

  private final Lexicon lexicon;

  LostMerges(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns a grid with the merged cells of its header; one that has its merged cells as it is. */
  SheetGrid restored(SheetGrid grid) {
    if (grid.merging() == Merging.KNOWN) {
      return grid;
    }
    CellTexts printed = new CellTexts(grid);
    if (RecordShape.isRecord(printed, lexicon) || LevelRows.isHeader(printed, 0, lexicon)) {
      LevelRows levels = new LevelRows(new CellTexts(mended(grid, 0)), lexicon);
      CellTexts levelled = levels.settled();
      return new ShiftedRows(levelled, levels.lists()).settled().grid();
    }
    SheetGrid parted = new FlatHeads(grid, lexicon).parted();
    HeadRows head = HeadRows.of(new CellTexts(parted), lexicon);
    if (!head.isThere()) {
      return mended(grid, 0);
    }
    CellTexts read = new CellTexts(mended(parted, head.words()));
    CellTexts texts = new StrayCells(read, head).settled();
    HeadShift shift = new HeadShift(texts, head, lexicon);
    Optional<CellTexts> moved = shift.moved();
    CellTexts placed = moved.orElse(texts);
    List<GridCell> cells = new ArrayList<>(new HeadSpans(placed, head.words(), lexicon).cells());
    for (GridCell cell : placed.grid().cells()) {
      if (cell.row() >= head.words()) {
        cells.add(cell);
      }
    }
    cells.sort(Comparator.comparingInt(GridCell::row).thenComparingInt(GridCell::column));
    return new SheetGrid(grid.columns(), Merging.KNOWN, parted.sourceRows(), cells);
  }

  /**
   * Returns a grid with the texts of its cells mended.
   *
   * @param heads how many rows hold header words
   */
  private SheetGrid mended(SheetGrid grid, int heads) {
    List<GridCell> cells = new ArrayList<>();
    for (GridCell cell : grid.cells()) {
      cells.add(cell.row() < heads ? TornTexts.head(cell, lexicon) : TornTexts.body(cell));
    }
    return new SheetGrid(grid.columns(), grid.merging(), grid.sourceRows(), cells);
  }
}
