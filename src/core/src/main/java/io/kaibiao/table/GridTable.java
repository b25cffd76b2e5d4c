package io.kaibiao.table;

import io.kaibiao.page.TextLine;
import io.kaibiao.report.table.Grid;
import io.kaibiao.report.table.GridCell;
import java.util.List;

/**
 * A logical table: parts on several pages joined, header rows identified.
 *
 * @param grid the printed grid without repeated headers
 * @param captionRows how many rows at the top hold a caption over the whole width
 * @param headerRows how many rows below them are header rows
 * @param sharedRows how many of the last header rows (0 or 1) are rows of the body too
 * @param columns the header of each column
 * @param breaks the rows that begin a new page, in order
 * @param above the lines above the table
 * @param pages the 1-based pages it stands on
 */
public record GridTable(
    Grid grid,
    int captionRows,
    int headerRows,
    int sharedRows,
    List<Column> columns,
    List<Integer> breaks,
    List<TextLine> above,
    List<Integer> pages) {
  public GridTable {
    columns = List.copyOf(columns);
    breaks = List.copyOf(breaks);
    above = List.copyOf(above);
    pages = List.copyOf(pages);
  }

  /**
   * The header of a column.
   *
   * @param path the texts of its header cells, outermost first
   * @param ordinal its 栏次, empty where none is printed
   */
  public record Column(List<String> path, String ordinal) {
    public Column {
      path = List.copyOf(path);
    }
  }

  /** Returns the first row of the body. */
  public int firstBodyRow() {
    return captionRows + headerRows - sharedRows;
  }

  /** Returns the texts of the caption rows. */
  public List<String> captions() {
    return grid.cells().stream()
        .filter(c -> c.row() < captionRows && !c.text().isEmpty())
        .map(GridCell::text)
        .toList();
  }
}
