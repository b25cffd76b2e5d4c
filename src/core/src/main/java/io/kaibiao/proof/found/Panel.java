package io.kaibiao.proof.found;

import io.kaibiao.proof.figures.Amount;
import io.kaibiao.proof.found.Lines.Group;
import io.kaibiao.proof.found.Lines.Line;
import io.kaibiao.proof.identities.FormView;
import io.kaibiao.proof.identities.TableAmounts;
import io.kaibiao.proof.identities.YuanRounding;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.HeaderColumn;
import io.kaibiao.report.table.MoneyUnit;
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
import org.jspecify.annotations.Nullable;

/**
 * The rows and columns of a table, or of one half of a table of two halves. Immutable.
 *
 * @param table the table
 * @param rows the indexes of its rows in the table
 * @param columns the ids of its columns of amounts
 * @param byRow its rows as lines, with a place for each column
 * @param byColumn its columns as lines, with a place for each row
 */
record Panel(
    TableAmounts table, List<Integer> rows, List<String> columns, Lines byRow, Lines byColumn) {

  private static final int MONEY = 1;

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
    int height = places.rows().size();
    int width = places.columns().size();
    Figure[][] byRow = new Figure[height][width];
    Figure[][] byColumn = new Figure[width][height];
    Map<String, Integer> seen = new HashMap<>();
    for (int r = 0; r < height; r++) {
      Row row = amounts.table().rows().get(places.rows().get(r));
      for (int c = 0; c < width; c++) {
        String column = places.columns().get(c);
        @Nullable Amount amount = amounts.at(places.rows().get(r), column);
        byRow[r][c] =
            Figure.of(
                amount,
                unit(amount, row.cells().get(column), seen),
                amount == null ? 0 : yuan.half(amount));
        byColumn[c][r] = byRow[r][c];
      }
    }
    return new Panel(
        amounts,
        places.rows(),
        places.columns(),
        new Lines(rowLines(amounts.table(), places, words), byRow),
        new Lines(columnLines(amounts.table(), places, words), byColumn));
  }

  /** Returns a number that tells units apart; all units of money can be added. */
  private static int unit(@Nullable Amount amount, @Nullable Cell cell, Map<String, Integer> seen) {
    if (amount == null) {
      return Figure.NO_UNIT;
    }
    if (cell == null) {
      return Figure.BLANK;
    }
    return cell.unit().isEmpty() || MoneyUnit.of(cell.unit()).isPresent()
        ? MONEY
        : seen.computeIfAbsent(cell.unit(), unit -> MONEY + 1 + seen.size());
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
      lines.add(new Line(total, parent, part ? above : -1, code, Group.ALL));
      byPath.put(path, r);
    }
    return lines;
  }

  private static List<Line> columnLines(Table table, Places places, SumWords words) {
    Map<String, List<String>> paths = new HashMap<>();
    table.header().forEach(head -> paths.putIfAbsent(head.column(), head.path()));
    List<List<String>> printed = new ArrayList<>();
    places.columns().forEach(column -> printed.add(paths.getOrDefault(column, List.of())));
    List<Line> lines = new ArrayList<>();
    for (List<String> path : printed) {
      boolean total = !path.isEmpty() && words.isTotal(path.get(path.size() - 1));
      lines.add(new Line(total, -1, -1, "", total ? group(path, printed) : Group.ALL));
    }
    return lines;
  }

  /**
   * Returns the columns that a sum stands among: those under the head that it is printed under, all
   * if no two others are.
   */
  private static Group group(List<String> path, List<List<String>> printed) {
    List<String> around = path.subList(0, path.size() - 1);
    List<Integer> under = new ArrayList<>();
    for (int c = 0; c < printed.size(); c++) {
      List<String> other = printed.get(c);
      if (other.size() >= path.size() && other.subList(0, around.size()).equals(around)) {
        under.add(c);
      }
    }
    return around.isEmpty() || under.size() <= 2
        ? Group.ALL
        : new Group(under.get(0), under.get(under.size() - 1));
  }
}
