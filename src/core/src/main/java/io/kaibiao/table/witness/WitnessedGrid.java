package io.kaibiao.table.witness;

import io.kaibiao.page.TextSource;
import io.kaibiao.table.RuledGrid;
import io.kaibiao.table.ruled.UnruledRows;

/** Completes drawn grids by the boundaries that their text shows. */
public final class WitnessedGrid {

  private WitnessedGrid() {}

  /** Returns a grid with the boundaries that its text shows; itself where all are drawn. */
  public static RuledGrid of(RuledGrid grid, TextSource text) {
    RuledGrid columns = MissingColumns.added(MergedColumns.cut(grid, text), text);
    return WordRows.added(UnruledRows.parted(MergedRows.cut(columns, text), text), text);
  }
}
