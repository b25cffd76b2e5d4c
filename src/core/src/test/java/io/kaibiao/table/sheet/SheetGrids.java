package io.kaibiao.table.sheet;

import io.kaibiao.report.place.Box;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.sheet.SheetGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Grids of a source that loses merged cells. */
final class SheetGrids {

  private SheetGrids() {}

  /** Returns a grid of rows whose cells bars divide. */
  static SheetGrid of(String... rows) {
    List<GridCell> cells = new ArrayList<>();
    int columns = rows[0].split("\\|", -1).length;
    for (int r = 0; r < rows.length; r++) {
      String[] texts = rows[r].split("\\|", -1);
      for (int c = 0; c < columns; c++) {
        Box box = new Box(c, r, c + 1.0, r + 1.0);
        cells.add(new GridCell(r, c, 1, 1, texts[c], box, 1, 1, List.of(), Origin.TEXT_LAYER));
      }
    }
    List<Integer> lines = IntStream.range(0, rows.length).boxed().toList();
    return new SheetGrid(columns, SheetGrid.Merging.LOST, lines, cells);
  }
}
