package io.kaibiao.sheet.text;

import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.sheet.SheetGrid;
import io.kaibiao.sheet.SheetGrid.Merging;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of HTML in the text that another program wrote. Its texts may have been read from pixels.
 * Where no cell is merged, its source may have had merged ones all the same.
 */
final class HtmlDump {

  private HtmlDump() {}

  static SheetGrid of(SheetGrid grid) {
    List<GridCell> cells = new ArrayList<>();
    boolean merged = false;
    for (GridCell cell : grid.cells()) {
      merged |= cell.rowSpan() > 1 || cell.columnSpan() > 1;
      cells.add(cell.as(cell.text(), cell.confidence(), Origin.PIXELS));
    }
    return new SheetGrid(
        grid.columns(), merged ? grid.merging() : Merging.LOST, grid.sourceRows(), cells);
  }
}
