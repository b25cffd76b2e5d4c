package io.kaibiao.export;

import io.kaibiao.report.place.Box;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Status;
import io.kaibiao.report.table.Table;
import io.kaibiao.text.DoubtMark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a table for Markdown: a GitHub table if no cell is merged, else an HTML table. Corrected
 * values are shown corrected; doubtful ones are marked.
 */
final class MarkdownTable {

  private final Table table;
  private final Map<Place, Cell> cells = new HashMap<>();

  private record Place(int page, Box box) {}

  MarkdownTable(Table table) {
    this.table = table;
    for (Row row : table.rows()) {
      for (Cell cell : row.cells().values()) {
        cells.merge(
            new Place(cell.page(), cell.box()),
            cell,
            (a, b) -> a.status().compareTo(b.status()) >= 0 ? a : b);
      }
    }
  }

  /** Returns the table without a line break at its end; empty where it has no cell. */
  String text() {
    List<GridCell> ordered = new ArrayList<>(table.grid().cells());
    if (ordered.isEmpty()) {
      return "";
    }
    ordered.sort(Comparator.comparingInt(GridCell::row).thenComparingInt(GridCell::column));
    boolean merged = ordered.stream().anyMatch(c -> c.rowSpan() > 1 || c.columnSpan() > 1);
    return merged ? html(ordered) : plain(ordered);
  }

  private String text(GridCell cell) {
    Cell data = cells.get(new Place(cell.page(), cell.box()));
    if (data == null || data.status() == Status.READ) {
      return cell.text();
    }
    return data.status() == Status.DOUBTFUL
        ? cell.text() + DoubtMark.SUFFIX
        : data.value().canonical();
  }

  private String plain(List<GridCell> ordered) {
    int columns = table.grid().columns();
    StringBuilder out = new StringBuilder();
    int next = 0;
    for (int row = 0; row < table.grid().rows(); row++) {
      out.append(row == 0 ? "|" : "\n|");
      for (int column = 0; column < columns; column++) {
        boolean here =
            next < ordered.size()
                && ordered.get(next).row() == row
                && ordered.get(next).column() == column;
        String text = here ? Markdown.inline(text(ordered.get(next++))) : "";
        out.append(text.isEmpty() ? " |" : " " + text + " |");
      }
      if (row == 0) {
        out.append("\n|").append(" --- |".repeat(columns));
      }
    }
    return out.toString();
  }

  private String html(List<GridCell> ordered) {
    int body = firstBodyRow(ordered);
    StringBuilder out = new StringBuilder("<table>\n");
    int row = -1;
    for (GridCell cell : ordered) {
      row = rowsTo(cell.row(), row, out);
      String tag = cell.row() < body ? "th" : "td";
      out.append('<').append(tag);
      span(out, "rowspan", cell.rowSpan());
      span(out, "colspan", cell.columnSpan());
      out.append('>').append(Markdown.html(text(cell))).append("</").append(tag).append('>');
    }
    rowsTo(table.grid().rows() - 1, row, out);
    return out.append("</tr>\n</table>").toString();
  }

  /** Starts the rows up to one; a row whose cells all began above it has no cells of its own. */
  private static int rowsTo(int row, int begun, StringBuilder out) {
    for (int r = begun; r < row; r++) {
      out.append(r < 0 ? "<tr>" : "</tr>\n<tr>");
    }
    return row;
  }

  /** Returns the first row that holds a figure of the form; of a table of no form, the second. */
  private int firstBodyRow(List<GridCell> ordered) {
    return ordered.stream()
        .filter(c -> cells.containsKey(new Place(c.page(), c.box())))
        .mapToInt(GridCell::row)
        .findFirst()
        .orElse(1);
  }

  private static void span(StringBuilder out, String name, int span) {
    if (span > 1) {
      out.append(' ').append(name).append("=\"").append(span).append('"');
    }
  }
}
