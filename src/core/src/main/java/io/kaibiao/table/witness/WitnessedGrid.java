package io.kaibiao.table.witness;

import io.kaibiao.page.TextSource;
import io.kaibiao.table.RuledGrid;
import io.kaibiao.table.ruled.UnruledRows;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Completes drawn grids by the boundaries that their text shows. */
public final class WitnessedGrid {

  private WitnessedGrid() {}

  /** Returns the grids that rulings draw, charts told from tables. */
  public static DrawnGrids sorted(List<RuledGrid> drawn, TextSource text) {
    Map<Boolean, List<RuledGrid>> byKind =
        drawn.stream().collect(Collectors.partitioningBy(g -> ChartScales.isBeside(g, text)));
    return new DrawnGrids(
        byKind.getOrDefault(false, List.of()), byKind.getOrDefault(true, List.of()));
  }

  /** Returns a grid with the boundaries that its text shows; itself where all are drawn. */
  public static RuledGrid of(RuledGrid drawn, TextSource text) {
    RuledGrid grid = OutsideLabels.added(FrameParts.grid(drawn, text), text);
    RuledGrid columns = MissingColumns.added(MergedColumns.cut(grid, text), text);
    return WordRows.added(UnruledRows.parted(MergedRows.cut(columns, text), text), text);
  }
}
