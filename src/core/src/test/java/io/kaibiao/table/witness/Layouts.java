package io.kaibiao.table.witness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.report.table.GridCell;
import io.kaibiao.table.OpenPage;
import io.kaibiao.table.PageTable;
import io.kaibiao.table.layout.LayoutReader;
import io.kaibiao.testing.PageSketch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the tables of a sketched page down: a line a row, a bar between cells. */
final class Layouts {

  private Layouts() {}

  /** Returns the only table of a page. */
  static String only(PageSketch page) {
    List<PageTable> tables = tables(page);
    assertEquals(1, tables.size(), () -> all(page));
    return text(tables.get(0));
  }

  /** Returns all tables of a page, a blank line between them. */
  static String all(PageSketch page) {
    return tables(page).stream().map(Layouts::text).collect(Collectors.joining("\n\n"));
  }

  private static List<PageTable> tables(PageSketch page) {
    return new LayoutReader(OpenPage.LEXICON)
        .read(page.build(), null).stream().flatMap(l -> l.tables().stream()).toList();
  }

  /** A place that a cell of more columns or rows covers is blank, but for the cell's first. */
  private static String text(PageTable table) {
    String[][] rows = new String[table.rows()][table.columns()];
    Arrays.stream(rows).forEach(row -> Arrays.fill(row, ""));
    for (GridCell cell : table.cells()) {
      rows[cell.row()][cell.column()] = cell.text();
    }
    List<String> lines = new ArrayList<>();
    for (String[] row : rows) {
      lines.add(String.join("|", row));
    }
    return String.join("\n", lines);
  }
}
