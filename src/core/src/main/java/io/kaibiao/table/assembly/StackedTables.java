package io.kaibiao.table.assembly;

import io.kaibiao.report.table.GridCell;
import io.kaibiao.table.AssemblyTolerances;
import io.kaibiao.table.CellMatrix;
import io.kaibiao.table.Lexicon;
import io.kaibiao.table.LineKind;
import io.kaibiao.table.PageTable;
import io.kaibiao.table.TableTolerances;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Splits a grid into tables that are printed so close together that their rulings touch: a title
 * over the whole width starts another table, unless it is the title of a record's section.
 */
final class StackedTables {

  private static final AssemblyTolerances.Headers HEADERS =
      TableTolerances.STANDARD.assembly().headers();

  private StackedTables() {}

  static List<PageTable> apart(PageTable table, Lexicon lexicon) {
    CellMatrix cells = new CellMatrix(table.rows(), table.columns(), table.cells());
    List<PageTable> parts = new ArrayList<>();
    int from = 0;
    for (int row = 2; row + 1 < table.rows(); row++) {
      if (isTitle(cells, row, lexicon)
          && !says(cells, row - 1, LineKind.TITLE, lexicon)
          && !isInRecord(cells, from, row, lexicon)) {
        int start = says(cells, row - 1, LineKind.NUMBER, lexicon) ? row - 1 : row;
        if (start > from + 1) {
          parts.add(part(table, from, start));
          from = start;
        }
      }
    }
    if (from == 0) {
      return List.of(table);
    }
    parts.add(part(table, from, table.rows()));
    return parts;
  }

  private static boolean isTitle(CellMatrix cells, int row, Lexicon lexicon) {
    return says(cells, row, LineKind.TITLE, lexicon) && cells.startingIn(row + 1).size() > 1;
  }

  /** Tells whether a title is that of a section of a record: no other record starts below it. */
  private static boolean isInRecord(CellMatrix cells, int from, int row, Lexicon lexicon) {
    int end = Math.min(cells.rows(), row + 1 + HEADERS.opening());
    return recordRows(cells, from, row, lexicon) > 1
        && recordRows(cells, row + 1, end, lexicon) == 0;
  }

  /** Returns how many rows name the owner of a record; the header of a list names it in one. */
  private static long recordRows(CellMatrix cells, int from, int to, Lexicon lexicon) {
    return IntStream.range(from, to)
        .filter(r -> cells.startingIn(r).stream().anyMatch(c -> lexicon.opensRecord(c.text())))
        .count();
  }

  private static boolean says(CellMatrix cells, int row, LineKind kind, Lexicon lexicon) {
    List<GridCell> own = cells.startingIn(row);
    return own.size() == 1
        && own.get(0).columnSpan() == cells.columns()
        && !lexicon.isHeader(own.get(0).text())
        && lexicon.kindOf(own.get(0).text()) == kind;
  }

  /** Returns some rows as a table, with the column boundaries that they show. */
  private static PageTable part(PageTable table, int from, int to) {
    List<GridCell> own =
        table.cells().stream().filter(c -> c.row() >= from && c.row() < to).toList();
    TreeSet<Integer> edges = new TreeSet<>();
    for (GridCell cell : own) {
      edges.add(cell.column());
      edges.add(cell.column() + cell.columnSpan());
    }
    List<Integer> kept = List.copyOf(edges);
    List<GridCell> cells = new ArrayList<>();
    for (GridCell cell : own) {
      int left = kept.indexOf(cell.column());
      int right = kept.indexOf(cell.column() + cell.columnSpan());
      cells.add(cell.movedTo(cell.row() - from, left, right - left));
    }
    return new PageTable(
        table.page(),
        kept.stream().map(table.xs()::get).toList(),
        table.ys().subList(from, to + 1),
        cells,
        table.shown(),
        table.inner().stream()
            .filter(i -> i.row() >= from && i.row() < to)
            .map(i -> new PageTable.Inner(i.row() - from, kept.indexOf(i.column()), i.table()))
            .toList());
  }
}
