package io.kaibiao.table;

import io.kaibiao.page.Page;
import io.kaibiao.page.Reading;
import io.kaibiao.page.TextLine;
import io.kaibiao.page.TextSource;
import io.kaibiao.report.Box;
import io.kaibiao.report.GridCell;
import java.util.ArrayList;
import java.util.List;

/** Reads the layout of a page: its ruled tables with their cells, and the lines around them. */
final class LayoutReader {

  private LayoutReader() {}

  static PageLayout read(Page page) {
    TextSource text = page.text();
    List<PageTable> tables = new ArrayList<>();
    for (RuledGrid grid : Lattice.find(page.rulings())) {
      PageTable table = table(page, text, grid);
      if (table.cells().stream().anyMatch(c -> !c.text().isEmpty())) {
        tables.add(table);
      }
    }
    List<TextLine> lines = text.remainingLines();
    return new PageLayout(page.number(), page.height(), tables, lines);
  }

  private static PageTable table(Page page, TextSource text, RuledGrid grid) {
    List<Box> boxes = grid.spans().stream().map(grid::box).toList();
    List<Reading> readings = text.read(boxes);
    List<GridCell> cells = new ArrayList<>(boxes.size());
    for (int i = 0; i < boxes.size(); i++) {
      RuledGrid.Span s = grid.spans().get(i);
      cells.add(
          new GridCell(
              s.row(),
              s.column(),
              s.rowSpan(),
              s.columnSpan(),
              readings.get(i).text(),
              page.frame().toShown(boxes.get(i)),
              page.number(),
              readings.get(i).confidence(),
              readings.get(i).alternatives()));
    }
    return new PageTable(page.number(), grid.region(), grid.xs(), grid.rows(), cells);
  }
}
