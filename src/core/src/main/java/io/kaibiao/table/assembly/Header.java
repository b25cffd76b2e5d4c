package io.kaibiao.table.assembly;

import io.kaibiao.report.table.GridCell;
import io.kaibiao.table.AssemblyTolerances;
import io.kaibiao.table.CellMatrix;
import io.kaibiao.table.GridTable.Column;
import io.kaibiao.table.Lexicon;
import io.kaibiao.table.LineKind;
import io.kaibiao.table.Ordinals;
import io.kaibiao.table.TableTolerances;
import io.kaibiao.table.assembly.HeaderRow.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds how many rows of a table are caption and header, and the header of every column, from the
 * texts of the rows.
 *
 * @param captionRows how many rows at the top hold a caption
 * @param headerRows how many rows below them are header rows
 * @param sharedRows how many of the last header rows (0 or 1) hold amounts too
 */
public record Header(int captionRows, int headerRows, int sharedRows) {

  private static final AssemblyTolerances.Headers HEADERS =
      TableTolerances.STANDARD.assembly().headers();

  public static Header find(CellMatrix cells, Lexicon lexicon) {
    int captions = captionRows(cells, lexicon);
    int least = leastRows(cells, captions);
    int limit = Math.min(cells.rows(), captions + HEADERS.mostRows());
    int end = captions;
    for (int row = captions; row < limit; row++) {
      Kind kind = HeaderRow.kind(cells, row, lexicon);
      boolean inside = row < captions + least || isAboveOrdinals(cells, row, limit, lexicon);
      if (kind == Kind.SHARED) {
        return new Header(captions, row + 1 - captions, 1);
      }
      if (kind == Kind.ORDINALS || kind == Kind.HEADS) {
        end = row + 1;
      } else if (kind == Kind.BODY || !inside) {
        break;
      } else {
        end = row + 1;
      }
    }
    return new Header(captions, end - captions, 0);
  }

  /** Tells whether only words stand between a row and one that numbers the columns. */
  private static boolean isAboveOrdinals(CellMatrix cells, int row, int limit, Lexicon lexicon) {
    for (int below = row + 1; below < limit; below++) {
      Kind kind = HeaderRow.kind(cells, below, lexicon);
      if (kind != Kind.WORDS && kind != Kind.EMPTY) {
        return kind == Kind.ORDINALS;
      }
    }
    return false;
  }

  /** Returns how many first rows consist of one cell over the whole width with a caption's text. */
  private static int captionRows(CellMatrix cells, Lexicon lexicon) {
    int row = 0;
    while (row < cells.rows() - 1) {
      List<GridCell> own = cells.startingIn(row);
      boolean caption = !own.isEmpty();
      boolean says = false;
      int years = 0;
      for (GridCell cell : own) {
        LineKind kind = lexicon.kindOf(cell.text());
        boolean blank = cell.text().isEmpty();
        caption &= blank || (kind != LineKind.OTHER && kind != LineKind.NOTE);
        caption &= !lexicon.isHeader(cell.text());
        years += kind == LineKind.YEAR ? 1 : 0;
        says |= !blank;
      }
      // Several cells may be a unit beside an organisation; headers and several years never are.
      if (!caption || !says || years > 1 || (own.size() > 4 && own.size() > cells.columns() / 2)) {
        return row;
      }
      row++;
    }
    return 0;
  }

  /**
   * Returns the minimum number of header rows, from the spans of the first row and the headers
   * below.
   */
  private static int leastRows(CellMatrix cells, int from) {
    if (from >= cells.rows()) {
      return 0;
    }
    int rows = 1;
    for (GridCell cell : cells.startingIn(from)) {
      if (cell.rowSpan() <= HEADERS.mostRows() - 1 && from + cell.rowSpan() < cells.rows()) {
        rows = Math.max(rows, cell.rowSpan());
      }
      if (cell.columnSpan() > 1
          && cell.columnSpan() < cells.columns()
          && from + cell.rowSpan() < cells.rows()) {
        rows = Math.max(rows, cell.rowSpan() + 1);
      }
    }
    return rows;
  }

  /** Returns the header of each column. */
  public List<Column> columns(CellMatrix cells, Lexicon lexicon) {
    List<Column> columns = new ArrayList<>();
    BitSet counting = new BitSet();
    for (int r = captionRows; r < captionRows + headerRows; r++) {
      counting.set(r, HeaderRow.kind(cells, r, lexicon) == Kind.ORDINALS);
    }
    for (int c = 0; c < cells.columns(); c++) {
      List<String> path = new ArrayList<>();
      String ordinal = "";
      GridCell before = null;
      for (int r = captionRows; r < captionRows + headerRows; r++) {
        GridCell cell = cells.at(r, c);
        if (cell == null || cell.equals(before) || cell.text().isEmpty()) {
          continue;
        }
        before = cell;
        boolean figure = sharedRows > 0 && HeaderRow.hasFigure(cell.text());
        if (lexicon.isOrdinalMark(cell.text()) || figure) {
          continue;
        }
        if (r > captionRows && Ordinals.isOrdinal(cell.text())) {
          ordinal = cell.text();
        } else if (!counting.get(cell.row()) || lexicon.isHeader(cell.text())) {
          path.add(cell.text());
        }
      }
      columns.add(new Column(path, ordinal));
    }
    return columns;
  }
}
