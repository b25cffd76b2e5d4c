package io.kaibiao.table.sheet;

import io.kaibiao.report.Finding;
import io.kaibiao.report.FindingCode;
import io.kaibiao.report.Severity;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.sheet.SheetBlock;
import io.kaibiao.sheet.SheetGrid;
import io.kaibiao.text.DoubtMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes the mark off figures that Kaibiao doubted when it wrote the source, so that they are read
 * as figures, and stay doubtful. For one sheet.
 */
final class DoubtMarks {

  /**
   * Confidence of a marked figure: low enough to be doubtful unless identities prove it, and other
   * than {@link Mending#UNCERTAIN}, which is counted as a figure that was moved. Set by eye on the
   * workbooks of the samples of tables.
   */
  private static final double MARKED = 0.7;

  private int marked;

  /** Returns blocks without the marks. */
  List<SheetBlock> off(List<SheetBlock> blocks) {
    List<SheetBlock> off = new ArrayList<>();
    for (SheetBlock block : blocks) {
      off.add(block instanceof SheetGrid grid ? off(grid) : block);
    }
    return off;
  }

  private SheetGrid off(SheetGrid grid) {
    int before = marked;
    List<GridCell> cells = new ArrayList<>();
    for (GridCell cell : grid.cells()) {
      String bare = DoubtMark.without(cell.text());
      boolean isMarked = !bare.equals(cell.text());
      marked += isMarked ? 1 : 0;
      cells.add(isMarked ? cell.as(bare, MARKED, cell.origin()) : cell);
    }
    return marked == before
        ? grid
        : new SheetGrid(grid.columns(), grid.merging(), grid.sourceRows(), cells);
  }

  /** Returns how many figures were marked, if any were. */
  Optional<Finding> finding(int sheet) {
    return marked == 0
        ? Optional.empty()
        : Optional.of(
            new Finding(
                Severity.WARNING,
                FindingCode.UNCERTAIN_PLACE,
                marked + " cells are marked as doubtful in the source: look at its own source",
                null,
                sheet));
  }
}
