package io.kaibiao.proof.found;

import io.kaibiao.proof.chance.FoundTolerances;
import io.kaibiao.proof.found.Lines.Group;
import io.kaibiao.proof.found.Lines.Line;
import io.kaibiao.proof.identities.FormView;
import io.kaibiao.proof.identities.TableAmounts;
import io.kaibiao.proof.identities.YuanRounding;
import io.kaibiao.report.table.HeaderColumn;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.table.Value;
import io.kaibiao.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rows and columns of a table, or of one half of a table of two halves. Immutable.
 *
 * @param table the table
 * @param rows the indexes of its rows in the table
 * @param columns the ids of its columns of amounts
 * @param byRow its rows as lines, with a place for each column
 * @param byColumn its columns as lines, with a place for each row
 * @param across the same, and the columns of tracks if the table has any
 */
record Panel(
    TableAmounts table,
    List<Integer> rows,
    List<String> columns,
    Lines byRow,
    Lines byColumn,
    List<Tracks> across) {

  /** Returns the halves of a table. */
  static List<Panel> of(TableAmounts amounts, SumWords words, YuanRounding yuan) {
    Table table = amounts.table();
    Set<Integer> blocks = new LinkedHashSet<>();
    table.rows().forEach(row -> blocks.add(row.block()));
    List<Panel> panels = new ArrayList<>();
    for (int block : blocks) {
      List<Integer> rows = new ArrayList<>();
      for (int i = 0; i < table.rows().size(); i++) {
        if (table.rows().get(i).block() == block) {
          rows.add(i);
        }
      }
      List<String> columns = columns(table, rows);
      if (!columns.isEmpty() && FoundTolerances.STANDARD.admits(rows.size(), columns.size())) {
        panels.add(of(amounts, new Places(rows, columns), words, yuan));
      }
    }
    return panels;
  }

  /** The rows and columns of a half. */
  private record Places(List<Integer> rows, List<String> columns) {}

  /** Returns the ids of the columns in which some rows hold amounts, in printed order. */
  private static List<String> columns(Table table, List<Integer> rows) {
    Set<String> filled = new LinkedHashSet<>();
    for (int row : rows) {
      table
          .rows()
          .get(row)
          .cells()
          .forEach(
              (column, cell) -> {
                if (cell.value() instanceof Value.Amount) {
                  filled.add(column);
                }
              });
    }
    List<String> columns = new ArrayList<>();
    for (HeaderColumn head : table.header()) {
      if (filled.remove(head.column())) {
        columns.add(head.column());
      }
    }
    columns.addAll(filled);
    return columns;
  }

  private static Panel of(TableAmounts amounts, Places places, SumWords words, YuanRounding yuan) {
    FigureGrid grid = new FigureGrid(amounts, places.rows(), yuan);
    Lines byRow = new Lines(rowLines(amounts.table(), places, words), grid.byRow(places.columns()));
    ColumnHeads heads = ColumnHeads.of(amounts.table(), places.columns());
    Lines byColumn = new Lines(heads.lines(words), grid.byColumn(places.columns()));
    List<Tracks> across = new ArrayList<>();
    across.add(new Tracks(byColumn, List.of(places.columns())));
    ColumnTracks tracks = ColumnTracks.of(heads.all());
    if (!tracks.tracks().isEmpty()) {
      across.add(heads.in(tracks, grid, words));
    }
    return new Panel(amounts, places.rows(), places.columns(), byRow, byColumn, across);
  }

  private static List<Line> rowLines(Table table, Places places, SumWords words) {
    List<Line> lines = new ArrayList<>();
    Map<List<String>, Integer> byPath = new HashMap<>();
    String body = Folding.label(table.organization());
    RowOutline outline = new RowOutline(words);
    for (int r = 0; r < places.rows().size(); r++) {
      Row row = table.rows().get(places.rows().get(r));
      List<String> path = row.path();
      int parent = -1;
      for (int length = path.size() - 1; length > 0 && parent < 0; length--) {
        parent = byPath.getOrDefault(path.subList(0, length), -1);
      }
      boolean ofBody = !body.isEmpty() && Folding.label(row.label()).equals(body);
      boolean total = row.key().equals(Row.TOTAL) || words.isTotal(row.label()) || ofBody;
      String code = FormView.isCode(row.key()) ? row.key() : "";
      int above = outline.above(row, r, total);
      boolean part = parent < 0 && code.isEmpty();
      lines.add(new Line(total, parent, part ? above : -1, -1, code, Group.ALL));
      byPath.put(path, r);
    }
    return lines;
  }
}
