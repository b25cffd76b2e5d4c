package io.kaibiao.table.witness;

import io.kaibiao.page.TextSource;
import io.kaibiao.table.RuledGrid;
import io.kaibiao.table.ruled.UnruledRows;
import java.util.List;

/** Completes drawn grids by the boundaries that their text shows. */
public final class WitnessedGrid {

  private WitnessedGrid() {}

  /**
   * Returns the grids of a page that are tables: charts left out, heads apart from their bodies
   * joined.
   *
   * @param drawn the grids that its rulings draw, from top to bottom
   */
  public static List<RuledGrid> tables(List<RuledGrid> drawn, TextSource text) {
    return ApartBands.joined(
        drawn.stream().filter(g -> !ChartScales.isBeside(g, text)).toList(), text);
  }

  /** Returns a grid with the boundaries that its text shows; itself where all are drawn. */
  public static RuledGrid of(RuledGrid drawn, TextSource text) {
    RuledGrid grid = OutsideLabels.added(FrameParts.grid(drawn, text), text);
    RuledGrid columns = MissingColumns.added(MergedColumns.cut(grid, text), text);
    return WordRows.added(UnruledRows.parted(MergedRows.cut(columns, text), text), text);
  }
}
