package io.kaibiao.table.witness;

import io.kaibiao.table.RuledGrid;
import java.util.List;

/**
 * What rulings draw on a page.
 *
 * @param tables grids of tables, from top to bottom
 * @param charts grids that are the lines of a chart
 */
public record DrawnGrids(List<RuledGrid> tables, List<RuledGrid> charts) {
  public DrawnGrids {
    tables = List.copyOf(tables);
    charts = List.copyOf(charts);
  }
}
